/// Words that stand for or point to actors, Bokmål and Nynorsk.
enum NorwegianActors {
  /// Titles of offices: base form first, then every other form. One of these alone may stand for the holder.
  static let offices = [
    "utenriksminister utenriksministeren utanriksminister utanriksministeren",
    "forsvarsminister forsvarsministeren",
    "statsminister statsministeren",
    "justisminister justisministeren",
    "finansminister finansministeren",
    "innenriksminister innenriksministeren innanriksminister innanriksministeren",
    "beredskapsminister beredskapsministeren",
    "utviklingsminister utviklingsministeren",
    "bistandsminister bistandsministeren",
    "innvandringsminister innvandringsministeren",
    "integreringsminister integreringsministeren",
    "EU-minister EU-ministeren",
    "informasjonsminister informasjonsministeren",
    "viseutenriksminister viseutenriksministeren viseutanriksminister viseutanriksministeren",
    "viseforsvarsminister viseforsvarsministeren",
    "visestatsminister visestatsministeren",
    "eks-minister eks-ministeren",
    "minister ministeren",
    "statsråd statsråden",
    "statssekretær statssekretæren",
    "president presidenten",
    "visepresident visepresidenten",
    "ekspresident ekspresidenten",
    "parlamentspresident parlamentspresidenten",
    "stortingspresident stortingspresidenten",
    "forbundskansler forbundskansleren forbundskanslar forbundskanslaren",
    "kansler kansleren kanslar kanslaren",
    "konge kongen",
    "kronprins kronprinsen",
    "dronning dronningen dronninga",
    "emir emiren",
    "sultan sultanen",
    "kalif kalifen",
    "statsleder statslederen statsleiar statsleiaren",
    "regjeringssjef regjeringssjefen",
    "partileder partilederen partileiar partileiaren",
    "nestleder nestlederen nestleiar nestleiaren",
    "Høyre-leder Høyre-lederen Høgre-leiar Høgre-leiaren",
    "Ap-leder Ap-lederen Ap-leiar Ap-leiaren",
    "Frp-leder Frp-lederen Frp-leiar Frp-leiaren",
    "KrF-leder KrF-lederen KrF-leiar KrF-leiaren",
    "SV-leder SV-lederen SV-leiar SV-leiaren",
    "Sp-leder Sp-lederen Sp-leiar Sp-leiaren",
    "Venstre-leder Venstre-lederen Venstre-leiar Venstre-leiaren",
    "Rødt-leder Rødt-lederen Raudt-leiar Raudt-leiaren",
    "stortingsrepresentant stortingsrepresentanten",
    "stortingspolitiker stortingspolitikeren stortingspolitikar stortingspolitikaren",
    "parlamentsmedlem parlamentsmedlemmet",
    "parlamentariker parlamentarikeren parlamentarikar parlamentarikaren",
    "komitéleder komitélederen komitéleiar komitéleiaren",
    "komiteleder komitelederen komiteleiar komiteleiaren",
    "fraksjonsleder fraksjonslederen fraksjonsleiar fraksjonsleiaren",
    "senator senatoren",
    "kongressmedlem kongressmedlemmet",
    "guvernør guvernøren",
    "ordfører ordføreren ordførar ordføraren",
    "byråd byråden",
    "fylkesmann fylkesmannen",
    "kommissær kommissæren",
    "utenrikssjef utenrikssjefen utanrikssjef utanrikssjefen",
    "politiker politikeren politikar politikaren",
    "presidentkandidat presidentkandidaten",
    "opposisjonsleder opposisjonslederen opposisjonsleiar opposisjonsleiaren",
    "opposisjonspolitiker opposisjonspolitikeren opposisjonspolitikar opposisjonspolitikaren",
    "ambassadør ambassadøren",
    "FN-ambassadør FN-ambassadøren",
    "generalsekretær generalsekretæren",
    "NATO-sjef NATO-sjefen",
    "Nato-sjef Nato-sjefen",
    "FN-sjef FN-sjefen",
    "spesialutsending spesialutsendingen",
    "utsending utsendingen",
    "FN-utsending FN-utsendingen",
    "Syria-utsending Syria-utsendingen",
    "Irak-utsending Irak-utsendingen",
    "sendebud sendebudet sendebod sendebodet",
    "spesialrepresentant spesialrepresentanten",
    "koordinator koordinatoren",
    "nødhjelpskoordinator nødhjelpskoordinatoren",
    "diplomat diplomaten",
    "toppdiplomat toppdiplomaten",
    "delegat delegaten",
    "konsul konsulen",
    "forhandler forhandleren forhandlar forhandlaren",
    "fredsmegler fredsmegleren fredsmeklar fredsmeklaren",
    "megler megleren meklar meklaren",
    "høykommissær høykommissæren høgkommissær høgkommissæren",
    "observatør observatøren",
  ]

