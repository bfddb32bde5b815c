import Testing
import TimelineModel

@testable import workbench

struct LayerScoreTests {
  @Test(
    "times: one exact, one on other days, one missed, one extra; optional and vague ones count neither way")
  func times() throws {
    var made = HandMade(
      "Fredag kom han. I mars gikk han. I 2014 sov han. Nylig våknet han, i går sto han opp 7.")
    made.gold["times"] = """
      [{"snippet": "Fredag", "earliest": "2017-03-17", "latest": "2017-03-17", "true": "2017-03-17"},
       {"snippet": "mars", "earliest": "2017-03-01", "latest": "2017-03-31", "true": "2017-03-05"},
       {"snippet": "2014", "earliest": "2014-01-01", "latest": "2014-12-31", "true": null},
       {"snippet": "i går", "earliest": null, "latest": null, "optional": true}]
      """
    made.findTime("Fredag", "2017-03-17")
    made.findTime("I mars", "2016-03")
    made.findTime("Nylig", nil)
    made.findTime("i går", nil)
    made.findTime("7", nil)
    let (table, misses) = try made.score(TimeScore())
    #expect(
      table == [
        "times 0.667 0.667 0.667 2 of 3, 3 given", "word by word 0.667 0.667 0.667 2 of 3, 3 given",
        "on the right days 0.500 0.333 0.400 1 of 3, 2 given",
        "interval exact, of those found 0.500 1 of 2", "true day inside 0.500 1 of 2",
        "TIMEX3 value right – 0 of 0",
        "interval width 16.0 days, of 2", "interval width of the same in gold 16.0 days, of 2",
        "false times in texts without any 0 in 0",
      ])
    #expect(
      misses == [
        "a: days of «mars»: gold 2017-03-01/2017-03-31, got 2016-03-01/2016-03-31",
        "a: time «2014»: gold 2014-01-01/2014-12-31, got not found", "a: time «7» is none",
      ])
  }

  @Test("the article's date is right when the true day is among the possible ones")
  func date() throws {
    var made = HandMade("Tekst")
    made.gold["true_date"] = "\"2017-03-22\""
    made.findings.published = Dating(When("2017-03"))
    #expect(
      try made.score(DateScore()).table == [
        "article date: true day inside 1.000 1 of 1", "given 1.000 1 of 1", "interval width 31.0 days, of 1",
      ])
    made.findings.published = Dating(When("2017-04"))
    #expect(
      try made.score(DateScore()).misses
        == ["a: the article's own date: gold 2017-03-22, got 2017-04-01/2017-04-30"])
  }

  @Test("paragraph kinds: a by-line is a dateline in gold")
  func passages() throws {
    var made = HandMade("Av Eva Lund\nKrigen er slutt\n- Ja, sa hun.")
    made.article.passages = [
      Passage(.byline, made.span("Av Eva Lund")), Passage(.lead, made.span("Krigen er slutt")),
      Passage(.body, made.span("- Ja, sa hun.")),
    ]
    made.gold["paragraph_kinds"] = """
      [{"snippet": "Av Eva", "kind": "dateline"}, {"snippet": "Krigen er", "kind": "lead"},
       {"snippet": "– Ja", "kind": "quote"}]
      """
    let (table, misses) = try made.score(PassageScore())
    #expect(table == ["paragraph kinds 0.667 2 of 3"])
    #expect(misses == ["a: paragraph «– Ja»: gold quote, got body"])
  }

  @Test("actors by name and by mention; a state is neutral and an unresolved mention claims nobody")
  func actors() throws {
    var made = HandMade("Eva Lund møtte Per Vik i Norge. Lund og Røde Kors var enige. Ola kom.")
    made.gold["actors"] = """
      [{"name": "Eva Lund", "kind": "person", "mentions": ["Eva Lund", "Lund"]},
       {"name": "Per Vik", "kind": "person", "mentions": ["Per Vik"]},
       {"name": "Norge", "kind": "state", "mentions": ["Norge"]}]
      """
    made.findActor("Eva Lund", "lund", name: "Eva Lund")
    made.findActor("Norge", "no", name: "Norge", kind: .organization)
    made.findActor("Røde Kors", "rk", name: "Røde Kors", kind: .organization)
    made.findActor("Ola", nil, name: nil)
    let (table, misses) = try made.score(ActorScore())
    #expect(table == ["actors 0.500 0.500 0.500 1 of 2, 2 given", "mentions linked 0.333 1 of 3"])
    #expect(
      misses == [
        "a: actor Per Vik: got not found", "a: actor Røde Kors is none",
        "a: mention «Per Vik» at byte 16: gold Per Vik, got not found",
        "a: mention «Lund» at byte 33: gold Eva Lund, got not found",
      ])
  }

  @Test("a quote is found when half of it is, and its speaker is right by any of their names")
  func quotes() throws {
    var made = HandMade(
      "– Dette er en seier for oss, sa Eva Lund.\n– Hva nå? spurte avisa.\nHan «lo» av alt.")
    made.gold["actors"] =
      #"[{"name": "Eva Lund", "kind": "person"}, {"name": "Avisen", "kind": "organization"}]"#
    made.gold["quotes"] = """
      [{"snippet_start": "Dette er", "snippet_end": "for oss", "speaker": "Eva Lund"},
       {"snippet_start": "Hva nå", "snippet_end": "Hva nå?", "speaker": "Avisen"}]
      """
    made.findings.quotes = [
      Quote(span: made.span("Dette er en seier"), speaker: nil, speakerWords: "Lund"),
      Quote(span: made.span("Hva nå?"), speaker: "per", speakerWords: nil),
      Quote(span: made.span("lo"), speaker: nil, speakerWords: nil),
    ]
    let (table, misses) = try made.score(QuoteScore())
    #expect(table == ["quotes 0.667 1.000 0.800 2 of 2, 3 given", "speaker right 0.500 1 of 2"])
    #expect(misses == ["a: speaker of «Hva nå…»: gold Avisen, got per", "a: quote «lo» is none"])
  }

  @Test("a figure is found with every bound that gold gives; a synonym of its unit will do")
  func figures() throws {
    var made = HandMade("Minst 60 drepte, 20 hus og 3 til 5 biler.")
    made.gold["figures"] = """
      [{"snippet": "60 drepte", "low": 60, "high": null, "unit": "deaths"},
       {"snippet": "20 hus", "low": 20, "high": 20, "unit": "houses"},
       {"snippet": "3 til 5 biler", "low": 3, "high": 5, "unit": "vehicles"}]
      """
    made.findings.figures = [
      Figure(span: made.span("60 drepte"), low: 60, high: nil, unit: "people"),
      Figure(span: made.span("20"), low: 20, high: 20, unit: "soldiers"),
      Figure(span: made.span("3"), low: 3, high: 3, unit: "vehicles"),
    ]
    let (table, misses) = try made.score(FigureScore())
    #expect(table == ["figures (value) 0.667 0.667 0.667 2 of 3, 3 given", "value and unit 0.333 1 of 3"])
    #expect(
      misses == [
        "a: figure «20 hus»: gold houses, got soldiers",
        "a: figure «3 til 5 biler»: gold vehicles, got not found with its value",
        "a: figure «3» is none with its value",
      ])
  }
}
