import Reading
import Testing
import TimelineModel

@Suite("Each paragraph has its kind")
struct PassageReaderTests {
  /// The article and the claim in one: before each paragraph stands the kind that it is to have.
  private func expectKinds(_ drawn: String, location: SourceLocation = #_sourceLocation) {
    let lines = drawn.split(separator: "\n").map { line in
      let kind = line.prefix { $0 != " " }
      return (kind: String(kind), words: String(line.dropFirst(kind.count).drop { $0 == " " }))
    }
    let text = lines.map(\.words).joined(separator: "\n\n")
    let found = PassageReader().passages(in: text).map { ($0.kind.rawValue, String(text[$0.span])) }
    let width = 14
    func draw(_ rows: [(String, String)]) -> String {
      rows.map { $0.0 + String(repeating: " ", count: max(1, width - $0.0.count)) + $0.1 }
        .joined(separator: "\n")
    }
    #expect(draw(found) == draw(lines.map { ($0.kind, $0.words) }), sourceLocation: location)
  }

  @Test("a title stands above the lead, who wrote it and when below it")
  func title() {
    expectKinds(
      """
      title         Kommunen selger rådhuset
      byline        Kari Nordmann
      byline        Av Ola Nordmann (tekst) og Siv Lid (foto)
      byline        Publisert 3. mars 2015 kl. 12.41
      byline        kari@example.org
      byline        Nordmann, Siv / NTB scanpix
      byline        Tirsdag 3. mars 2015 kl. 12.41
      byline        3. mars 2015 12:41 Sist oppdatert nå nettopp
      lead          Rådhuset fra 1958 skal selges.
      body          Prisen er ikke kjent.
      """)
  }

  @Test("a picture, an advertisement and a kicker may stand above the title")
  func aboveTitle() {
    expectKinds(
      """
      advertisement ANNONSE
      caption       Foto: Siv Lid
      subhead       Vinterens kulde
      title         – Vi fryser hjemme, sier beboerne i Storgata
      lead          Strømmen har vært borte i to døgn.
      """)
  }

  @Test("a title may name a speaker, ask or shout")
  func titleForms() {
    expectKinds("title  Ordføreren: Vi har ikke råd\nlead  Byggingen er utsatt til neste år.")
    expectKinds("title  Hvem skal betale for broen?\nlead  Byggingen er utsatt til neste år.")
    expectKinds("title  Hvorfor kan ikke kommunen betale for broen den har bestilt?\nlead  Det er uklart.")
    expectKinds("title  Endelig bro!\nlead  Broen ble åpnet i går.")
  }

  @Test("an article need not have a title, and a text of one line is its lead")
  func noTitle() {
    expectKinds("lead  Broen ble åpnet i går.\nbody  Køen var lang.")
    expectKinds("lead  Broen ble åpnet i går")
    expectKinds("title  Broen er åpnet\nlead  Bilene kom i går")
    expectKinds("quote  – Ingen vet det, sa hun.\nlead  Ordføreren er bekymret.")
    expectKinds("lead  – Ingen vet det, sa hun.\nquote  – Ikke jeg heller.")
  }

  @Test("a place with its publisher is a dateline when alone, and part of the lead when not")
  func dateline() {
    expectKinds("dateline  BODØ/OSLO (NTB)\nlead  Flyet landet i går.")
    expectKinds("dateline  (NTB)\nlead  Flyet landet i går.\ndateline  (©NTB)")
    expectKinds("title  Flyet landet\ndateline  Bodø (Østavisa) –\nlead  Det gikk bra.")
    expectKinds("lead  BODØ (NTB): Flyet landet i går.\nbody  Det gikk bra.")
    expectKinds(
      """
      lead          BODØ: Et fly med førti personer om bord landet på motorveien i går, og ingen ble skadet da \
      vingen tok borti et gjerde og et skilt ved avkjørselen til flyplassen.
      body          Det gikk bra.
      """)
  }

  @Test("the part of the newspaper above an article is no title of it")
  func sections() {
    expectKinds("dateline  Innenriks\nlead  Broen ble åpnet i går.")
    expectKinds("dateline  NTB innenriks\ntitle  Broen er åpnet\nlead  Bilene kom i går.")
    expectKinds("title  Broen er åpnet\ndateline  NYHETER 2019-05-02T08:15:00Z\nlead  Bilene kom i går.")
    expectKinds("lead  Broen ble åpnet i går.\nsubhead  Politikk\nbody  Partiene er uenige.")
  }

  @Test("the buttons of a page, and the titles under «Les også», are not of the article")
  func furniture() {
    expectKinds(
      """
      lead          Broen ble åpnet i går.
      related       Facebook
      related       Kopier lenke
      body          Bilene kom i går.
      related       Les også
      related       Broen ble dyr
      body          Rådmannen sto først i køen.
      related       SISTE NYTT
      """)
  }