  /// Other roles and callings that stand before a name; alone they point back to someone introduced so.
  static let callings = [
    "spokesman", "spokeswoman", "spokesperson", "mayor", "ambassador", "prosecutor", "governor", "chairman",
    "lieutenant", "sergeant", "brigadier", "colonel", "commander", "secretary", "envoy", "judge", "sheriff",
    "executive",
    "director",
    "lawyer", "analyst", "captain", "officer", "detective",
    "ayatolla ayatollaen", "ayatollah ayatollahen", "rektor rektoren", "lensmann lensmannen",
    "forsvarssjef forsvarssjefen",
    "øverstkommanderende øvstkommanderande",
    "nestkommanderende nestkommanderande",
    "kommandant kommandanten",
    "kommandør kommandøren",
    "militærleder militærlederen militærleiar militærleiaren",
    "general generalen",
    "generalløytnant generalløytnanten",
    "generalmajor generalmajoren",
    "brigadegeneral brigadegeneralen",
    "brigader brigaderen",
    "brigadér brigadéren",
    "oberst obersten",
    "oberstløytnant oberstløytnanten",
    "major majoren",
    "kaptein kapteinen",
    "rittmester rittmesteren rittmeister rittmeisteren",
    "løytnant løytnanten",
    "fenrik fenriken",
    "sersjant sersjanten",
    "sjefssersjant sjefssersjanten",
    "korporal korporalen",
    "menig",
    "admiral admiralen",
    "viseadmiral viseadmiralen",
    "kontreadmiral kontreadmiralen",
    "flaggkommandør flaggkommandøren",
    "orlogskaptein orlogskapteinen",
    "stabssjef stabssjefen",
    "stabsoffiser stabsoffiseren",
    "offiser offiseren",
    "kontingentsjef kontingentsjefen",
    "styrkesjef styrkesjefen",
    "operasjonssjef operasjonssjefen",
    "hærsjef hærsjefen",
    "luftforsvarssjef luftforsvarssjefen",
    "bataljonssjef bataljonssjefen",
    "brigadesjef brigadesjefen",
    "garnisonssjef garnisonssjefen",
    "sjef sjefen",
    "soldat soldaten",
    "spesialsoldat spesialsoldaten",
    "veteran veteranen",
    "jagerflyger jagerflygeren jagarflygar jagarflygaren",
    "pilot piloten",
    "skarpskytter skarpskytteren skarpskyttar skarpskyttaren",
    "militærkilde militærkilden militærkjelde militærkjelda",
    "militærattaché militærattachéen",
    "feltmarskalk feltmarskalken",
    "militæranalytiker militæranalytikeren militæranalytikar militæranalytikaren",
    "talsmann talsmannen",
    "talskvinne talskvinnen",
    "talsperson talspersonen",
    "pressetalsmann pressetalsmannen",
    "pressetalskvinne pressetalskvinnen pressetalskvinna",
    "pressetalsperson pressetalspersonen",
    "pressesekretær pressesekretæren",
    "pressesjef pressesjefen",
    "pressevakt pressevakten",
    "pressekontakt pressekontakten",
    "pressemedarbeider pressemedarbeideren pressemedarbeidar pressemedarbeidaren",
    "kommunikasjonssjef kommunikasjonssjefen",
    "kommunikasjonsdirektør kommunikasjonsdirektøren",
    "kommunikasjonsrådgiver kommunikasjonsrådgiveren kommunikasjonsrådgivar kommunikasjonsrådgivaren",
    "kommunikasjonsleder kommunikasjonslederen kommunikasjonsleiar kommunikasjonsleiaren",
    "informasjonssjef informasjonssjefen",
    "medierådgiver medierådgiveren medierådgivar medierådgivaren",
    "seniorrådgiver seniorrådgiveren seniorrådgivar seniorrådgivaren",
    "rådgiver rådgiveren rådgivar rådgivaren",
    "spesialrådgiver spesialrådgiveren spesialrådgivar spesialrådgivaren",
    "sikkerhetsrådgiver sikkerhetsrådgiveren tryggingsrådgivar tryggingsrådgivaren",
    "embetsmann embetsmannen",
    "tjenestemann tjenestemannen tenestemann tenestemannen",
    "forsvarstjenestemann forsvarstjenestemannen forsvarstenestemann forsvarstenestemannen",
    "tjenesteperson tjenestepersonen tenesteperson tenestepersonen",
    "embetskvinne embetskvinnen embetskvinna",
    "PST-sjef PST-sjefen",
    "E-sjef E-sjefen",
    "etterretningssjef etterretningssjefen",
    "sikkerhetssjef sikkerhetssjefen tryggingssjef tryggingssjefen",
    "politidirektør politidirektøren",
    "politimester politimesteren politimeister politimeisteren",
    "politiinspektør politiinspektøren",
    "CIA-sjef CIA-sjefen",
    "CIA-direktør CIA-direktøren",
    "FBI-direktør FBI-direktøren",
    "etterforsker etterforskeren etterforskar etterforskaren",
    "statsadvokat statsadvokaten",
    "riksadvokat riksadvokaten",
    "aktor",
    "forsvarer forsvareren forsvarar forsvararen",
    "påtaleleder påtalelederen påtaleleiar påtaleleiaren",
    "dommer dommeren dommar dommaren",
    "advokat advokaten",
    "sjefsaktor sjefsaktoren",
    "etterretningsoffiser etterretningsoffiseren",
    "IS-leder IS-lederen IS-leiar IS-leiaren",
    "IS-sjef IS-sjefen",
    "IS-kriger IS-krigeren IS-krigar IS-krigaren",
    "IS-kvinne IS-kvinnen IS-kvinna",
    "IS-talsmann IS-talsmannen",
    "opprørsleder opprørslederen opprørsleiar opprørsleiaren",
    "opprører opprøreren opprørar opprøraren",
    "militsleder militslederen militsleiar militsleiaren",
    "militskriger militskrigeren militskrigar militskrigaren",
    "kriger krigeren krigar krigaren",
    "fremmedkriger fremmedkrigeren framandkrigar framandkrigaren",
    "jihadist jihadisten",
    "terrorist terroristen",
    "islamist islamisten",
    "ekstremist ekstremisten",
    "terrorleder terrorlederen terrorleiar terrorleiaren",
    "kurderleder kurderlederen kurdarleiar kurdarleiaren",
    "sjialeder sjialederen sjialeiar sjialeiaren",
    "klanleder klanlederen klanleiar klanleiaren",
    "stammeleder stammelederen stammeleiar stammeleiaren",
    "feltkommandant feltkommandanten",
    "bøddel bøddelen",
    "propagandist propagandisten",
    "rekrutterer rekruttereren rekrutterar rekrutteraren",
    "selvmordsbomber selvmordsbomberen sjølvmordsbombar sjølvmordsbombaren",
    "forsker forskeren forskar forskaren",
    "seniorforsker seniorforskeren seniorforskar seniorforskaren",
    "terrorforsker terrorforskeren terrorforskar terrorforskaren",
    "professor professoren",
    "førsteamanuensis førsteamanuensisen",
    "ekspert eksperten",
    "Midtøsten-ekspert Midtøsten-eksperten Midtausten-ekspert Midtausten-eksperten",
    "Syria-ekspert Syria-eksperten",
    "analytiker analytikeren analytikar analytikaren",
    "folkerettsekspert folkerettseksperten",
    "jurist juristen",
    "historiker historikeren historikar historikaren",
    "journalist journalisten",
    "gravejournalist gravejournalisten",
    "korrespondent korrespondenten",
    "utenrikskorrespondent utenrikskorrespondenten utanrikskorrespondent utanrikskorrespondenten",
    "fotograf fotografen",
    "redaktør redaktøren",
    "sjefredaktør sjefredaktøren",
    "kommentator kommentatoren",
    "aktivist aktivisten",
    "menneskerettighetsaktivist menneskerettighetsaktivisten menneskerettsaktivist menneskerettsaktivisten",
    "borgerjournalist borgerjournalisten borgarjournalist borgarjournalisten",
    "varsler varsleren varslar varslaren",
    "hjelpearbeider hjelpearbeideren hjelpearbeidar hjelpearbeidaren",
    "nødhjelpsarbeider nødhjelpsarbeideren nødhjelpsarbeidar nødhjelpsarbeidaren",
    "feltarbeider feltarbeideren feltarbeidar feltarbeidaren",
    "lege legen",
    "sykepleier sykepleieren sjukepleiar sjukepleiaren",
    "direktør direktøren",
    "landdirektør landdirektøren",
    "regiondirektør regiondirektøren",
    "seksjonsleder seksjonslederen seksjonsleiar seksjonsleiaren",
    "leder lederen leiar leiaren",
    "avdelingsleder avdelingslederen avdelingsleiar avdelingsleiaren",
    "grunnlegger grunnleggeren grunnleggjar grunnleggjaren",
    "prosjektleder prosjektlederen prosjektleiar prosjektleiaren",
    "flyktning flyktningen",
    "øyenvitne øyenvitnet augevitne augevitnet",
    "innbygger innbyggeren innbyggjar innbyggjaren",
    "gissel gisselet",
    "fredsprisvinner fredsprisvinneren fredsprisvinnar fredsprisvinnaren",
    "ayatolla ayatollaen",
    "storayatolla storayatollaen",
    "imam imamen",
    "prest presten",
    "predikant predikanten",
    "pave paven",
    "biskop biskopen",
    "geistlig geistleg",
    "sjeik sjeiken",
    "mufti muftien",
    "kommunikasjonsjef kommunikasjonsjefen",
    "feltleder feltlederen feltleiar feltleiaren",
    "lokalpolitiker lokalpolitikeren lokalpolitikar lokalpolitikaren",
    "ambassaderåd ambassaderåden",
    "representant representanten",
    "medarbeider medarbeideren",
    "tolk tolken",
    "student studenten",
    "lærer læreren lærar læraren",
    "sjåfør sjåføren",
    "kollega kollegaen",
    "premierminister premierministeren",
    "kurder kurderen",
    "bonde bonden",
    "butikkeier butikkeieren",
    "mor moren mora",
    "far faren",
    "generalinspektør generalinspektøren",
    "avdelingsdirektør avdelingsdirektøren",
    "fagdirektør fagdirektøren",
    "ekspedisjonssjef ekspedisjonssjefen",
    "programleder programlederen",
    "reporter reporteren",
    "statistiker statistikeren",
    "områdesjef områdesjefen",
    "lagfører lagføreren",
    "instruktør instruktøren",
    "skolesjef skolesjefen",
  ]

