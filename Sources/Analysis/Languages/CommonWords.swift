/// Words that sentence ends and the choice of language rest on.
enum CommonWords {
  /// With one of these, what a sentence tells may not have happened.
  static let denials = "ikke ikkje aldri nektet nekta not never denied"

  /// Longer words that tell nothing of what happened.
  static let empty = """
    også eller samme same dette disse desse denne skulle kunne ville hadde gjort gjorde gjøre gjere klart kjent begynte
    begynne byrja starta startet starte mellom andre annen første fyrste siste flere fleire mange dager dagar allerede
    allereie ennå enno derimot dessuten dessutan likevel minst rundt omkring omtrent nesten derfor difor
    derfra dermed deretter videre vidare helst siden sidan under etter nokon noen their there which would could
    about after before being other those these while still already
    """

  static func intern(in lexicon: inout Lexicon) {
    lexicon.intern(
      words: """
        ca nr kl dr st mr mrs ms prof gen maj kapt oblt lt adm sgt pst jf jfr pr evt inkl ekskl eks tlf adv f d
        dvs såk vs gov rep sen col lt sgt capt brig kgl resp kap gnr bnr tirs ons tors søn
        wilh chr joh fredr thv jac herm edv haak gudm hjalm anm journ
        """, as: .abbreviation)
    lexicon.intern(
      words: """
        mill mrd kr kv osv mv etc mfl jr inc ltd corp jan feb mar apr jun jul aug sep sept okt oct nov des dec
        """, as: .unitAbbreviation)
    lexicon.intern(words: "m o p a e u", as: .closesCompound)
    lexicon.intern(words: "den det de dei kong paragraf kapittel punkt", as: .beforeOrdinal)
    lexicon.intern(
      words: """
        ikke jeg fra hva hvor hvordan hvorfor hun noe noen være mer uke uker nå ble følge flere mye deres
        siden tidligere annet gjør vet hvis selv kommer sier de et en også sammen
        """, as: .bokmål)
    lexicon.intern(
      words: """
        ikkje eg frå kva kvar korleis kvifor ho noko nokon vere vera meir veke veker no òg vart fleire
        mykje deira sidan tidlegare anna gjer veit viss sjølv kjem seier dei eit ein saman
        """, as: .nynorsk)
    lexicon.intern(
      words: """
        the of and that with was were has from have this which been their are said would its about they
        his not as it or who on after an will he she between until since ago month months week weeks year
        years quarter yesterday tomorrow january february june july october december
        in by if when next today tonight day days two three four five six seven eight nine
        monday tuesday wednesday thursday friday saturday sunday
        """, as: .english)
    lexicon.intern(
      words: """
        og i på som av til er var med det har ved om eller skal vil kan etter mot seg
        mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag januar februar juni juli oktober desember
        """, as: .norwegian)
  }
}
