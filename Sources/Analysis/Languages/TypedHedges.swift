/// Words that somebody types before a date, or the screen writes there, which tell how surely it is meant.
enum TypedHedges {
  static let approximate =
    ["ca.", "c."]
    + [Norwegian.nuances, English.nuances].flatMap { nuances in
      (nuances[.approximate] ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
    } + ["ikring"]

  static let uncertain = [
    "trolig", "truleg", "antakelig", "antagelig", "sannsynligvis", "kanskje", "probably", "perhaps", "maybe",
  ]
  static let uncertainAfter = ["(usikkert)", "(uncertain)", "?"]
}
