import Golden
import Testing
import TimelineModel

@testable import Interface

@Suite struct PlaceCardTests {
  /// Three events in Mosul and one in Oslo.
  private func session(_ width: Int = 120, _ height: Int = 36, _ language: ScreenLanguage = .bokmål)
    -> Session
  {
    var archive = SampleArchive(fillers: 30)
    for (number, (day, place)) in [
      ("2014-06-10", "mosul"), ("2016-10-17", "mosul"), ("2017-07", "mosul"), ("2017-04-27", "oslo"),
    ].enumerated() {
      var own = OwnEvent(when: When(day)!, headline: "Noe hender")
      own.places = [place]
      archive.add(own, "own-\(number)")
    }
    return Session(width, height, language, archive)
  }

  @Test("i in the list of places shows the place's card; i again closes it")
  func sidebar() {
    var session = session().pressing("a ) / m o s u l <Enter> i")
    #expect(session.screen.contains("┌─ Mosul ─"))
    #expect(session.screen.contains("by ved Tigris nord i Irak, holdt av IS 2014–2017"))
    #expect(session.screen.contains("│ Irak · 36,34° N 43,13° Ø"))
    #expect(session.screen.contains("3 hendelser"))
    #expect(session.screen.contains("10. juni 2014 – juli 2017"))
    #expect(session.screen.contains("Også kalt Mossul, al-Mawsil"))
    #expect(session.screen.contains("GeoNames: Mosul, https://www.geonames.org/99072"))
    session.press("i")
    #expect(session.browser.overlay == nil && session.browser.focus == .actors)
  }

  @Test("a place that the register does not hold has its events alone")
  func unknown() {
    let session = session().pressing("a ) / o s l o <Enter> i")
    #expect(session.screen.contains("┌─ oslo ─"))
    #expect(session.screen.contains("Mer er ikke kjent enn navnet."))
    #expect(!session.screen.contains("┌─ oslo 1/"))
  }

  @Test("an answer on another place, or on an actor, is not taken for this one's")
  func late() {
    var session = session().pressing("a ) / o s l o <Enter> i")
    session.send(.describedPlace("mosul", SampleArchive.placeDescriptions["mosul"]!))
    session.send(.described("brende", SampleArchive.descriptions["brende"]!))
    #expect(!session.screen.contains("ved Tigris") && !session.screen.contains("utenriksminister, "))
  }

  @Test("kinds are told in words, those of one's own register as they stand there")
  func kinds() {
    #expect(words(forPlace: "camp", in: .bokmål) == "leir")
    #expect(words(forPlace: "site", in: .nynorsk) == "stad")
    #expect(words(forPlace: "base", in: .english) == "military base")
    #expect(words(forPlace: "island", in: .bokmål) == "island")
  }

  @Test("degrees stand with the side of the earth")
  func degrees() {
    #expect(words(forLatitude: 59.91, longitude: 10.75, in: .bokmål) == "59,91° N 10,75° Ø")
    #expect(words(forLatitude: 59.91, longitude: 10.75, in: .nynorsk) == "59,91° N 10,75° A")
    #expect(words(forLatitude: -33.9, longitude: -0.05, in: .english) == "33.90° S 0.05° W")
  }

  @Test("the card in every language", arguments: ScreenLanguage.allCases)
  func golden(language: ScreenLanguage) {
    let session = session(100, 30, language).pressing("a ) / m o s u l <Enter> i")
    expectGolden(session.picture, "Screens/place-card-\(language.rawValue)-100x30.txt")
  }
}
