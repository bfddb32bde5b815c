import Foundation
import Reading
import Testing
import TimelineModel

/// What the program knows beforehand, row by row.
@Suite("The bundled register is well formed")
struct BundledRegisterTests {
  private func register() throws -> Register {
    try RegisterReader.read(
      actors: try #require(resource("Registers/actors.jsonl")),
      places: try #require(resource("Registers/places.jsonl")))
  }

  @Test("every actor and place is told in a line, in three languages")
  func about() throws {
    let register = try register()
    for (id, about) in register.actors.map({ ($0.id, $0.about) }) + register.places.map({ ($0.id, $0.about) })
    {
      let about = try #require(about, "\(id)")
      for line in [about.nb, about.nn, about.en] {
        #expect((8...160).contains(line.count) && !line.hasSuffix("."), "\(id): \(line)")
      }
      #expect(about.nb != about.en, "\(id)")
    }
  }

  @Test("every place says where that is from")
  func sources() throws {
    for place in try register().places {
      #expect(!place.sources.isEmpty && place.sources.allSatisfy { $0.link != nil }, "\(place.id)")
    }
  }

  @Test("no name is another actor's too, unless it is declared ambiguous; nor another place's")
  func names() throws {
    let register = try register()
    let ambiguous = Set(register.actors.flatMap(\.ambiguousAliases))
    var owners: [String: String] = [:]
    for actor in register.actors {
      for name in Set([actor.name] + actor.aliases) where !ambiguous.contains(name) {
        let owner = owners.updateValue(actor.id, forKey: name.lowercased())
        #expect(owner == nil || owner == actor.id, "«\(name)» of \(actor.id) and \(owner ?? "")")
      }
    }
    owners = [:]
    for place in register.places {
      for name in Set([place.name] + place.aliases) {
        let owner = owners.updateValue(place.id, forKey: name.lowercased())
        #expect(owner == nil || owner == place.id, "«\(name)» of \(place.id) and \(owner ?? "")")
      }
    }
  }

  @Test("people are sorted by their surname, and places lie on the earth")
  func fields() throws {
    for actor in try register().actors where actor.kind == .person {
      #expect(actor.gender == "f" || actor.gender == "m", "\(actor.id)")
      #expect(!actor.sortName.isEmpty, "\(actor.id)")
    }
    for place in try register().places {
      #expect(abs(place.latitude ?? 99) <= 90 && abs(place.longitude ?? 999) <= 180, "\(place.id)")
    }
  }
}
