import Testing

@testable import workbench

struct NameTests {
  private let gold = GoldEntity(name: "Haider al-Abadi", kind: .person)

  @Test("a person is known by name, surname and spelling, not by a surname shared with another first name")
  func person() {
    #expect(gold.likeness(to: "Haider al-Abadi") == .full)
    #expect(gold.likeness(to: "Abadi") == .form)
    #expect(gold.likeness(to: "Haidar Abadi") == .form)
    #expect(gold.likeness(to: "Omar Abadi") == .none)
  }

  @Test("an organisation is known by its synonyms, and with or without article")
  func organization() {
    #expect(GoldEntity(name: "IS", kind: .group).likeness(to: "Den islamske stat") == .full)
    #expect(GoldEntity(name: "den røde hæren", kind: .organization).likeness(to: "Røde hæren") == .full)
    #expect(GoldEntity(name: "NATO", kind: .organization).likeness(to: "FN") == .none)
  }
}
