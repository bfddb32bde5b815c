import Foundation
import Testing
import TimelineModel

@testable import Interface

@Suite struct SavedPlaceTests {
  private func started(_ place: SavedPlace, _ archive: SampleArchive = SampleArchive()) -> Session {
    Session(120, 36, .bokmål, archive, place: place)
  }

  @Test("place, filter, focus and layout are taken up again")
  func takenUp() throws {
    var session = Session(120, 36)
    session.press("a / a i r <Enter> <Space> a")
    session.go(to: "Airwars: minst")
    session.press("<Enter>")
    let place = session.browser.savedPlace
    // As it is written to a file.
    let read = try JSONDecoder().decode(SavedPlace.self, from: JSONEncoder().encode(place))
    #expect(read == place)
    let again = started(read)
    #expect(again.headline == session.headline)
    #expect(again.browser.filter == session.browser.filter)
    #expect(again.browser.focus == .article)
    #expect(again.browser.rooms.actors == nil)
    #expect(again.browser.savedPlace == place)
  }

  @Test("a filter of words is searched for again")
  func words() {
    let session = Session(120, 36).pressing("& a i r w a r s <Enter>")
    let again = started(session.browser.savedPlace)
    #expect(again.browser.selection.count == session.browser.selection.count)
    #expect(again.browser.selection.count > 0)
  }

  @Test("a filter that was lifted is put back in the next run", arguments: ["\\", "z"])
  func lifted(key: String) {
    var session = Session(120, 36)
    session.press("a / a i r <Enter> <Space> a " + key)
    #expect(session.browser.filter.isEmpty)
    var again = started(session.browser.savedPlace)
    #expect(again.browser.filter.isEmpty)
    again.press(key == "z" ? "Z" : key)
    #expect(again.browser.filter.actors.included == ["airwars"])
    #expect(again.browser.selection.count < again.browser.index.count)
  }

  @Test("a lifted filter of words is searched for when it is put back")
  func liftedWords() {
    let session = Session(120, 36).pressing("& a i r w a r s <Enter>")
    let again = started(session.pressing("\\").browser.savedPlace).pressing("\\")
    #expect(again.browser.filter.text == "airwars")
    #expect(again.browser.selection.count == session.browser.selection.count)
  }

  @Test("the width that the actors were given is kept")
  func actorsWidth() throws {
    var session = Session(120, 36).pressing("a")
    let usual = try #require(session.browser.rooms.actors?.width)
    session.press("> > <")
    #expect(session.browser.rooms.actors?.width == usual + 2)
    #expect(started(session.browser.savedPlace).browser.rooms.actors?.width == usual + 2)
    session.press("9 9 <")
    #expect(session.browser.rooms.actors?.width == Rooms.leastActors)
  }

  @Test("what was lifted is not remembered under another filter")
  func liftedBefore() {
    let session = Session(120, 36).pressing("& a i r w a r s <Enter> \\ a <Space>")
    #expect(session.browser.savedPlace.lifted == nil)
  }

  @Test("an event that is gone is passed over")
  func gone() {
    let opened = Session(120, 36, place: nil)
    var place = opened.browser.savedPlace
    place.event = "no such event"
    #expect(started(place).browser.chosenEntry != nil)
  }

  @Test("a window too small to show anything forgets nothing")
  func tooSmall() {
    let place = Session(120, 36).pressing("G <Enter>").browser.savedPlace
    let session = Session(19, 5, .bokmål, SampleArchive(), place: place)
    #expect(session.browser.rooms.isTooSmall && session.browser.savedPlace.event == place.event)
  }
}
