/// The great days of states, where the words name the state: «den franske nasjonaldagen», «Poland's independence day».
///
/// «Nasjonaldagen» alone is Norway's; of a state that is not listed nobody knows the day.
enum NationalDays {
  static let rules: [TimeRule] = states.flatMap { state in
    [
      rule(state, "nasjonaldagen|nasjonaldag", state.national),
      rule(state, "frigjøringsdagen|frigjøringsdag|frigjeringsdagen|frigjeringsdag", state.liberation),
      rule(
        state,
        "uavhengighetsdagen|uavhengighetsdag|uavhengedagen|sjølvstendedagen|sjølvstendedag|selvstendighetsdagen|selvstendighetsdag",
        state.independence),
    ]
  }

  static let englishRules: [TimeRule] = states.filter { !$0.english.isEmpty }.flatMap { state in
    [
      TimeRule("national-day", "[the] (\(state.english)) national|republic day") { day(state.national, $0) },
      TimeRule("national-day", "[the] (\(state.english)) independence|liberation day") {
        day(state.independence ?? state.liberation, $0)
      },
    ]
  }

  fileprivate struct State {
    var adjective: String
    var genitives: String
    var english: String
    var national: (month: Int, day: Int)?
    var independence: (month: Int, day: Int)?
    var liberation: (month: Int, day: Int)?
  }

  private static func rule(_ state: State, _ words: String, _ date: (month: Int, day: Int)?) -> TimeRule {
    TimeRule("national-day", "[på] [den] (\(state.adjective)|\(state.genitives)) \(words) [{year}]") {
      day(date, $0)
    }
  }

  private static func day(_ date: (month: Int, day: Int)?, _ captures: TimeCaptures) -> TimeMeaning {
    date.map { .annual(.day(month: $0.month, day: $0.day), captures.yearChoice) } ?? .nothing
  }

  private static let states: [State] = [
    .init("norske", "norges|noregs", "norway's|norwegian", (5, 17), liberation: (5, 8)),
    .init("amerikanske", "usas|amerikas|usa sin", "", (7, 4), independence: (7, 4)),
    .init("franske", "frankrikes|frankrike sin", "france's|french", (7, 14)),
    .init("danske", "danmarks", "denmark's|danish", (6, 5), liberation: (5, 5)),
    .init("svenske", "sveriges", "sweden's|swedish", (6, 6)),
    .init("finske", "finlands", "finland's|finnish", (12, 6), independence: (12, 6)),
    .init("islandske", "islands", "iceland's|icelandic", (6, 17)),
    .init("tyske", "tysklands", "germany's|german", (10, 3)),
    .init("nederlandske", "nederlands", "", (4, 27), liberation: (5, 5)),
    .init("belgiske", "belgias", "belgium's|belgian", (7, 21)),
    .init("sveitsiske", "sveits", "switzerland's|swiss", (8, 1)),
    .init("italienske", "italias", "italy's|italian", (6, 2), liberation: (4, 25)),
    .init("spanske", "spanias", "spain's|spanish", (10, 12)),
    .init("polske", "polens", "poland's|polish", (11, 11), independence: (11, 11)),
    .init("ukrainske", "ukrainas", "ukraine's|ukrainian", (8, 24), independence: (8, 24)),
    .init("russiske", "russlands", "russia's|russian", (6, 12)),
    .init("tyrkiske", "tyrkias", "turkey's|turkish", (10, 29)),
    .init("greske", "hellas", "greece's|greek", (3, 25), independence: (3, 25)),
    .init("estiske", "estlands", "estonia's|estonian", (2, 24), independence: (2, 24)),
    .init("latviske", "latvias", "latvia's|latvian", (11, 18), independence: (11, 18)),
    .init("litauiske", "litauens", "lithuania's|lithuanian", (2, 16), independence: (2, 16)),
    .init("kinesiske", "kinas", "china's|chinese", (10, 1)),
    .init("indiske", "indias", "india's|indian", (1, 26), independence: (8, 15)),
    .init("pakistanske", "pakistans", "pakistan's|pakistani", (3, 23), independence: (8, 14)),
    .init("afghanske", "afghanistans", "afghanistan's|afghan", (8, 19), independence: (8, 19)),
    .init("iranske", "irans", "iran's|iranian", (2, 11)),
    .init("saudiarabiske", "saudi-arabias", "saudi arabia's|saudi", (9, 23)),
    .init("kuwaitiske", "kuwaits", "kuwait's|kuwaiti", (2, 25), independence: (2, 25), liberation: (2, 26)),
    .init("jordanske", "jordans", "jordan's|jordanian", (5, 25), independence: (5, 25)),
    .init("libanesiske", "libanons", "lebanon's|lebanese", (11, 22), independence: (11, 22)),
    .init("egyptiske", "egypts", "egypt's|egyptian", (7, 23)),
    .init("canadiske", "canadas|canada sin", "", (7, 1)),
    .init("australske", "australias", "", (1, 26)),
    .init("irske", "irlands", "", (3, 17)),
    .init("syriske", "syrias", "syria's|syrian", (4, 17), independence: (4, 17)),
    .init(
      "irakiske|kurdiske|israelske|britiske|libyske|jemenittiske|kosovoalbanske|serbiske|qatarske",
      "iraks|israels|storbritannias|libyas|jemens|kosovos|serbias|qatars",
      "iraq's|iraqi|israel's|israeli|libya's|kosovo's|yemen's"),
  ]
}

extension NationalDays.State {
  fileprivate init(
    _ adjective: String, _ genitives: String, _ english: String, _ national: (Int, Int)? = nil,
    independence: (Int, Int)? = nil, liberation: (Int, Int)? = nil
  ) {
    self.adjective = adjective
    self.genitives = genitives
    self.english = english
    self.national = national.map { (month: $0.0, day: $0.1) }
    self.independence = independence.map { (month: $0.0, day: $0.1) }
    self.liberation = liberation.map { (month: $0.0, day: $0.1) }
  }
}