  /// Given names of men and women, Norwegian and foreign.
  static let men = """
    Abu Aksel Aleksander Alf Anders Andreas Are Arild Arne Arnfinn Arnt Arve Asbjørn Atle Audun Bendik Bernt
    Birger Bjarne Bjørn Bjørnar Brynjar Bård Børge Carl Christian Christoffer Dag Dagfinn Daniel David
    Edvard Egil Einar Eirik Eivind Elias Emil Endre Erik Erlend Erling Espen Even Filip Finn Fredrik
    Frode Frank Gaute Geir Georg Gisle Gunnar Gustav Haakon Halvard Halvor Hans Harald Henrik Henning
    Herman Hugo Håkon Håvard Inge Ingvar Isak Ivar Jakob Jan Jarl Jarle Jens Joakim Johan Johannes John
    Jon Jonas Jostein Jørgen Jørn Kai Karl Kenneth Ketil Kjell Kjetil Knut Kristian Kristoffer Kåre Lars
    Lasse Leif Ludvig Mads Magnar Magne Magnus Marius Markus Martin Mathias Mats Michael Mikkel Morten
    Nils Oddvar Odd Oddbjørn Olav Ola Ole Olemic Oskar Ove Paul Peder Per Per-Willy Petter Pål Ragnar
    Rasmus Reidar Rolf Rune Roar Robert Roger Roy Sander Sigbjørn Sigmund Sigurd Simen Sindre Sivert
    Snorre Stein Stian Ståle Svein Sverre Sveinung Terje Thomas Thor Thorbjørn Tobias Tom Tommy Tor
    Torbjørn Tore Torgeir Torgrim Torleif Tormod Torstein Trond Trygve Truls Ulf Vebjørn Vegard Vidar
    William Willy Yngve Øistein Ørjan Øystein Øyvind Åge Åsmund Abbas Abd Abdel Abdelaziz Abdelhamid
    Abdul Abdulaziz Abdullah Abdulrahman Adel Adil Adnan Ahmad Ahmed Akram Ali Amin Amir Ammar Anas
    Anwar Ashraf Ayman Aziz Bahram Barham Bashar Bassam Bilal Burhan Dawud Esmail Fadhil Fadi Fahad
    Faisal Falah Faris Farouk Fouad Fuad Ghassan Habib Hadi Hafez Haider Hakan Hakim Hamad Hamid Hamza
    Haqi Hasan Hashim Hassan Hossein Hulusi Husam Hussein Ibrahim Idris Imad Irfan Ismail Issa Jaafar
    Jabbar Jalal Jamal Javad Kamal Karim Kasim Khaled Khalid Khalil Kosrat Laith Mahmoud Majid Malik
    Masoud Masrour Massoud Mazloum Mehdi Mevlüt Mohamed Mohammad Mohammed Muath Muhammad Muqtada Murad
    Musa Mustafa Nabil Nasser Nechirvan Nouri Nuri Omar Osama Othman Qais Qasem Qassem Qubad Rami Rashid
    Recep Redur Riad Riyad Saad Saddam Sadiq Said Salah Saleh Salih Salim Salman Sami Samir Sinan Sirwan
    Suleiman Taha Talal Tamim Tariq Turki Usama Wael Walid Yahya Yassin Yasser Younis Yousef Yusuf Zaid
    Zakaria Ziad Aaron Adam Alan Andrew Anthony Antony Ash Ashton Barack Ben Bill Bob Boris Brett Brian
    Bruce Charles Chris Christopher Chuck Colin Dany Dominic Donald Douglas Edward Emmanuel Eric Felix
    Gavin George Gerald Gordon Graham Harjit Henry Hubert Jack James Jean Jeff Jeffrey Jeremy Jim Joe
    Jonathan Joseph Josh Joshua Justin Keith Kenji Kevin Larry Lloyd Luke Malcolm Mark Matthew Mike
    Myles Nathan Ned Nick Patrick Peter Philip Rex Richard Ron Rupert Ryan Samuel Scott Sean Stephen
    Steve Steven Ted Theodore Tim Tony Trevor Vladimir Wayne
    """

