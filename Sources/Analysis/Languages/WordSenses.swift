/// Words of one meaning in Bokmål, Nynorsk and English, so that what is told in other words can be taken for one.
///
/// A longer word stands for all that begin with its first five letters.
enum WordSenses {
  static let rows = [
    // Blows and battles.
    "angrep angripe åtak åtaket åtaka luftangrep luftåtak flyangrep airstrike attack strike bombe bomba bombing traff truffet ramme hit",
    "offensiv slaget kampene kampane felttog operasjon marsjen assault campaign battle",
    "rakett missil rocket",
    "sprengt eksplosjon explosion",
    "drept drepe drepne drap drapet killed døde døydde died dead death omkom livet dødsfall dødstall dødsoffer",
    "såret såra skadet skada wounded injured",
    "erobre inntok innta gjenerobre captured seized recaptured tok tatt teke teken took taken",
    "befridd frigjort frigjor liberated freed fritt fri",
    "mistet mista tapt tapte lost",
    "falt fall fell",
    "seier siger vunnet vinne vann slått beseiret slege victory defeat beaten won knust",
    "flyktet flukt rømte rømde fled displaced forlot forlate fordrevet",
    // What is decided, said and agreed.
    "vedtok vedta vedteke besluttet bestemte avgjorde decided voted godkjent approved røysta",
    "erklært utropte declared proclaimed",
    "kunngjort opplyse meldte melder report announced",
    "utpekt utnevnt utnemnd named appointed pekte peika peikte",
    "avtale agreed enige samde einige",
    "utvide extend expand",
    "varslet warned åtvara advarte",
    "bekreftet stadfesta confirmed",
    "oppfordret oppmode urged",
    "nødvendige necessary",
    "midler measures",
    // Comings and goings.
    "trekke trakk trukket uttrekk withdraw hjem heim heime home",
    "sende sendt send sent deploy",
    "møte møtte møtet møtest samlet samla samling meeting gather konferanse conference toppmøte summit",
    "besøk visit",
    // Who and what.
    "soldat troops forces styrke tropper mannskap",
    "sivil civil",
    "opplæring trene trente trening instruktør training kurs",
    "video opptak lydopptak lydfil recording audio",
    "område landområde territory areas",
    "fange gissel hostage kidnappet bortført abducted captive",
    "foreldreløs orphan",
    "søsken sysken sibling",
    "barn barna born borna child",
    "avsluttet slutt ended finish over",
    "stanse stans stoppe innstilt suspended stopped halted pause",
    "begynte byrja startet innledet begun began launch",
    "grense border",
    "krig krigen krigane war",
    "hæren army",
    "kampfly jagerfly flyene flya fighter planes jets aircraft",
    "hjelp støtte bistand support",
    "kalifat caliphate",
    "pandemi korona covid",
    "medlem member partner",
  ]
}