  @Test("subheads are short lines with something below them")
  func subheads() {
    expectKinds(
      """
      lead          Broen ble åpnet i går.
      subhead       Dyrt
      body          Den kostet mye.
      subhead       – En skandale
      body          Opposisjonen vil ha svar.
      subhead       Hvem visste hva?
      body          Det er ikke klart hvem i kommunen som visste at broen var dyr
      subhead       Kostnaden:
      quote         – Ikke vi, sier rådmannen
      related       Slik ble broen bygd
      related       Se hele turen over
      """)
  }

  @Test("a line that leads up to a quote is text, however short")
  func introductions() {
    expectKinds(
      """
      lead          Broen ble åpnet i går.
      body          Rådmannen sier det slik:
      quote         – Jeg kan si det slik:
      quote         – Vi er glade.
      body          Hun nølte.
      """)
  }

  @Test("a place in capitals may open a lead that is a quote")
  func quotedLead() {
    expectKinds(
      """
      title         Ber om hjelp
      lead          LARVIK: – Vi har ikke strøm, sier ordfører Bo Ås torsdag.
      body          Byen har vært mørk i to døgn.
      """)
  }

  @Test("captions open with capitals or end in a credit")
  func captions() {
    expectKinds(
      """
      lead          Broen ble åpnet i går.
      caption       LANGT NED: Broen er femti meter høy.
      caption       ORDFØREREN: Bo Ås klippet snoren.
      caption       Barn på broen. FOTO: SIV LID, ØSTAVISA
      caption       Broen sett fra øst. NTB SCANPIX
      caption       Folk på vei over broen. REUTERS/Siv Lid
      caption       Ferjen (Arkivfoto: Per Sund/NTB scanpix)
      body          NATO: Slik forkorter de navnet sitt i alle meldinger.
      body          FN og EU var ikke til stede.
      """)
  }

  @Test("links lead to other articles; a sentence with a colon does not")
  func links() {
    expectKinds(
      """
      lead          Broen ble åpnet i går.
      related       Les også: Derfor ble den dyr. Og slik ble den bygd
      related       LES OGSÅ: Broen som forsvant
      related       Østavisa på Øya: Stille ved ferjeleiet
      body          Rådmannen sa: Vi har ikke råd.
      body          Avisen: Hva nå?
      related       Reuters: Flere broer er på vei
      body          Tre ting gjensto: maling, lys og skilt.
      related       Les hele saken i Østavisa
      related       Se bildene fra åpningen her
      related       Fakta om broer
      body          Lesere har ringt hele dagen.
      advertisement Artikkelen fortsetter under annonsen
      related       Saken oppdateres.
      """)
  }

  @Test("the reporter's questions are told from what a source asks")
  func questions() {
    expectKinds(
      """
      lead          Rådmannen møtte pressen i går.
      question      – Hva har broen kostet?
      quote         – Det vet vi ikke. Hvem vet vel det?
      question      – Hvorfor ikke?
      quote         – Fordi regningen ikke er kommet.
      body          Østavisa spurte også ordføreren:
      question      – Angrer du?
      body          Han ville ikke svare på det.
      body          På spørsmål om pengene svarer han:
      quote         – Hva er penger mot en bro?
      body          Så gikk han.
      quote         – Hva nå, sier rådmannen, når broen er her?
      quote         – Hva gjør vi uten ferje? spør fiskeren Ola Vik.
      body          Ingen hadde svar.
      question      – Blir det ferje likevel? spør Østavisas reporter.
      quote         – Nei.
      """)
  }

  @Test("Nynorsk and English papers mark their paragraphs too")
  func languages() {
    expectKinds(
      """
      title         Brua er opna
      byline        Av Marit Bø
      lead          Brua vart opna i går.
      related       Les òg: Slik vart ho bygd
      question      – Kva har brua kosta?
      quote         – Det veit vi ikkje.
      advertisement Saka held fram under annonsen
      caption       Folk på brua. Foto: Siv Lid
      """)
    expectKinds(
      """
      title         Bridge opens at last
      byline        By Jane Smith and John Doe
      lead          The bridge opened yesterday.
      related       Read more: How it was built
      caption       Children on the bridge. Photo: Jane Smith/Getty Images
      byline        Reporting by Jane Smith; Editing by John Doe
      """)
  }

  @Test("a number with a minus sign is no quote")
  func minus() {
    expectKinds("lead  Kulden kom i går.\nbody  –5 grader ble målt på Øya.\nquote  -Kaldt, sier de.")
  }

  @Test("a paragraph is its words, without blanks of any kind around them")
  func spans() {
    let text = "\n \t Ås.\u{A0}\n\u{A0}\n\u{FEFF}Øy.  \n\u{200B}\n"
    #expect(PassageReader().passages(in: text).map { String(text[$0.span]) } == ["Ås.", "Øy."])
    #expect(PassageReader().passages(in: " \n\n").isEmpty)
  }
}