  static let women = """
    Umm Agnes Amalie Andrea Ane Anette Anita Anja Ann Anna Anne Anne-Grete Anniken Astrid Aud Audhild Barbro
    Beate Benedicte Bente Berit Bjørg Bodil Brit Camilla Carina Caroline Cathrine Cecilie Charlotte
    Christine Dagny Dagrun Ebba Edel Elin Eline Elisabeth Ellen Else Emilie Emma Erna Eva Frida Frøydis
    Gerd Gro Grete Gudrun Gunn Gunvor Guri Hanna Hanne Hedda Hege Heidi Helene Helga Helle Hilde
    Hildegunn Hulda Ida Inga Inger Ingebjørg Ingeborg Ingrid Ingunn Ingvild Ine Ina Iselin Jannicke
    Janne Jenny Johanne Jorunn Julie Kaja Kari Karianne Karin Karoline Katrine Kathrine Kirsten Kirsti
    Kjersti Kristin Kristine Lene Lillian Linda Linn Lisbeth Lise Liv Maren Margit Margrete Mari Maria
    Marianne Marie Marit Marta Marte Marthe Merete Mette Mina Mona Monica Nina Nora Oda Ragnhild Randi
    Rannveig Reidun Rigmor Rita Rut Sara Sigrid Signe Silje Siri Siv Sofie Solfrid Solveig Stine Sunniva
    Susanne Synne Synnøve Sylvi Thea Tina Tiril Tone Tonje Torill Torunn Tove Trine Trude Turid Tuva
    Unni Vibeke Vigdis Vilde Wenche Åse Åshild Aisha Amal Amina Asma Asya Dalia Dima Fatima Farah Hala
    Hanan Hevrin Huda Ilham Jihan Khadija Laila Leila Lina Mariam Maryam Nada Nadia Nour Noura Rania
    Rojda Salma Samira Sawsan Shadia Yasmin Zahra Zainab Zeinab Alice Angela Annegret Ashley Chrystia
    Dana Deborah Donatella Elizabeth Federica Florence Hillary Jane Jeanine Jennie Jennifer Jessica
    Kayla Laura Margot Marise Mary Michelle Morgan Penny Rachel Samantha Sarah Sophie Susan Theresa
    Ursula Victoria
    """

