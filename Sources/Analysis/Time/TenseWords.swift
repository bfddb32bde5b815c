/// Words that tell which way a clause looks by what stands beside them.
struct TenseWords: Sendable {
  /// Before a passive form it makes an infinitive of it, which tells of no plan: «å lykkes».
  let infinitive: WordID
  /// «Søndag så det ut til …»: behind a time that opens its clause it is the verb.
  let saw: WordSet
  /// «Skulle ha halde val»: what should have been may be to come.
  let should: WordSet
  let negations: WordSet
  /// «Dagen etter angrep IS byen»: a noun unless a subject follows.
  let nounLike: WordSet
  /// «Er satt til 12. mai».
  let fixed: WordSet
  /// «Varer ut onsdag».
  let through: WordSet
  /// «Mange ganger, sist 3. mars».
  let last: WordSet
  /// «Daterer møtet til onsdag»: the day itself, and no limit.
  let dating: WordSet
  /// «Har premiere», «finner sted»: what is told in the present of a day to come.
  let having: WordSet
  let occasions: WordSet
  /// «Neste kamp», «nytt møte».
  let upcoming: WordSet
  /// «Trolig», «kanskje».
  let hedges: WordSet
  /// «Vedtok», «lovet»: what is decided on need not be done yet.
  let deciding: WordSet

  /// «Kan være drept».
  let being: WordSet
  /// «Skal være drept»: of what happens to people nobody plans it.
  let harmed: WordSet
  /// «Kommer fram i en dom».
  let forth: WordSet
  /// «Kommentere møtet»: what is remarked on has been.
  let remarking: WordSet
  /// «Si når det skjedde».
  let asking: WordSet
  /// «Ulykken skjer», «alarmen går».
  let occurring: WordSet
  let rising: WordSet
  /// «Går … ut mot»: verbs of plans that tell news by what stands behind them, and by what is right behind that.
  let news: [(verbs: WordSet, with: WordSet, then: WordSet?)]
  /// «Ser fin ut».
  let seeming: WordSet
  /// «Lover sol».
  let foretelling: WordSet
  let weather: WordSet
  /// «Til kampen», «klar for kampen»; and «etter konsert», of one that has been.
  let ahead: WordSet
  let ready: WordSet
  let attending: WordSet
  let announced: WordSet
  /// «Prøver», «taler»: nouns too.
  let plurals: WordSet
  /// «På prøver», «flere prøver»: words that no verb in the present stands right behind.
  let beforePlurals: WordSet
  let heading: WordSet
  let forecasted: WordSet
  let first: WordSet
  let today: WordSet

  init(_ lexicon: inout Lexicon) {
    infinitive = lexicon.intern("å")
    saw = WordSet(NorwegianTense.saw, &lexicon)
    should = WordSet(NorwegianTense.should, &lexicon)
    negations = WordSet(NorwegianTense.negations, &lexicon)
    nounLike = WordSet(NorwegianTense.nounLike, &lexicon)
    fixed = WordSet(NorwegianTense.fixed, &lexicon)
    through = WordSet(NorwegianTense.through, &lexicon)
    last = WordSet(NorwegianTense.last, &lexicon)
    dating = WordSet(NorwegianTense.dating, &lexicon)
    having = WordSet(NorwegianTense.having, &lexicon)
    occasions = WordSet(NorwegianTense.occasions, &lexicon)
    upcoming = WordSet(NorwegianTense.upcoming, &lexicon)
    hedges = WordSet(NorwegianTense.hedges, &lexicon)
    deciding = WordSet(NorwegianTense.deciding, &lexicon)
    being = WordSet(NorwegianTense.being, &lexicon)
    harmed = WordSet(NorwegianTense.harmed, &lexicon)
    forth = WordSet(NorwegianTense.forth, &lexicon)
    remarking = WordSet(NorwegianTense.remarking, &lexicon)
    asking = WordSet(NorwegianTense.asking, &lexicon)
    occurring = WordSet(NorwegianTense.occurring, &lexicon)
    rising = WordSet(NorwegianTense.rising, &lexicon)
    news = NorwegianTense.news.map { verbs, with, then in
      (WordSet(verbs, &lexicon), WordSet(with, &lexicon), then.map { WordSet($0, &lexicon) })
    }
    seeming = WordSet(NorwegianTense.seeming, &lexicon)
    foretelling = WordSet(NorwegianTense.foretelling, &lexicon)
    weather = WordSet(NorwegianTense.weather, &lexicon)
    ahead = WordSet(NorwegianTense.ahead, &lexicon)
    ready = WordSet(NorwegianTense.ready, &lexicon)
    heading = WordSet(NorwegianTense.heading, &lexicon)
    forecasted = WordSet(NorwegianTense.forecasted, &lexicon)
    today = WordSet(NorwegianTense.today, &lexicon)
    first = WordSet(NorwegianTense.first, &lexicon)
    announced = WordSet(NorwegianTense.announced, &lexicon)
    attending = WordSet(NorwegianTense.attending, &lexicon)
    plurals = WordSet(NorwegianTense.plurals, &lexicon)
    beforePlurals = WordSet(NorwegianTense.beforePlurals, &lexicon)
  }
}
