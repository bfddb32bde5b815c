/// Words beside a time that do not move it: how exactly it is meant, how early in it, and how often.
extension Norwegian {
  static let nuances: [TimeNuance: String] = [
    .approximate: "ca, circa, cirka, rundt, om lag, omlag, omtrent, omkring, kring",
    .more: "mer enn, meir enn, over, vel, godt, drøyt, drygt, drøy, drøye, god, gode",
    .less: "mindre enn, under, nesten, snart, nær, knapt, snaut, snautt, knapp, knappe, snau, bortimot",
    .atLeast: "minst, ikke mindre enn, ikkje mindre enn",
    .atMost: "høyst, høgst, maks, maksimalt, opptil, opp til, inntil, ikke mer enn, ikkje meir enn",
    .early: "tidlig, tidleg",
    .late: "sent, seint, sen, sein",
    .each: "hver, hvert, kvar, kvart",
    .times: "gang, ganger, gong, gonger",
  ]
}

extension English {
  static let nuances: [TimeNuance: String] = [
    .approximate: "about, around, roughly, approximately, some, circa",
    .more: "more than, over, well over",
    .less: "less than, under, nearly, almost, barely",
    .atLeast: "at least, no less than, not less than",
    .atMost: "at most, up to, no more than, not more than",
    .early: "early",
    .late: "late",
    .each: "every, each",
    .times: "times",
    .once: "once",
    .twice: "twice",
  ]
}