  /// Nationalities by ISO 3166-1 code: adjective, then the people in singular.
  static let nationalities = [
    "US amerikansk amerikaner amerikanar",
    "NO norsk nordmann",
    "GB britisk brite",
    "FR fransk franskmann",
    "DE tysk tysker tyskar",
    "IQ irakisk iraker irakar",
    "SY syrisk syrer syrar",
    "TR tyrkisk tyrker tyrkar",
    "RU russisk russer russar",
    "IR iransk iraner iranar",
    "JO jordansk jordaner jordanar",
    "DK dansk danske",
    "SE svensk svenske",
    "FI finsk finne",
    "IS islandsk islending",
    "NL nederlandsk nederlender nederlendar",
    "BE belgisk belgier belgiar",
    "IT italiensk italiener italienar",
    "ES spansk spanjol",
    "CA kanadisk kanadier kanadiar",
    "AU australsk australier australiar",
    "NZ newzealandsk newzealender newzealendar",
    "SA saudiarabisk saudiaraber saudiarabar",
    "AE emiratisk emirater emiratar",
    "QA qatarsk qatarer qatarar",
    "KW kuwaitisk kuwaiter kuwaitar",
    "BH bahrainsk bahrainer bahrainar",
    "EG egyptisk egypter egyptar",
    "LB libanesisk libaneser libanesar",
    "IL israelsk israeler israelar",
    "LY libysk libyer libyar",
    "TN tunisisk tunisier tunisiar",
    "MA marokkansk marokkaner marokkanar",
    "DZ algerisk algerier algeriar",
    "YE jemenittisk jemenitt",
    "AF afghansk afghaner afghanar",
    "PK pakistansk pakistaner pakistanar",
    "CN kinesisk kineser kinesar",
    "JP japansk japaner japanar",
    "UA ukrainsk ukrainer ukrainar",
    "PL polsk polakk",
    "BA bosnisk bosnier bosniar",
    "RS serbisk serber serbar",
    "AL albansk albaner albanar",
    "GR gresk greker grekar",
    "PT portugisisk portugiser portugisar",
    "GE georgisk georgier georgiar",
    "NG nigeriansk nigerianer nigerianar",
    "SO somalisk somalier somaliar",
    "PH filippinsk filippiner filippinar",
  ]

