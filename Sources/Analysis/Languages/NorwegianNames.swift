/// Words that part names from the text around them, Bokmål and Nynorsk.
enum NorwegianNames {
  /// Words that no name of a person, body or place has inside it, written small: «Brende | sa at | Norge …».
  static let parting = """
    er var ble blei vart blir vert blitt bli verte være vere vært vore vori har hadde hatt ha skal skulle
    vil ville kan kunne må måtte bør burde får fikk fekk fått kommer kjem kom gikk gjekk går tar tek tok gir
    ga gav gjør gjer gjorde står stod sto sier seier sa mener meiner mente meinte ser så sett viser viste
    heter heiter skriver skriv skrev forteller fortel fortalte opplyser opplyste melder melde meldte hevder
    hevdar hevdet hevda å en et ein eit ut inn fram her nok bare berre mer meir både nesten kanskje derfor
    litt mye mykje mange flere fleire at som men fordi dersom hvis når mens medan siden sidan enn ikke ikkje
    aldri alltid ofte også òg nå allerede allereie fortsatt framleis samtidig samstundes dermed deretter
    etterpå ifølge ifølgje etter under han hun ho seg dem meg deg jeg eg dette disse desse noe noko noen
    nokon hans hennes hennar deres sin sine sitt hva kva hvor hvordan korleis hvorfor kvifor mandag tirsdag
    onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag
    """
}
