/// Words of where somebody was and of what there was on a day, Bokmål and Nynorsk.
extension NorwegianEvents {
  /// «Mandag | satt | ledelsen i styremøte»
  static let sitting = WordEnds("satt sat deltok")
  /// «var på | befaring», «satt i | styremøte»: what somebody does there.
  static let stays = WordEnds(
    """
    befaring synfaring besøk vitjing visitt møte møter møtet samtaler samtalar forhandlinger forhandlingar tingingar oppdrag
    rundreise turné inspeksjon samling konferanse konferansen toppmøtet avhør høring høyring
    """)
  /// «Statsministeren», «Ledelsen»: one or those who are where they are on somebody's behalf.
  static let officers = WordEnds(
    """
    ministeren ministrene presidenten kanslaren kansleren kongen kongeparet dronningen dronninga kronprinsen kronprinsparet
    prinsessen prinsessa paven lederen leiaren lederne leiarane sjefen direktøren ordføreren ordføraren rådmannen
    generalsekretæren utsendingen utsendingane statssekretæren delegasjonen ledelsen leiinga styret komiteen treneren
    trenaren biskopen generalen redaktøren dommeren dommaren rektoren
    """)
  /// «møter i | retten», «| rettssaken starter»
  static let courtrooms = WordEnds(
    "retten tingrett tingretten tingretten lagmannsrett lagmannsretten høyesterett høgsterett rettssaken rettssaka ankesaken"
  )
  /// «Lørdag var det | gudstjeneste»: what there is on a day, and people come to.
  static let gatherings = WordEnds(
    """
    gudstjeneste gudsteneste festgudsteneste konsert konserten premiere innvielse innviing åpning opning gjenåpning avduking
    messe messa bisettelse bisetting begravelse gravferd minnestund markering seremoni folkemøte årsmøte landsmøte stevne avskjed
    demonstrasjon trekning auksjon kåring parade rettsmøte fengslingsmøte generalforsamling høring folkefest jubileum
    loppemarked utdeling slutt stopp overrekkelse overrekking avstemning avrøysting røysting byggestart snorklipping fakkeltog
    """)
  /// «var det | klart | for», «var det | tid | for»
  static let readiness = WordEnds("klart klar tid duket duka")
  /// «hadde | kontroll | over byen»
  static let holdings = WordEnds("kontroll kontrollen herredømme herredømmet overtaket")
  /// «hadde en kronikk på | trykk»
  static let print = WordEnds("trykk")
  /// «Mannen | blir | framstilt for fengsling»
  static let becoming = WordEnds("blir vert")
  /// «Bildet viser», «ble fotografert»: of the picture itself.
  static let pictures = WordEnds(
    "bildet biletet bilde bilete bildene bileta foto fotografert fotografi avbildet avbilda illustrasjon illustrasjonsfoto"
  )
  /// «åpner som | planlagt»
  static let expected = WordEnds(
    "planlagt ventet venta forventet forventa varslet varsla avtalt avtala vanlig vanleg")
  /// «har | trent | opprørere siden mai»
  static let training = WordEnds("trent trena")
  /// «kanskje alt i helgen»
  static let perhaps = WordEnds("kanskje muligens kanhende")
  /// «De | siste | dagene»
  static let days = WordEnds("dagene dagane døgnet døgnene døgna timene timane")
  static let weeks = WordEnds("ukene vekene vikene")
}

/// Words at the head of a line that only the words before it explain.
enum PointingWords {
  /// «Sistnevnte», «Begge», «Slike»
  static let pointers: Set = [
    "sistnevnte", "sistnemnde", "førstnevnte", "førstnemnde", "begge", "slik", "slike", "slikt",
  ]
  static let two: Set = ["to", "begge"]
  static let these: Set = ["denne", "dette", "disse", "desse"]
  /// «Denne | typen | våpen»
  static let sorts: Set = ["typen", "slags", "typene", "typane", "sorten"]
  /// «De to | landene»
  static let counted: Set = words(
    """
    landene landa landi partene partane selskapene selskapa statene statane gruppene gruppane lagene laga partiene partia
    bedriftene kommunene kommunane byene byane lederne leiarane ministrene ministrane presidentene organisasjonene
    organisasjonane
    """)
  /// «Innsatsen», «Bidraget»: of somebody whom the words before name.
  static let owned: Set = words(
    """
    innsatsen innsatsa bidraget ordningen ordninga tiltaket tiltakene tiltaka sammenslåingen samanslåinga utvidelsen
    utvidinga kilden kjelda prosjektet nedleggelsen nedlegginga utbyggingen utbygginga prosessen fristen navnet namnet
    """)
  /// «Støtten | til Ukraina»: the words behind say whose.
  static let holding: Set = words("i på om for til fra frå av som mot med ved å")

  /// «I den | får han et navn»: in what?
  static let inside: Set = ["i", "på"]
  static let it: Set = ["den", "det", "dette"]
  static let goingOn: Set = words(
    "får fikk er var ble vart har hadde sier seier sa heter heiter står sto stod")

  /// What a line that points to somebody unnamed begins with.
  static let opening = WordHeads(
    pointers.union(these).union(owned).union(inside).union(["de", "dei"]))
  /// «De to …»
  static let both = WordHeads(["de", "dei"])

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