  /// Endings of organisation names: «Finansdepartementet», «Datatilsynet».
  static let organisationEndings = """
    departementet direktoratet rådet komiteen kommisjonen partiet tjenesten etaten tilsynet militsen
    gruppen gruppa fronten garden alliansen koalisjonen byrået hjelpen forbundet foreningen instituttet
    universitetet høgskolen domstolen banken organisasjonen bevegelsen hæren forsvaret politiet
    administrasjonen myndighetene ambassaden delegasjonen hovedkvarteret ligaen unionen nettverket
    avisen avisa kanalen redaksjonen senteret sentralen brigaden bataljonen divisjonen kommandoen
    regjeringen parlamentet kabinettet forsamlingen kongressen senatet stiftelsen fondet observatoriet
    tenesta hjelpa foreininga høgskulen rørsla styresmaktene hovudkvarteret regjeringa forsamlinga
    stiftinga
    """

  /// Nouns that a name of an organisation follows: «organisasjonen Airwars», «tenketanken RAND».
  static let organisationHeads = """
    organisasjonen nettverket nyhetsbyrået nyheitsbyrået avisen avisa selskapet firmaet tenketanken gruppen
    gruppa militsen partiet bevegelsen rørsla magasinet kanalen stiftelsen stiftinga instituttet forbundet
    konsernet foreningen foreininga byrået nettstedet nettstaden styrken bataljonen
    """

