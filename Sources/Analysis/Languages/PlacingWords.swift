/// Words that tell whether a place named is where something is, in Norwegian and English.
struct PlacingWords: Sendable {
  /// «grensen | til Syria»: which border.
  let borders: WordSet
  /// «på vei | til Mosul»
  let ways: WordSet
  /// «støtte | fra Tyrkia»: the state gives it.
  let givings: WordSet
  /// «over | grensen til Syria»
  let over: WordSet
  /// «til Syria», «fra Tyrkia»
  let directions: WordSet
  /// «nord | for Bagdad»
  let compass: WordSet
  let offFrom: WordSet
  /// «i Paris»
  let insides: WordSet
  /// «etter | terroren i Paris»
  let after: WordSet
  /// «after | the | attacks in Paris»
  let the: WordSet

  /// «i Sotsji»: where, in a title.
  let at: WordSet
  /// «krigen mot IS», «tar over etter Brende»: those named behind these in a title do nothing.
  let besides: WordSet

  init(_ lexicon: inout Lexicon) {
    borders = WordSet(
      """
      grensen grensa grenseovergangen grenseovergang grense grenseområdet grenseområda grenseovergangane
      border crossing frontier
      """, &lexicon)
    ways = WordSet("vei veg veien vegen way road", &lexicon)
    givings = WordSet(
      """
      støtte støtta støtten hjelp hjelpen hjelpa henvendelse henvendelsen førespurnad førespurnaden krav kravet press
      presset bønn bønnen ordre ordren svar svaret tillatelse tillatelsen løyve bistand kritikk kritikken invitasjon
      invitasjonen anmodning anmodningen protest protester protestar støttespillere penger pengar våpen ammunisjon
      support help request demand pressure backing permission order aid weapons criticism
      """, &lexicon)
    over = WordSet("over across", &lexicon)
    directions = WordSet("til fra frå mot med to from with toward towards", &lexicon)
    compass = WordSet(
      """
      nord sør aust øst vest nordvest nordaust nordøst sørvest søraust sørøst north south east
      west northeast northwest southeast southwest
      """, &lexicon)
    offFrom = WordSet("for of", &lexicon)
    insides = WordSet("i på ved in at near", &lexicon)
    after = WordSet("etter after", &lexicon)
    the = WordSet("the de dei den det", &lexicon)
    at = WordSet("i på ved nær utenfor utanfor in at near outside", &lexicon)
    var besides = WordSet(
      "mot til frå fra for over under med om etter enn and against to from of with on after than", &lexicon)
    besides.formUnion(at)
    self.besides = besides
  }
}
