/// The choices of words that many rows of the tables of time expressions share.
enum NorwegianPhrases {
  static let last = "forrige|førre|sist|siste"
  static let next = "neste|kommende|komande|kommande"
  static let following = "påfølgende|følgende|påfølgjande|følgjande"
  static let same = "samme|same"
  static let ago = "siden|sidan|sida|sia"
  static let later = "senere|seinere|seinare|etterpå"
  static let earlier = "tidligere|tidlegare"
  static let early = "tidlig|tidleg"
  static let late = "sent|seint|sen|sein"
  static let until = "til|til og med|t.o.m."
  static let a = "en|én|ett|et|ei|ein|eit|eitt"

  /// Words made of one of the first and one of the last, as a choice: «fredagskvelden».
  static func joined(_ firsts: String, _ lasts: String) -> String {
    firsts.split(separator: " ").flatMap { first in
      lasts.split(whereSeparator: \.isWhitespace).map { "\(first)\($0)" }
    }.joined(separator: "|")
  }

  static let week = "uke|uka|uken|veke|veka"
  static let weekend = "helg|helgen|helga"
  static let month = "måned|måneden|månad|månaden"
  static let quarter = "kvartal|kvartalet"
  static let theWeek = "uken|uka|veka"
  static let theMonth = "måneden|månaden"
  static let theDays = "dagene|dagane|ukene|vekene|månedene|månadene|årene|åra|helgene|helgane"

  private static let vague = """
    ca|rundt|omlag|omtrent|cirka|circa|omkring|kring|vel|godt|drøyt|drygt|drøye|knappe|nesten|snart|over|nær|\
    nærmere|knapt|snaut|snautt|snaue|under|minst|bare|berre|kun|bortimot|innpå|akkurat|nøyaktig|allerede|allereie
    """
  /// What makes a number an estimate, of one word, two or three; may be left out.
  static let about = """
    [\(vague)|ca.|(mer|meir|mindre|om|godt|litt) (enn|over|under|lag)|godt og vel|rundt regnet|(litt|ikke|ikkje) (mer|meir|mindre) enn]
    """
  static let some = "noen|nokre|nokon|få|flere|fleire|noen få|nokre få"
  /// «En drøy måned», «et lite år».
  static let rough =
    "[drøy|drøye|drøyt|drygt|drygd|knapp|knappe|knapt|snau|snaut|god|gode|godt|lite|liten|lita|stiv]"
  static let half = "et halvt|eit halvt|ett halvt|halvt|et halv|et knapt halvt|et drøyt halvt"
  static let oneAndHalf = "halvannet|halvannen|halvanna|halvtanna|halvannan|halvtannan"

  /// What sets off a clock time: «klokken 14», «kl. 14».
  static let clock = "(klokken|klokka|kl|kl.)"
  static let hours = "{hour}[.{minute}|:{minute}]"
  static let near =
    "[ved|rundt|omkring|kring|før|etter|like før|like etter|litt før|litt etter|rett før|rett etter|like over|litt over]"
}