  /// English words that a name of a place follows: «in Lisbon».
  static let englishPlacePrepositions = "in near outside"

  /// The same before a state: «to Iraq», «across Syria».
  static let englishStatePrepositions =
    "in near outside inside to from across into throughout against around toward"

  /// «kommisjonen for Syria», «planene for Irak»: what is for a place.
  static let forPlaces = WordEnds(
    """
    kommisjon kommisjonen utsending utsendingen utsendinga koordinator koordinatoren plan planen planer planene planar
    planane strategi strategien
    """)

  /// Nouns that a name of a place follows: «byen Qaim», «provinsen Kunar».
  static let placeHeads = """
    byen landsbyen landsbyane nabobyen grensebyen havnebyen hovedstaden hovudstaden provinsen distriktet
    bydelen regionen elven elva øya fjellet leiren basen flybasen militærbasen tettstedet forstaden
    provinshovedstaden provinshovudstaden kystbyen oljebyen storbyen småbyen
    """

  /// Names of states that people bear too.
  static let namesOfStatesAndPeople = "Jordan Chad Tchad Georgia Israel Kenya India Malta Cuba"

  /// Where from a place: «al-Bab nord».
  static let directions = "nord sør øst aust vest nordvest nordøst nordaust sørvest sørøst søraust"

  /// Tails that make a hyphenated name a place: «Anbar-provinsen», «Sinjar-fjellet».
  static let placeTails = """
    provinsen fjellet fjella fjellene distriktet regionen dalen leiren basen elven elva demningen halvøya feltet
    sletten sletta
    """

  /// Words before the name of a place where something is or happens.
  static let placePrepositions = """
    i på til fra frå ved nær over gjennom utenfor utanfor innenfor sør nord øst aust vest rundt mellom inn ut
    innover inne ute opp ned nordover sørover blant mot hele heile vestlige østlige nordlige sørlige vestlege
    austlege nordlege sørlege sentrale indre bort hjem heim
    prosent deler delar
    """

  /// Those of them that stand before persons as well: «aksjonen mot Baghdadi».
  static let prepositionsOfPersonsToo = "på til fra frå over mellom mot blant"

  /// «ut av Irak», «vest for Bagdad»: between such a word and the place.
  static let placeJoints = "av for om"

  /// «i Irak og Syria»: between places.
  static let placeLinks = "og eller samt både and or"

  /// Verbs before or behind whoever speaks.
  static let who = "who som"

  /// How the names of English bodies end, behind another word: «the Police Directorate».
  static let englishBodies = """
    Directorate Association Bureau Agency Ministry Council Authority Commission Committee Institute Department Service
    """

  static let saying =
    "sier sa seier fortalte forteller opplyser opplyste svarer svarte skriver skrev said says told added asked"

  /// Words before a title in the definite: «den amerikanske presidenten».
  static let articles = "den det de dei"

  /// How compounds end that are titles: «FOH-sjef», «NATO-ambassadør».
  static let titleTails = [
    "minister", "sjef", "leder", "leiar", "talsmann", "talskvinne", "talsperson", "president", "direktør",
    "kommandant", "general", "sekretær", "ambassadør", "forsker", "forskar", "ekspert", "rådgiver",
    "utsending",
    "diplomat", "journalist", "kommissær", "offiser", "advokat", "aktivist", "professor", "politiker",
    "byråd",
  ]

