/// Words that make a time of what follows, and times that name no day.
enum NorwegianContext {
  static let rules: [TimeRule] = clues + vague

  /// «Planen var å lande onsdag», «De trodde det ville vare til lørdag»: before a day of what was only meant or thought.
  static let supposing = WordEnds("planen planane planer planar ville skulle")

  private static let clues = [
    TimeRule(
      "throughout",
      "(i løpet av|gjennom hele|gjennom heile|i hele|i heile|hele|heile|halve|resten av|deler av|delar av|store deler av|mesteparten av|størstedelen av|det meste av|i perioden|i tidsrommet) < {time}"
    ) { $0.time },
    TimeRule(
      "after-preposition", "i|fra|frå|ifra|ifrå|før|etter|gjennom|utover|utpå|ut|tidsrommet < {time}"
    ) { $0.time },
    TimeRule("during", "under < {time}") { captures in
      if case .annual(.holiday, _)? = captures.time { captures.time } else { nil }
    },
    TimeRule("of-year", "for < {year}") { .annual(.year, .stated($0[.year])) },
    TimeRule("of-month", "for < {month}") { .annual(.month($0[.month]), .nearest) },
    TimeRule("compared-with", "(sammenlignet|sammenliknet|samanlikna|jevnført) med < {time}") { $0.time },
    // «Mot 2050 må utslippene ned».
    TimeRule("toward-year", "mot < {year}> må|skal|vil|kan|bør|ventes|ventast") {
      .annual(.year, .stated($0[.year]))
    },
    // «Løper til 2027».
    TimeRule(
      "until-year",
      "(løper|varer|varar|vare|gjelder|gjeld|gjelde|utsatt|utsett|utsette|utsettes|utsetje|vente|venter|ventar|forlenget|forlenga|forlenges|sitter|sit|sitte|sitje|fortsette|fortsetter|fortsetje|bodde|budde|boende|buande|levde|fungerte|regjerte|varte|besto|bestod|avtale|kontrakt|avtalen|avtala|leieavtale|leieavtalen|leigeavtale|leigeavtalen|kontrakten|åremål|åremålet|engasjement|valgt|vald|valde|gjenvalgt|attvald|ansatt|tilsett|oppnevnt|oppnemnd|går) [ut|bare|berre|minst|helt|heilt] til < {year} {end}"
    ) { .annual(.year, .stated($0[.year])) },
    // «Rundt 1900» and «til 2000» count as often as they date.
    TimeRule("toward", "til|mot|rundt|omkring|kring|av|over|per < {time}") { captures in
      if case .annual(.year, .stated)? = captures.time { nil } else { captures.time }
    },
    // «Frå måndag av».
    TimeRule("from-then-on", "(fra|frå|ifra|ifrå) {time} av {end}") { $0.time },
    TimeRule("since", "(siden|sidan|fra og med|frå og med|f.o.m.|helt siden|heilt sidan) < {time}") {
      $0.time
    },
    TimeRule(
      "until",
      "(fram til|frem til|til og med|t.o.m.|inntil|innen|innan|fram mot|frem mot|tilbake til|helt til|heilt til) < {time}"
    ) { $0.time },
  ]

  private static let vague = [
    TimeRule("now", "(nå for tiden|for tiden|for tida|i øyeblikket|for øyeblikket|nå|nå i dag)") { _ in
      .reference(.present)
    },
    TimeRule("recently", "(nylig|nyleg|i det siste)") { _ in .reference(.past) },
    TimeRule("lately", "[i] den siste|senere|seinere|seinare|seneste|seinaste tid|tiden|tida") { _ in
      .reference(.past)
    },
    TimeRule("in-the-past", "har|hadde < tidligere|tidlegare") { _ in .reference(.past) },
    TimeRule("back-then", "den gang|gangen|gongen") { _ in .reference(.past) },
    TimeRule("ahead", "(snart|fremover|framover|i fremtiden|i framtida|i framtiden|om kort tid)") { _ in
      .reference(.future)
    },
  ]
}
