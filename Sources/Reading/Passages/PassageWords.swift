/// The words by which newspapers mark what a paragraph is for: Bokmål, Nynorsk and English together.
///
/// All in lower case unless said otherwise. A new word is a new entry here and nothing else.
enum PassageWords {
  /// A whole line that is one of these, capitals and punctuation aside.
  static let advertisements: Phrases = [
    "annonse", "annonser", "annonsørinnhold", "annonsørinnhald", "reklame", "advertisement", "sponsored",
    "artikkelen fortsetter under annonsen", "artikkelen fortsetter etter annonsen",
    "artikkelen held fram under annonsen", "artikkelen held fram etter annonsen",
    "saken fortsetter under annonsen", "saken fortsetter etter annonsen",
    "saka held fram under annonsen", "saka held fram etter annonsen",
    "article continues below", "article continues below advertisement",
    "story continues below advertisement",
  ]

  /// How lines begin that lead to other articles.
  static let links: Phrases = [
    "les også", "les òg", "les mer", "les meir", "les intervju", "les hele", "les heile", "les alt",
    "les flere", "les fleire", "les saken", "les saka", "les reportasje", "les kommentar", "les bakgrunn",
    "se også", "sjå også", "sjå òg", "se video", "sjå video", "se bilde", "sjå bilete", "hør også",
    "høyr òg", "følg saken", "følg saka", "mer om saken", "meir om saka", "saken oppdateres",
    "saka blir oppdatert", "saken blir oppdatert", "bakgrunn:", "fakta:", "fakta om", "faktaboks",
    "relaterte saker",
    "read also", "read more", "also read", "see also", "related:", "related articles", "watch:", "listen:",
    "more on this",
  ]

  /// A whole line that is a button or a strip of the page: to share the article, or over news that changes.
  static let buttons: Phrases = [
    "facebook", "twitter", "messenger", "linkedin", "whatsapp", "e-post", "epost", "del", "del saken",
    "del saka",
    "del artikkelen", "del på facebook", "del på twitter", "del på e-post", "kopier lenke", "kopier lenka",
    "kopier lenkje", "kopier lenkja", "skriv ut", "tips oss", "siste nytt", "mest lest", "mest lese",
    "share", "share on facebook", "share on twitter", "copy link", "email", "print", "breaking news",
    "latest news", "most read",
  ]

  /// The part of the newspaper that an article stands in, alone on a line above it, with the agency or without.
  static let sections: Phrases = [
    "utenriks", "innenriks", "utanriks", "innanriks", "nyheter", "nyhende", "nyheiter", "verden", "verda",
    "norge", "noreg", "politikk", "samfunn", "lokalt", "world", "world news", "middle east", "news",
    "politics",
    "ntb utenriks", "ntb innenriks", "npk utenriks", "npk innenriks", "npk utanriks", "npk innanriks",
    "nyheter utenriks", "nyheter innenriks", "nyheter verden",
  ]

  /// First words of a line without a full stop that sends the reader elsewhere: «Les VGs kommentar».
  static let linkVerbs: Phrases = [
    "les", "se", "sjå", "hør", "høyr", "følg", "read", "watch", "listen", "follow",
  ]

  /// How a line begins that says who wrote and when.
  static let bylines: Phrases = [
    "tekst:", "tekst og foto", "tekst/foto", "tekst og bilete", "journalist:", "reporter:", "omsatt av",
    "omsett av", "oversatt av", "publisert", "sist oppdatert", "oppdatert", "published", "last updated",
    "updated", "reporting by", "text:", "words:",
  ]

  /// The words of a line that says no more than when it was published, numbers aside.
  static let clockWords: Phrases = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember", "january", "february", "march", "may", "june", "july", "october", "december", "jan", "feb",
    "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "des", "dec", "mandag", "måndag",
    "tirsdag",
    "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "søndag", "sundag", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "kl", "klokken", "klokka", "den",
    "sist", "oppdatert", "publisert", "nå", "nettopp",
  ]

  /// What stands before the name of a writer.
  static let writerPrefixes: Phrases = ["av ", "by "]

  /// A photo credit; capitals count, for a credit begins with one.
  static let credits = Phrases(
    [
      "Foto:", "FOTO:", "Foto/", "Foto :", "Arkivfoto:", "Arkivfoto", "Photo:", "PHOTO:", "Photograph:",
      "Illustrasjon:", "ILLUSTRASJON:", "Illustration:", "Grafikk:", "Skjermdump", "Skjermbilde",
      "Skjermbilete",
      "Bilde:", "Bilete:", "Video:", "(Foto ", "NTB scanpix", "NTB Scanpix", "Getty Images", "REUTERS/",
      "AP Photo/",
    ], capitalsCount: true)

  /// Words of a credit that names an agency alone, after the last full stop: «… i Raqqa. AFP PHOTO».
  static let agencies: Phrases = [
    "afp", "ap", "reuters", "ntb", "epa", "scanpix", "getty", "images", "tt", "ritzau", "dpa", "photo",
  ]

  /// Verbs that give words to a speaker.
  static let sayingVerbs: Phrases = [
    "sier", "sa", "seier", "sagt", "forteller", "fortalte", "fortel", "fortalde", "mener", "mente", "meiner",
    "meinte", "svarer", "svarte", "svarar", "svara", "svarede", "hevder", "hevdet", "hevdar", "hevda",
    "uttaler", "uttalte", "uttalar", "uttala", "skriver", "skrev", "skriv", "understreker", "understreket",
    "understrekar", "understreka", "påpeker", "påpekte", "påpeikar", "påpeika", "legger", "legg", "la",
    "fastslår", "slår", "advarer", "advarte", "åtvarar", "åtvara", "erklærer", "erklærte", "forklarer",
    "forklarte", "forklarar", "forklara", "varsler", "varslet", "varslar", "varsla", "tvitrer", "tvitret",
    "melder", "meldte", "melde", "meldar", "opplyser", "opplyste", "says", "said", "told", "tells", "asks",
    "asked", "added", "adds", "writes", "wrote", "warned", "warns",
  ]

  /// Verbs and nouns by which a paragraph leads up to a reporter's question.
  static let askingWords: Phrases = [
    "spør", "spurte", "spørre", "spurt", "spurde", "spørje", "spørsmål", "spørsmålet", "utfordrer",
    "utfordret", "asks", "asked", "ask", "question",
  ]

  /// Words that say an answer was given, or not.
  static let answeringWords: Phrases = [
    "svarer", "svarte", "svar", "svaret", "svarar", "svara", "svare", "besvarte", "besvarer", "spørsmålet",
    "answers", "answered", "answer", "replies", "replied", "reply",
  ]

  /// Who asks on behalf of the readers; in lower case as all here.
  static let reporters: Phrases = [
    "journalisten", "journalist", "reporteren", "reporter", "avisen", "avisa", "intervjueren",
    "intervjuaren", "vg", "vgs", "nrk", "nrks", "ntb", "ntbs", "aftenposten", "aftenpostens", "dagbladet",
    "dagbladets", "tv", "tv 2", "e24", "bt", "nettavisen", "reuters", "afp",
  ]
}