  /// Names of places and parties that open a sentence as common words do.
  static let commonWords = "hit ana nice rena bar roma karak"

  /// Words that open a sentence and never a name.
  static let openers = """
    verken hverken både også ifølge ifølgje selv sjølv bare berre men da då når etter før under mot med uten utan
    siden sidan mens medan hvis viss dersom fordi derfor difor dermed likevel dessuten nå no her der hvor kor hva kva
    the hvem kven både enten anten heller verken ikke ikkje aldri tidligere tidlegare trolig truleg både hos blant
    """

  /// Callings that are told with the body one works for: «NUPI-forskeren».
  static let learned: Set<String> = ["forsker", "forskar", "ekspert", "professor", "journalist", "advokat"]

  /// What makes a title that of whoever stands in for its holder: «viseutenriksminister».
  static let deputies = ["vise", "nest", "vara"]

  /// Ranks that whoever commands may have.
  static let ranks: Set<String> = ["general", "admiral"]
  static let commands: Set<String> = [
    "forsvarssjef", "øverstkommanderende", "øvstkommanderande", "hærsjef", "styrkesjef",
  ]

  /// Callings by which others are called in general.
  static let kindsOf = [
    "statsråd": ["sminister"], "jurist": ["advokat", "dommer", "dommar"],
    "offiser": ["general", "oberst", "major", "kaptein", "løytnant", "admiral", "kommandør", "brigader"],
  ]

  /// How the names of bodies end that are called by a person or place.
  static let bodies = WordEnds(
    "-administrasjonen -regjeringen -regjeringa -komiteen -utvalget -utvalet -domstolen -kommisjonen")

  /// How the names of a state's bodies end, whatever the tagger says of a word that opens a sentence.
  static let publicBodies = WordEnds(
    "departementet departementets direktoratet direktoratets tilsynet tilsynets")

  /// How the names of what an army or a state sets going begin.
  static let undertakings = WordEnds("operasjon operasjonen øvelse øvelsen øving øvinga")

  /// How the names of newspapers end.
  static let newspapers = WordEnds("posten avisen avisa bladet tidende avis blad")

  /// What makes a noun definite: «Fiskarlag|et».
  static let definiteEndings = ["et", "en", "a"]

  /// Particles inside a person's name.
  static let nameParticles = "al el bin ibn bint von van der de den du la le di da del af ben abu abou umm um"

  /// Those of them that a surname is told with: «del Ponte».
  static let surnameParticles: Set<Substring> = [
    "van", "von", "der", "de", "den", "du", "la", "le", "di", "da", "del", "della",
  ]

  /// Beginnings of a hyphenated part of an Arabic name: «al-Baghdadi».
  static let hyphenParticles = "al el an ar as ash at az ad ez"

  /// Short forms of military and learned titles, before a full stop.
  static let titleAbbreviations = "gen oblt maj kapt lt dr prof adm mr mrs ms"

  /// How nouns end that name somebody: «treneren» and «ministeren», not «avtalen».
  static let personEnds = WordEnds(
    """
    eren aren mannen isten enten øren sjefen leiaren guten faren broren sonen kongen onkelen legen presten åringen læraren
    eieren diakonen kapteinen presidenten bispen biskopen kompisen venen vennen naboen
    """)

  /// Words that open the credit of a picture.
  static let creditMarkers = "foto arkivfoto illustrasjon illustrasjonsfoto fotograf"

  /// Words that say that who bore a title does so no longer, or not yet.
  static let former = """
    tidligere tidlegare daværende dåverande forhenværende forrige førre påtroppende påtroppande avtroppende
    avtroppande avgåtte avgående avgåande kommende komande neste
    """

  /// Heads that only point to the state they belong to when an adjective or a place says which.
  static let sharedHeads = """
    regjeringen regjeringa parlamentet nasjonalforsamlingen nasjonalforsamlinga hæren forsvaret politiet
    kongressen alliansen forsvarsalliansen myndighetene styresmaktene ambassaden kommandoen luftforsvaret
    """
}
