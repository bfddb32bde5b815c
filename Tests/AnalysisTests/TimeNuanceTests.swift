import Testing
import TimelineModel

@testable import Analysis

@Suite("What shades a time is told beside its value, as TIMEX3 has it")
struct TimeNuanceTests {
  private func told(_ words: String, _ language: Language) -> String {
    guard let time = read(words, dated: "2018-05-16", language).times.last else { return "-" }
    return [
      time.type.rawValue, time.value, time.modifier?.rawValue, time.quantifier, time.frequency,
      time.dating.when.map { "= \($0)" },
    ].compactMap { $0 }.joined(separator: " ")
  }

  @Test(
    "in Norwegian",
    arguments: [
      ("I begynnelsen av juni 2017 falt byen", "DATE 2017-06 START = 2017-06-01/2017-06-10"),
      ("Medio april falt byen", "DATE 2018-04 MID = 2018-04-11/2018-04-20"),
      ("I slutten av 2014 falt byen", "DATE 2014 END = 2014-09/2014-12"),
      ("Sent mandag kveld falt byen", "TIME 2018-05-14TEV END = 2018-05-14"),
      ("Tidlig mandag falt byen", "DATE 2018-05-14 START = 2018-05-14"),
      ("For rundt to år siden falt byen", "DATE 2016 APPROX = 2016~"),
      ("Det skjedde rundt 5. mai", "DATE 2018-05-05 APPROX = 2018-05-05~"),
      // The hour is uncertain, not the day.
      ("Rundt klokken 18 mandag falt byen", "TIME 2018-05-14T18:00 APPROX = 2018-05-14"),
      ("For mer enn ti år siden falt byen", "DATE 2008 BEFORE = 2008"),
      ("For snaut to år sidan fall byen", "DATE 2016 AFTER = 2016"),
      ("Om mindre enn to uker er det valg", "DATE 2018-W22 BEFORE = 2018-05-28/2018-06-03"),
      ("Krigen varte i mer enn tre år", "DURATION P3Y MORE_THAN"),
      ("Krigen varte i nesten tre år", "DURATION P3Y LESS_THAN"),
      ("Krigen varte i minst tre år", "DURATION P3Y EQUAL_OR_MORE"),
      ("Krigen varte i om lag tre år", "DURATION P3Y APPROX"),
      ("Krigen varte i tre år", "DURATION P3Y"),
      ("Over helgen falt byen", "DATE 2018-W19-WE = 2018-05-12/2018-05-13"),
      ("Hver fredag ber de", "SET XXXX-WXX-5 EVERY"), ("Kvart fjerde år er det val", "SET P4Y EVERY"),
      ("De ber på fredager", "SET XXXX-WXX-5"), ("Rapporten kjem årleg", "SET P1Y"),
      ("De ber fem ganger om dagen", "SET P1D 5X"), ("Nylig falt byen", "DATE PAST_REF"),
    ])
  func norwegian(_ words: String, _ expected: String) { #expect(told(words, .bokmål) == expected) }

  @Test(
    "in English",
    arguments: [
      ("Late in 2014 the city fell", "DATE 2014 END = 2014-09/2014-12"),
      ("About two years ago the city fell", "DATE 2016 APPROX = 2016~"),
      ("More than two years ago the city fell", "DATE 2016 BEFORE = 2016"),
      ("The war lasted for nearly three years", "DURATION P3Y LESS_THAN"),
      ("The war lasted for at least three years", "DURATION P3Y EQUAL_OR_MORE"),
      ("Every Friday they pray", "SET XXXX-WXX-5 EVERY"), ("They pray daily", "SET P1D"),
    ])
  func english(_ words: String, _ expected: String) { #expect(told(words, .english) == expected) }

  @Test("a time knows what it is counted from")
  func anchors() {
    let words =
      "I går falt byen. Den 3. mai 2016 var det ro. Dagen etter kom svaret. Krigen varte i tre år. Nylig kom de."
    let anchors = read(words, dated: "2018-05-16").times.map(\.anchor)
    #expect(anchors == [.article, nil, .time(1), nil, .article])
  }
}
