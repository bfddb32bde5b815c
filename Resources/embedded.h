// Made by `make docs`: every file of Articles, Models and Registers, as a table.
static const unsigned char file1[] = {
#embed "Articles/2014-06-11-mosul-har-falt.md"
};
static const unsigned char file2[] = {
#embed "Articles/2014-06-14-al-sistani-kaller-til-vaapen.md"
};
static const unsigned char file3[] = {
#embed "Articles/2014-06-30-is-utroper-kalifat.md"
};
static const unsigned char file4[] = {
#embed "Articles/2014-07-06-al-baghdadi-paa-talerstolen.md"
};
static const unsigned char file5[] = {
#embed "Articles/2014-07-19-kristne-flyktar-fraa-mosul.md"
};
static const unsigned char file6[] = {
#embed "Articles/2014-08-04-is-har-tatt-sinjar.md"
};
static const unsigned char file7[] = {
#embed "Articles/2014-08-08-amerikanske-fly-bomber-is.md"
};
static const unsigned char file8[] = {
#embed "Articles/2014-08-16-fn-sanksjoner-mot-is.md"
};
static const unsigned char file9[] = {
#embed "Articles/2014-08-19-mosul-demningen-tatt-tilbake.md"
};
static const unsigned char file10[] = {
#embed "Articles/2014-08-20-james-foley-drept.md"
};
static const unsigned char file11[] = {
#embed "Articles/2014-09-03-steven-sotloff-drept.md"
};
static const unsigned char file12[] = {
#embed "Articles/2014-09-05-kjernekoalisjon-i-wales.md"
};
static const unsigned char file13[] = {
#embed "Articles/2014-09-06-norsk-hercules-i-erbil.md"
};
static const unsigned char file14[] = {
#embed "Articles/2014-09-09-abadi-ny-statsminister.md"
};
static const unsigned char file15[] = {
#embed "Articles/2014-09-11-obama-vil-angripe-is-i-syria.md"
};
static const unsigned char file16[] = {
#embed "Articles/2014-09-14-allen-to-lead-coalition.md"
};
static const unsigned char file17[] = {
#embed "Articles/2014-09-14-david-haines-drept.md"
};
static const unsigned char file18[] = {
#embed "Articles/2014-09-15-brende-i-paris.md"
};
static const unsigned char file19[] = {
#embed "Articles/2014-09-18-norge-med-mot-is.md"
};
static const unsigned char file20[] = {
#embed "Articles/2014-09-19-frankrike-bomber-i-irak.md"
};
static const unsigned char file21[] = {
#embed "Articles/2014-09-20-brende-i-sikkerhetsraadet.md"
};
static const unsigned char file22[] = {
#embed "Articles/2014-09-23-forste-angrep-i-syria.md"
};
static const unsigned char file23[] = {
#embed "Articles/2014-09-25-un-foreign-fighters.md"
};
static const unsigned char file24[] = {
#embed "Articles/2014-09-27-underhuset-sier-ja-til-irak.md"
};
static const unsigned char file25[] = {
#embed "Articles/2014-10-01-stoltenberg-tar-over-i-nato.md"
};
static const unsigned char file26[] = {
#embed "Articles/2014-10-02-danske-f16-til-irak.md"
};
static const unsigned char file27[] = {
#embed "Articles/2014-10-04-alan-henning-drept.md"
};
static const unsigned char file28[] = {
#embed "Articles/2014-10-08-canada-votes-for-air-strikes.md"
};
static const unsigned char file29[] = {
#embed "Articles/2014-10-08-nederlandske-bomber.md"
};
static const unsigned char file30[] = {
#embed "Articles/2014-10-11-kobane-under-press.md"
};
static const unsigned char file31[] = {
#embed "Articles/2014-10-16-krigen-faar-navn.md"
};
static const unsigned char file32[] = {
#embed "Articles/2014-10-30-norge-tilbyr-120-soldater.md"
};
static const unsigned char file33[] = {
#embed "Articles/2014-10-31-peshmerga-mot-kobane.md"
};
static const unsigned char file34[] = {
#embed "Articles/2014-11-08-obama-dobler-styrken.md"
};
static const unsigned char file35[] = {
#embed "Articles/2014-11-14-is-lederen-paa-lydopptak.md"
};
static const unsigned char file36[] = {
#embed "Articles/2014-11-17-peter-kassig-drept.md"
};
static const unsigned char file37[] = {
#embed "Articles/2014-12-03-koalisjonen-samlet-i-brussel.md"
};
static const unsigned char file38[] = {
#embed "Articles/2014-12-19-1361-luftangrep.md"
};
static const unsigned char file39[] = {
#embed "Articles/2014-12-25-jordansk-flyger-fanget.md"
};
static const unsigned char file40[] = {
#embed "Articles/2015-01-12-paris-gisseltakeren-sverget-til-is.md"
};
static const unsigned char file41[] = {
#embed "Articles/2015-01-22-london-motet-om-is.md"
};
static const unsigned char file42[] = {
#embed "Articles/2015-01-27-kobane-befridd.md"
};
static const unsigned char file43[] = {
#embed "Articles/2015-02-01-kenji-goto-drept.md"
};
static const unsigned char file44[] = {
#embed "Articles/2015-02-04-jordansk-pilot-drept.md"
};
static const unsigned char file45[] = {
#embed "Articles/2015-02-11-kayla-mueller-er-dod.md"
};
static const unsigned char file46[] = {
#embed "Articles/2015-02-13-fn-mot-is-inntekter.md"
};
static const unsigned char file47[] = {
#embed "Articles/2015-02-16-egypt-bomber-i-libya.md"
};
static const unsigned char file48[] = {
#embed "Articles/2015-03-05-irak-styrken-vist-fram-paa-rena.md"
};
static const unsigned char file49[] = {
#embed "Articles/2015-03-31-canada-vil-bombe-i-syria.md"
};
static const unsigned char file50[] = {
#embed "Articles/2015-04-01-tikrit-erklaert-frigjort.md"
};
static const unsigned char file51[] = {
#embed "Articles/2015-04-07-is-i-yarmouk.md"
};
static const unsigned char file52[] = {
#embed "Articles/2015-04-14-is-har-mistet-en-firedel.md"
};
static const unsigned char file53[] = {
#embed "Articles/2015-04-22-australske-soldater-til-taji.md"
};
static const unsigned char file54[] = {
#embed "Articles/2015-05-09-norges-forste-is-dom.md"
};
static const unsigned char file55[] = {
#embed "Articles/2015-05-17-abu-sayyaf-drept.md"
};
static const unsigned char file56[] = {
#embed "Articles/2015-05-18-ramadi-har-falt.md"
};
static const unsigned char file57[] = {
#embed "Articles/2015-05-21-palmyra-har-falt.md"
};
static const unsigned char file58[] = {
#embed "Articles/2015-05-25-norske-instruktorar-i-erbil.md"
};
static const unsigned char file59[] = {
#embed "Articles/2015-06-03-kjernegruppen-i-paris.md"
};
static const unsigned char file60[] = {
#embed "Articles/2015-06-11-450-flere-til-irak.md"
};
static const unsigned char file61[] = {
#embed "Articles/2015-06-12-brende-om-is.md"
};
static const unsigned char file62[] = {
#embed "Articles/2015-06-17-tal-abyad-tatt.md"
};
static const unsigned char file63[] = {
#embed "Articles/2015-07-21-selvmordsangrep-i-suruc.md"
};
static const unsigned char file64[] = {
#embed "Articles/2015-07-24-tyrkia-bomber-is.md"
};
static const unsigned char file65[] = {
#embed "Articles/2015-07-31-small-group-in-quebec.md"
};
static const unsigned char file66[] = {
#embed "Articles/2015-08-03-airwars-sivile-tap.md"
};
static const unsigned char file67[] = {
#embed "Articles/2015-08-19-khaled-al-asaad-drept.md"
};
static const unsigned char file68[] = {
#embed "Articles/2015-08-29-junaid-hussain-drept.md"
};
static const unsigned char file69[] = {
#embed "Articles/2015-09-10-norsk-gissel-hos-is.md"
};
static const unsigned char file70[] = {
#embed "Articles/2015-09-23-macfarland-tar-over.md"
};
static const unsigned char file71[] = {
#embed "Articles/2015-09-28-frankrike-bomber-i-syria.md"
};
static const unsigned char file72[] = {
#embed "Articles/2015-09-29-obamas-toppmote-om-is.md"
};
static const unsigned char file73[] = {
#embed "Articles/2015-10-01-russland-bombar-i-syria.md"
};
static const unsigned char file74[] = {
#embed "Articles/2015-10-13-sdf-er-dannet.md"
};
static const unsigned char file75[] = {
#embed "Articles/2015-10-13-tyrkia-etterforsker-is-for-ankara.md"
};
static const unsigned char file76[] = {
#embed "Articles/2015-10-23-fanger-befridd-ved-hawija.md"
};
static const unsigned char file77[] = {
#embed "Articles/2015-10-23-mcgurk-overtar-etter-allen.md"
};
static const unsigned char file78[] = {
#embed "Articles/2015-10-31-spesialsoldater-til-nord-syria.md"
};
static const unsigned char file79[] = {
#embed "Articles/2015-11-05-kjernegruppa-i-brussel.md"
};
static const unsigned char file80[] = {
#embed "Articles/2015-11-13-jihadi-john-angrepet.md"
};
static const unsigned char file81[] = {
#embed "Articles/2015-11-14-sinjar-gjenerobret.md"
};
static const unsigned char file82[] = {
#embed "Articles/2015-11-14-terror-i-paris.md"
};
static const unsigned char file83[] = {
#embed "Articles/2015-11-18-frankrike-ber-eu-om-hjelp.md"
};
static const unsigned char file84[] = {
#embed "Articles/2015-11-18-fsb-bombe-felte-flyet.md"
};
static const unsigned char file85[] = {
#embed "Articles/2015-11-19-norsk-gissel-drept.md"
};
static const unsigned char file86[] = {
#embed "Articles/2015-11-21-sikkerhetsraadet-resolusjon-2249.md"
};
static const unsigned char file87[] = {
#embed "Articles/2015-11-24-coalition-envoys-in-washington.md"
};
static const unsigned char file88[] = {
#embed "Articles/2015-11-25-tyrkia-skjot-ned-russisk-fly.md"
};
static const unsigned char file89[] = {
#embed "Articles/2015-12-03-underhuset-sier-ja-til-syria.md"
};
static const unsigned char file90[] = {
#embed "Articles/2015-12-04-usa-ber-norge-om-mer.md"
};
static const unsigned char file91[] = {
#embed "Articles/2015-12-05-tyskland-sender-1200.md"
};
static const unsigned char file92[] = {
#embed "Articles/2015-12-22-ihs-is-har-krympet.md"
};
static const unsigned char file93[] = {
#embed "Articles/2015-12-28-flagget-heist-i-ramadi.md"
};
static const unsigned char file94[] = {
#embed "Articles/2016-01-06-koalisjonen-30-prosent.md"
};
static const unsigned char file95[] = {
#embed "Articles/2016-01-13-pengelager-i-mosul-bombet.md"
};
static const unsigned char file96[] = {
#embed "Articles/2016-01-21-sju-forsvarsministre-i-paris.md"
};
static const unsigned char file97[] = {
#embed "Articles/2016-02-02-roma-motet-om-is.md"
};
static const unsigned char file98[] = {
#embed "Articles/2016-02-05-norge-lover-ti-milliarder.md"
};
static const unsigned char file99[] = {
#embed "Articles/2016-02-09-canada-slutter-aa-bombe.md"
};
static const unsigned char file100[] = {
#embed "Articles/2016-02-10-pst-om-fremmedkrigere.md"
};
static const unsigned char file101[] = {
#embed "Articles/2016-02-12-forsvarsministre-i-brussel.md"
};
static const unsigned char file102[] = {
#embed "Articles/2016-03-16-al-shishani-meldt-dod.md"
};
static const unsigned char file103[] = {
#embed "Articles/2016-03-18-kerry-calls-it-genocide.md"
};
static const unsigned char file104[] = {
#embed "Articles/2016-03-23-terror-i-brussel.md"
};
static const unsigned char file105[] = {
#embed "Articles/2016-03-26-haji-imam-drept.md"
};
static const unsigned char file106[] = {
#embed "Articles/2016-03-28-palmyra-gjenerobret.md"
};
static const unsigned char file107[] = {
#embed "Articles/2016-04-15-hit-gjenerobret.md"
};
static const unsigned char file108[] = {
#embed "Articles/2016-04-19-danmark-vil-til-syria.md"
};
static const unsigned char file109[] = {
#embed "Articles/2016-04-23-usa-vedgaar-41-sivile.md"
};
static const unsigned char file110[] = {
#embed "Articles/2016-04-25-obama-250-soldater-til-syria.md"
};
static const unsigned char file111[] = {
#embed "Articles/2016-05-02-norske-spesialsoldater-til-jordan.md"
};
static const unsigned char file112[] = {
#embed "Articles/2016-05-05-soreide-i-stuttgart.md"
};
static const unsigned char file113[] = {
#embed "Articles/2016-05-20-rutba-gjenerobret.md"
};
static const unsigned char file114[] = {
#embed "Articles/2016-06-13-orlando.md"
};
static const unsigned char file115[] = {
#embed "Articles/2016-06-17-folkemord-paa-jesidane.md"
};
static const unsigned char file116[] = {
#embed "Articles/2016-06-27-fallujah-frigjort.md"
};
static const unsigned char file117[] = {
#embed "Articles/2016-06-28-stortinget-opnar-for-syria.md"
};
static const unsigned char file118[] = {
#embed "Articles/2016-07-04-bomben-i-karrada.md"
};
static const unsigned char file119[] = {
#embed "Articles/2016-07-09-nato-awacs-mot-is.md"
};
static const unsigned char file120[] = {
#embed "Articles/2016-07-12-560-flere-amerikanere.md"
};
static const unsigned char file121[] = {
#embed "Articles/2016-07-15-terror-i-nice.md"
};
static const unsigned char file122[] = {
#embed "Articles/2016-07-18-incirlik-stengt-etter-kupp.md"
};
static const unsigned char file123[] = {
#embed "Articles/2016-07-20-landsbyen-tokhar-bombet.md"
};
static const unsigned char file124[] = {
#embed "Articles/2016-07-21-giverkonferanse-for-irak.md"
};
static const unsigned char file125[] = {
#embed "Articles/2016-07-30-two-years-of-air-strikes.md"
};
static const unsigned char file126[] = {
#embed "Articles/2016-08-02-usa-bomber-is-i-sirte.md"
};
static const unsigned char file127[] = {
#embed "Articles/2016-08-13-manbij-er-tatt.md"
};
static const unsigned char file128[] = {
#embed "Articles/2016-08-22-townsend-overtar.md"
};
static const unsigned char file129[] = {
#embed "Articles/2016-08-25-eufrat-skjoldet.md"
};
static const unsigned char file130[] = {
#embed "Articles/2016-08-31-al-adnani-drept.md"
};
static const unsigned char file131[] = {
#embed "Articles/2016-09-18-syriske-soldater-bombet.md"
};
static const unsigned char file132[] = {
#embed "Articles/2016-09-20-14972-luftangrep.md"
};
static const unsigned char file133[] = {
#embed "Articles/2016-09-23-shirqat-gjenerobret.md"
};
static const unsigned char file134[] = {
#embed "Articles/2016-10-10-ihs-16-prosent.md"
};
static const unsigned char file135[] = {
#embed "Articles/2016-10-17-is-mister-dabiq.md"
};
static const unsigned char file136[] = {
#embed "Articles/2016-10-17-mosul-offensiven-i-gang.md"
};
static const unsigned char file137[] = {
#embed "Articles/2016-10-25-nato-awacs-i-lufta.md"
};
static const unsigned char file138[] = {
#embed "Articles/2016-10-26-forsvarsministrar-i-paris.md"
};
static const unsigned char file139[] = {
#embed "Articles/2016-11-07-raqqa-offensiven.md"
};
static const unsigned char file140[] = {
#embed "Articles/2016-11-09-trump-valgt.md"
};
static const unsigned char file141[] = {
#embed "Articles/2016-11-10-usa-innrommer-sivile-tap.md"
};
static const unsigned char file142[] = {
#embed "Articles/2016-11-15-solberg-i-stortinget-om-is.md"
};
static const unsigned char file143[] = {
#embed "Articles/2016-11-18-kjernegruppen-i-berlin.md"
};
static const unsigned char file144[] = {
#embed "Articles/2016-12-03-danmark-hentar-heim-flya.md"
};
static const unsigned char file145[] = {
#embed "Articles/2016-12-09-50-000-is-krigere-drept.md"
};
static const unsigned char file146[] = {
#embed "Articles/2016-12-11-200-flere-til-syria.md"
};
static const unsigned char file147[] = {
#embed "Articles/2016-12-12-is-tok-palmyra-paa-nytt.md"
};
static const unsigned char file148[] = {
#embed "Articles/2016-12-15-forsvarsministre-i-london.md"
};
static const unsigned char file149[] = {
#embed "Articles/2016-12-23-berlin-gjerningsmannen-skutt.md"
};
static const unsigned char file150[] = {
#embed "Articles/2016-12-23-ost-aleppo-har-falt.md"
};
static const unsigned char file151[] = {
#embed "Articles/2017-01-03-koalisjonen-vedgar-188-drepte.md"
};
static const unsigned char file152[] = {
#embed "Articles/2017-01-03-nattklubben-i-istanbul.md"
};
static const unsigned char file153[] = {
#embed "Articles/2017-01-25-ost-mosul-fritt.md"
};
static const unsigned char file154[] = {
#embed "Articles/2017-02-17-mattis-samlet-27-land.md"
};
static const unsigned char file155[] = {
#embed "Articles/2017-02-19-offensiv-vest-mosul.md"
};
static const unsigned char file156[] = {
#embed "Articles/2017-02-24-al-bab-tatt.md"
};
static const unsigned char file157[] = {
#embed "Articles/2017-03-03-palmyra-tatt-igjen.md"
};
static const unsigned char file158[] = {
#embed "Articles/2017-03-06-irak-styrken-til-anbar.md"
};
static const unsigned char file159[] = {
#embed "Articles/2017-03-22-koalisjonen-samlet-i-washington.md"
};
static const unsigned char file160[] = {
#embed "Articles/2017-03-27-jordan-oppdraget-held-fram.md"
};
static const unsigned char file161[] = {
#embed "Articles/2017-03-31-heier-advarer-mot-jordan-oppdraget.md"
};
static const unsigned char file162[] = {
#embed "Articles/2017-03-31-opptil-200-kan-vaere-drept-i-al-jadida.md"
};
static const unsigned char file163[] = {
#embed "Articles/2017-04-13-is-angrep-pa-tanf.md"
};
static const unsigned char file164[] = {
#embed "Articles/2017-04-20-airwars-over-3000.md"
};
static const unsigned char file165[] = {
#embed "Articles/2017-04-27-mcgurk-hos-brende-i-oslo.md"
};
static const unsigned char file166[] = {
#embed "Articles/2017-05-01-koalisjonen-352-sivile.md"
};
static const unsigned char file167[] = {
#embed "Articles/2017-05-10-kobenhavn-motet.md"
};
static const unsigned char file168[] = {
#embed "Articles/2017-05-12-tabqa-og-demningen-tatt.md"
};
static const unsigned char file169[] = {
#embed "Articles/2017-05-19-koalisjonen-bombet-regimevennlig-kolonne.md"
};
static const unsigned char file170[] = {
#embed "Articles/2017-05-23-norske-soldater-i-syria.md"
};
static const unsigned char file171[] = {
#embed "Articles/2017-05-24-nato-land-uenige.md"
};
static const unsigned char file172[] = {
#embed "Articles/2017-05-25-nato-inn-i-koalisjonen.md"
};
static const unsigned char file173[] = {
#embed "Articles/2017-05-26-pentagon-105-sivile-al-jadida.md"
};
static const unsigned char file174[] = {
#embed "Articles/2017-06-07-slaget-om-raqqa-i-gang.md"
};
static const unsigned char file175[] = {
#embed "Articles/2017-06-19-usa-skjot-ned-syrisk-fly.md"
};
static const unsigned char file176[] = {
#embed "Articles/2017-06-22-al-nuri-moskeen-sprengd.md"
};
static const unsigned char file177[] = {
#embed "Articles/2017-06-22-tyske-fly-til-jordan.md"
};
static const unsigned char file178[] = {
#embed "Articles/2017-07-10-abadi-kom-til-mosul.md"
};
static const unsigned char file179[] = {
#embed "Articles/2017-07-11-mosul-erklaert-fritt.md"
};
static const unsigned char file180[] = {
#embed "Articles/2017-07-12-mosul-fra-fall-til-frigjoring.md"
};
static const unsigned char file181[] = {
#embed "Articles/2017-07-14-72-medlemmer-i-washington.md"
};
static const unsigned char file182[] = {
#embed "Articles/2017-08-18-is-om-barcelona.md"
};
static const unsigned char file183[] = {
#embed "Articles/2017-08-21-norsk-leir-i-anbar.md"
};
static const unsigned char file184[] = {
#embed "Articles/2017-08-25-amnesty-om-raqqa.md"
};
static const unsigned char file185[] = {
#embed "Articles/2017-09-01-tal-afar-fritt.md"
};
static const unsigned char file186[] = {
#embed "Articles/2017-09-05-funk-ny-koalisjonssjef.md"
};
static const unsigned char file187[] = {
#embed "Articles/2017-09-06-beleiringen-av-deir-ez-zor-brutt.md"
};
static const unsigned char file188[] = {
#embed "Articles/2017-09-22-council-sets-up-evidence-team.md"
};
static const unsigned char file189[] = {
#embed "Articles/2017-09-29-norske-soldater-skjot-mot-bilbombe.md"
};
static const unsigned char file190[] = {
#embed "Articles/2017-09-30-83-prosent-tatt-tilbake.md"
};
static const unsigned char file191[] = {
#embed "Articles/2017-09-30-kurdisk-ja-og-stengte-flyplasser.md"
};
static const unsigned char file192[] = {
#embed "Articles/2017-10-06-hawija-fritt.md"
};
static const unsigned char file193[] = {
#embed "Articles/2017-10-16-irak-tar-kirkuk.md"
};
static const unsigned char file194[] = {
#embed "Articles/2017-10-18-sdf-har-tatt-raqqa.md"
};
static const unsigned char file195[] = {
#embed "Articles/2017-10-20-ny-utenriksminister-og-forsvarsminister.md"
};
static const unsigned char file196[] = {
#embed "Articles/2017-10-20-stoltenberg-og-mcgurk.md"
};
static const unsigned char file197[] = {
#embed "Articles/2017-10-21-raqqa-formelt-fri.md"
};
static const unsigned char file198[] = {
#embed "Articles/2017-11-04-al-qaim-tatt.md"
};
static const unsigned char file199[] = {
#embed "Articles/2017-11-09-95-prosent-av-is-omradet.md"
};
static const unsigned char file200[] = {
#embed "Articles/2017-11-12-albu-kamal-tapt-att.md"
};
static const unsigned char file201[] = {
#embed "Articles/2017-11-16-lille-gruppen-i-amman.md"
};
static const unsigned char file202[] = {
#embed "Articles/2017-11-18-rawa-siste-by.md"
};
static const unsigned char file203[] = {
#embed "Articles/2017-11-22-norske-radgivere-i-rawa.md"
};
static const unsigned char file204[] = {
#embed "Articles/2017-12-01-coalition-admits-801.md"
};
static const unsigned char file205[] = {
#embed "Articles/2017-12-10-irak-erklaerer-seier.md"
};
static const unsigned char file206[] = {
#embed "Articles/2017-12-20-stoltenberg-i-paris.md"
};
static const unsigned char file207[] = {
#embed "Articles/2017-12-29-817-sivile-28562-angrep.md"
};
static const unsigned char file208[] = {
#embed "Articles/2018-01-15-grensestyrke-pa-30000.md"
};
static const unsigned char file209[] = {
#embed "Articles/2018-01-21-tyrkia-angriper-afrin.md"
};
static const unsigned char file210[] = {
#embed "Articles/2018-02-06-koalisjonen-trapper-ned-i-irak.md"
};
static const unsigned char file211[] = {
#embed "Articles/2018-02-09-slaget-ved-khasham.md"
};
static const unsigned char file212[] = {
#embed "Articles/2018-02-09-to-av-beatles-tatt.md"
};
static const unsigned char file213[] = {
#embed "Articles/2018-02-13-akilov-for-retten.md"
};
static const unsigned char file214[] = {
#embed "Articles/2018-02-14-stormote-i-kuwait.md"
};
static const unsigned char file215[] = {
#embed "Articles/2018-02-15-nato-planlegger-trening.md"
};
static const unsigned char file216[] = {
#embed "Articles/2018-02-28-norge-blir-i-irak-ut-aaret.md"
};
static const unsigned char file217[] = {
#embed "Articles/2018-03-06-stoltenberg-i-besmaya.md"
};
static const unsigned char file218[] = {
#embed "Articles/2018-03-17-helikopterstyrt-ved-al-qaim.md"
};
static const unsigned char file219[] = {
#embed "Articles/2018-03-19-turkey-takes-afrin.md"
};
static const unsigned char file220[] = {
#embed "Articles/2018-04-10-video-av-norske-soldater.md"
};
static const unsigned char file221[] = {
#embed "Articles/2018-04-15-angrep-pa-syriske-anlegg.md"
};
static const unsigned char file222[] = {
#embed "Articles/2018-04-18-klassekampen-om-mat.md"
};
static const unsigned char file223[] = {
#embed "Articles/2018-05-01-haerkommandoen-lagt-ned.md"
};
static const unsigned char file224[] = {
#embed "Articles/2018-05-02-regjeringa-gjer-greie-for-syria.md"
};
static const unsigned char file225[] = {
#embed "Articles/2018-05-02-roundup-i-gang.md"
};
static const unsigned char file226[] = {
#embed "Articles/2018-06-05-225-angrep-i-mai.md"
};
static const unsigned char file227[] = {
#embed "Articles/2018-06-08-livstid-for-akilov.md"
};
static const unsigned char file228[] = {
#embed "Articles/2018-06-09-forsvarsministre-hos-nato.md"
};
static const unsigned char file229[] = {
#embed "Articles/2018-06-14-stortinget-om-isil.md"
};
static const unsigned char file230[] = {
#embed "Articles/2018-06-27-rabat-motet.md"
};
static const unsigned char file231[] = {
#embed "Articles/2018-07-11-nato-oppdrag-i-irak.md"
};
static const unsigned char file232[] = {
#embed "Articles/2018-07-13-ministrene-i-brussel.md"
};
static const unsigned char file233[] = {
#embed "Articles/2018-08-06-gissel-fra-suwayda-drept.md"
};
static const unsigned char file234[] = {
#embed "Articles/2018-08-20-camp-midgard.md"
};
static const unsigned char file235[] = {
#embed "Articles/2018-08-23-lydopptak-av-baghdadi.md"
};
static const unsigned char file236[] = {
#embed "Articles/2018-09-11-angrep-pa-hajin.md"
};
static const unsigned char file237[] = {
#embed "Articles/2018-09-14-lacamera-overtar.md"
};
static const unsigned char file238[] = {
#embed "Articles/2018-09-28-1114-sivile-30008-angrep.md"
};
static const unsigned char file239[] = {
#embed "Articles/2018-10-06-fredsprisen-til-nadia-murad.md"
};
static const unsigned char file240[] = {
#embed "Articles/2018-10-16-bakke-jensen-i-anbar.md"
};
static const unsigned char file241[] = {
#embed "Articles/2018-10-28-is-slar-tilbake-ved-hajin.md"
};
static const unsigned char file242[] = {
#embed "Articles/2018-11-07-massegraver-i-irak.md"
};
static const unsigned char file243[] = {
#embed "Articles/2018-11-12-sdf-tar-opp-igjen-offensiven.md"
};
static const unsigned char file244[] = {
#embed "Articles/2018-12-15-hajin-tatt.md"
};
static const unsigned char file245[] = {
#embed "Articles/2018-12-20-trump-trekker-ut-av-syria.md"
};
static const unsigned char file246[] = {
#embed "Articles/2018-12-21-mattis-gar-av.md"
};
static const unsigned char file247[] = {
#embed "Articles/2018-12-22-mcgurk-slutter-i-protest.md"
};
static const unsigned char file248[] = {
#embed "Articles/2018-12-23-mcgurk-tjente-to-presidenter.md"
};
static const unsigned char file249[] = {
#embed "Articles/2018-12-31-1139-sivile-ved-arsskiftet.md"
};
static const unsigned char file250[] = {
#embed "Articles/2019-01-05-jeffrey-etter-mcgurk.md"
};
static const unsigned char file251[] = {
#embed "Articles/2019-01-17-americans-killed-in-manbij.md"
};
static const unsigned char file252[] = {
#embed "Articles/2019-02-01-1190-sivile-desember.md"
};
static const unsigned char file253[] = {
#embed "Articles/2019-02-06-soreide-i-anbar.md"
};
static const unsigned char file254[] = {
#embed "Articles/2019-02-07-norge-henter-ikke-is-krigere.md"
};
static const unsigned char file255[] = {
#embed "Articles/2019-02-07-trump-spaar-full-seier.md"
};
static const unsigned char file256[] = {
#embed "Articles/2019-02-23-400-soldater-blir-i-syria.md"
};
static const unsigned char file257[] = {
#embed "Articles/2019-03-23-baghouz-frigjort.md"
};
static const unsigned char file258[] = {
#embed "Articles/2019-03-30-1257-sivile-drepne.md"
};
static const unsigned char file259[] = {
#embed "Articles/2019-04-24-solberg-om-foreldrelose.md"
};
static const unsigned char file260[] = {
#embed "Articles/2019-04-25-1600-sivile-drept-i-raqqa.md"
};
static const unsigned char file261[] = {
#embed "Articles/2019-04-30-baghdadi-pa-video.md"
};
static const unsigned char file262[] = {
#embed "Articles/2019-05-08-usikkert-hvor-mange-is.md"
};
static const unsigned char file263[] = {
#embed "Articles/2019-05-16-trening-stanset-norge-blir.md"
};
static const unsigned char file264[] = {
#embed "Articles/2019-06-01-1302-sivile.md"
};
static const unsigned char file265[] = {
#embed "Articles/2019-06-03-al-hol-ni-ganger-for-full.md"
};
static const unsigned char file266[] = {
#embed "Articles/2019-06-04-elleve-franskmenn-domt-til-doden.md"
};
static const unsigned char file267[] = {
#embed "Articles/2019-06-04-fem-foreldrelause-born.md"
};
static const unsigned char file268[] = {
#embed "Articles/2019-06-05-slik-steg-tallet-paa-sivile.md"
};
static const unsigned char file269[] = {
#embed "Articles/2019-06-20-mcgurk-ros-til-norge.md"
};
static const unsigned char file270[] = {
#embed "Articles/2019-07-08-irak-leter-i-orkenen.md"
};
static const unsigned char file271[] = {
#embed "Articles/2019-07-09-tyskland-sier-nei.md"
};
static const unsigned char file272[] = {
#embed "Articles/2019-08-07-is-pa-vei-tilbake.md"
};
static const unsigned char file273[] = {
#embed "Articles/2019-08-10-syk-firearing-i-al-hol.md"
};
static const unsigned char file274[] = {
#embed "Articles/2019-08-14-koppenhafer-drept.md"
};
static const unsigned char file275[] = {
#embed "Articles/2019-09-13-qanus-bombet.md"
};
static const unsigned char file276[] = {
#embed "Articles/2019-09-15-white-overtar.md"
};
static const unsigned char file277[] = {
#embed "Articles/2019-09-27-coalition-1335-civilians.md"
};
static const unsigned char file278[] = {
#embed "Articles/2019-10-08-protester-i-irak.md"
};
static const unsigned char file279[] = {
#embed "Articles/2019-10-10-tyrkia-gar-inn.md"
};
static const unsigned char file280[] = {
#embed "Articles/2019-10-14-usa-ut-kurderne-til-assad.md"
};
static const unsigned char file281[] = {
#embed "Articles/2019-10-18-vapenhvile-i-fem-dogn.md"
};
static const unsigned char file282[] = {
#embed "Articles/2019-10-21-solberg-norge-blir-i-irak.md"
};
static const unsigned char file283[] = {
#embed "Articles/2019-10-23-avtalen-i-sotsji.md"
};
static const unsigned char file284[] = {
#embed "Articles/2019-10-26-usa-vil-passe-pa-oljen.md"
};
static const unsigned char file285[] = {
#embed "Articles/2019-10-27-baghdadi-er-dod.md"
};
static const unsigned char file286[] = {
#embed "Articles/2019-10-28-leiaren-som-ikkje-synte-seg.md"
};
static const unsigned char file287[] = {
#embed "Articles/2019-11-01-is-har-ny-leder.md"
};
static const unsigned char file288[] = {
#embed "Articles/2019-11-06-nederland-og-hawija.md"
};
static const unsigned char file289[] = {
#embed "Articles/2019-11-14-pompeo-usa-leder-fortsatt.md"
};
static const unsigned char file290[] = {
#embed "Articles/2019-12-04-raketter-mot-al-asad.md"
};
static const unsigned char file291[] = {
#embed "Articles/2019-12-28-k1-basen-rammet.md"
};
static const unsigned char file292[] = {
#embed "Articles/2019-12-30-usa-bomber-kataib-hizbollah.md"
};
static const unsigned char file293[] = {
#embed "Articles/2020-01-01-ambassaden-stormet.md"
};
static const unsigned char file294[] = {
#embed "Articles/2020-01-04-soleimani-drept-norsk-trening-stanset.md"
};
static const unsigned char file295[] = {
#embed "Articles/2020-01-06-nasjonalforsamlingen-vil-ha-dem-ut.md"
};
static const unsigned char file296[] = {
#embed "Articles/2020-01-07-brev-om-uttrekking-fra-irak.md"
};
static const unsigned char file297[] = {
#embed "Articles/2020-01-08-nato-flytter-folk.md"
};
static const unsigned char file298[] = {
#embed "Articles/2020-01-09-missiler-mot-al-asad.md"
};
static const unsigned char file299[] = {
#embed "Articles/2020-01-15-is-sikta-kvinne-blir-henta.md"
};
static const unsigned char file300[] = {
#embed "Articles/2020-01-16-norge-blir-pa-al-asad.md"
};
static const unsigned char file301[] = {
#embed "Articles/2020-01-17-nordiske-ministre.md"
};
static const unsigned char file302[] = {
#embed "Articles/2020-01-21-frp-ut-av-regjeringen.md"
};
static const unsigned char file303[] = {
#embed "Articles/2020-01-29-50-amerikanere-hodeskader.md"
};
static const unsigned char file304[] = {
#embed "Articles/2020-01-30-lille-gruppen-i-kobenhavn.md"
};
static const unsigned char file305[] = {
#embed "Articles/2020-01-31-operasjonene-gjenopptatt.md"
};
static const unsigned char file306[] = {
#embed "Articles/2020-02-13-nato-vil-gjere-meir-i-irak.md"
};
static const unsigned char file307[] = {
#embed "Articles/2020-02-14-coalition-1370-civilians.md"
};
static const unsigned char file308[] = {
#embed "Articles/2020-02-18-norske-soldater-trener-igjen.md"
};
static const unsigned char file309[] = {
#embed "Articles/2020-03-10-to-amerikanere-drept-ved-makhmur.md"
};
static const unsigned char file310[] = {
#embed "Articles/2020-03-12-camp-taji-tre-drept.md"
};
static const unsigned char file311[] = {
#embed "Articles/2020-03-15-taji-rammet-pa-nytt.md"
};
static const unsigned char file312[] = {
#embed "Articles/2020-03-20-al-qaim-overlevert.md"
};
static const unsigned char file313[] = {
#embed "Articles/2020-03-27-q-west-handed-over.md"
};
static const unsigned char file314[] = {
#embed "Articles/2020-03-30-k1-overlatt-til-irak.md"
};
static const unsigned char file315[] = {
#embed "Articles/2020-03-31-fengselsopproer-i-hasaka.md"
};
static const unsigned char file316[] = {
#embed "Articles/2020-03-31-norge-blir-under-korona.md"
};
static const unsigned char file317[] = {
#embed "Articles/2020-04-05-taqaddum-overlevert.md"
};
static const unsigned char file318[] = {
#embed "Articles/2020-04-10-kadhimi-far-oppdraget.md"
};
static const unsigned char file319[] = {
#embed "Articles/2020-05-05-is-drap-ti-ved-samarra.md"
};
static const unsigned char file320[] = {
#embed "Articles/2020-05-08-kadhimi-statsminister.md"
};
static const unsigned char file321[] = {
#embed "Articles/2020-05-14-korona-bremset-krigen.md"
};
static const unsigned char file322[] = {
#embed "Articles/2020-06-04-digitalt-mote-mot-is.md"
};
static const unsigned char file323[] = {
#embed "Articles/2020-06-12-usa-og-irak-snakker-sammen.md"
};
static const unsigned char file324[] = {
#embed "Articles/2020-07-07-is-ekspert-skoten-i-bagdad.md"
};
static const unsigned char file325[] = {
#embed "Articles/2020-07-26-besmaya-overlevert.md"
};
static const unsigned char file326[] = {
#embed "Articles/2020-08-05-is-utnyttet-korona.md"
};
static const unsigned char file327[] = {
#embed "Articles/2020-08-24-taji-handed-over.md"
};
static const unsigned char file328[] = {
#embed "Articles/2020-09-09-familiar-flytta-til-roj.md"
};
static const unsigned char file329[] = {
#embed "Articles/2020-09-10-calvert-ny-sjef.md"
};
static const unsigned char file330[] = {
#embed "Articles/2020-09-11-sju-generaler.md"
};
static const unsigned char file331[] = {
#embed "Articles/2020-10-06-syrere-far-forlate-al-hol.md"
};
static const unsigned char file332[] = {
#embed "Articles/2020-10-22-fsk-ovde-i-jordan.md"
};
static const unsigned char file333[] = {
#embed "Articles/2020-11-04-fase-fire.md"
};
static const unsigned char file334[] = {
#embed "Articles/2020-11-11-mauritania-nummer-83.md"
};
static const unsigned char file335[] = {
#embed "Articles/2020-11-17-515-far-forlate-al-hol.md"
};
static const unsigned char file336[] = {
#embed "Articles/2020-11-18-usa-kutter-til-2500.md"
};
static const unsigned char file337[] = {
#embed "Articles/2020-11-25-danmark-leder-nato-i-irak.md"
};
static const unsigned char file338[] = {
#embed "Articles/2020-12-21-raketter-mot-ambassaden.md"
};
static const unsigned char file339[] = {
#embed "Articles/2020-12-22-norge-i-krigen-mot-is.md"
};
static const unsigned char file340[] = {
#embed "Articles/2020-12-30-fra-ti-til-83.md"
};
static const unsigned char file341[] = {
#embed "Models/names.bin"
};
static const unsigned char file342[] = {
#embed "Models/syntax.bin"
};
static const unsigned char file343[] = {
#embed "Registers/actors.jsonl"
};
static const unsigned char file344[] = {
#embed "Registers/places.jsonl"
};
static const CResource embedded[] = {
    {"Articles/2014-06-11-mosul-har-falt.md", file1, sizeof file1},
    {"Articles/2014-06-14-al-sistani-kaller-til-vaapen.md", file2, sizeof file2},
    {"Articles/2014-06-30-is-utroper-kalifat.md", file3, sizeof file3},
    {"Articles/2014-07-06-al-baghdadi-paa-talerstolen.md", file4, sizeof file4},
    {"Articles/2014-07-19-kristne-flyktar-fraa-mosul.md", file5, sizeof file5},
    {"Articles/2014-08-04-is-har-tatt-sinjar.md", file6, sizeof file6},
    {"Articles/2014-08-08-amerikanske-fly-bomber-is.md", file7, sizeof file7},
    {"Articles/2014-08-16-fn-sanksjoner-mot-is.md", file8, sizeof file8},
    {"Articles/2014-08-19-mosul-demningen-tatt-tilbake.md", file9, sizeof file9},
    {"Articles/2014-08-20-james-foley-drept.md", file10, sizeof file10},
    {"Articles/2014-09-03-steven-sotloff-drept.md", file11, sizeof file11},
    {"Articles/2014-09-05-kjernekoalisjon-i-wales.md", file12, sizeof file12},
    {"Articles/2014-09-06-norsk-hercules-i-erbil.md", file13, sizeof file13},
    {"Articles/2014-09-09-abadi-ny-statsminister.md", file14, sizeof file14},
    {"Articles/2014-09-11-obama-vil-angripe-is-i-syria.md", file15, sizeof file15},
    {"Articles/2014-09-14-allen-to-lead-coalition.md", file16, sizeof file16},
    {"Articles/2014-09-14-david-haines-drept.md", file17, sizeof file17},
    {"Articles/2014-09-15-brende-i-paris.md", file18, sizeof file18},
    {"Articles/2014-09-18-norge-med-mot-is.md", file19, sizeof file19},
    {"Articles/2014-09-19-frankrike-bomber-i-irak.md", file20, sizeof file20},
    {"Articles/2014-09-20-brende-i-sikkerhetsraadet.md", file21, sizeof file21},
    {"Articles/2014-09-23-forste-angrep-i-syria.md", file22, sizeof file22},
    {"Articles/2014-09-25-un-foreign-fighters.md", file23, sizeof file23},
    {"Articles/2014-09-27-underhuset-sier-ja-til-irak.md", file24, sizeof file24},
    {"Articles/2014-10-01-stoltenberg-tar-over-i-nato.md", file25, sizeof file25},
    {"Articles/2014-10-02-danske-f16-til-irak.md", file26, sizeof file26},
    {"Articles/2014-10-04-alan-henning-drept.md", file27, sizeof file27},
    {"Articles/2014-10-08-canada-votes-for-air-strikes.md", file28, sizeof file28},
    {"Articles/2014-10-08-nederlandske-bomber.md", file29, sizeof file29},
    {"Articles/2014-10-11-kobane-under-press.md", file30, sizeof file30},
    {"Articles/2014-10-16-krigen-faar-navn.md", file31, sizeof file31},
    {"Articles/2014-10-30-norge-tilbyr-120-soldater.md", file32, sizeof file32},
    {"Articles/2014-10-31-peshmerga-mot-kobane.md", file33, sizeof file33},
    {"Articles/2014-11-08-obama-dobler-styrken.md", file34, sizeof file34},
    {"Articles/2014-11-14-is-lederen-paa-lydopptak.md", file35, sizeof file35},
    {"Articles/2014-11-17-peter-kassig-drept.md", file36, sizeof file36},
    {"Articles/2014-12-03-koalisjonen-samlet-i-brussel.md", file37, sizeof file37},
    {"Articles/2014-12-19-1361-luftangrep.md", file38, sizeof file38},
    {"Articles/2014-12-25-jordansk-flyger-fanget.md", file39, sizeof file39},
    {"Articles/2015-01-12-paris-gisseltakeren-sverget-til-is.md", file40, sizeof file40},
    {"Articles/2015-01-22-london-motet-om-is.md", file41, sizeof file41},
    {"Articles/2015-01-27-kobane-befridd.md", file42, sizeof file42},
    {"Articles/2015-02-01-kenji-goto-drept.md", file43, sizeof file43},
    {"Articles/2015-02-04-jordansk-pilot-drept.md", file44, sizeof file44},
    {"Articles/2015-02-11-kayla-mueller-er-dod.md", file45, sizeof file45},
    {"Articles/2015-02-13-fn-mot-is-inntekter.md", file46, sizeof file46},
    {"Articles/2015-02-16-egypt-bomber-i-libya.md", file47, sizeof file47},
    {"Articles/2015-03-05-irak-styrken-vist-fram-paa-rena.md", file48, sizeof file48},
    {"Articles/2015-03-31-canada-vil-bombe-i-syria.md", file49, sizeof file49},
    {"Articles/2015-04-01-tikrit-erklaert-frigjort.md", file50, sizeof file50},
    {"Articles/2015-04-07-is-i-yarmouk.md", file51, sizeof file51},
    {"Articles/2015-04-14-is-har-mistet-en-firedel.md", file52, sizeof file52},
    {"Articles/2015-04-22-australske-soldater-til-taji.md", file53, sizeof file53},
    {"Articles/2015-05-09-norges-forste-is-dom.md", file54, sizeof file54},
    {"Articles/2015-05-17-abu-sayyaf-drept.md", file55, sizeof file55},
    {"Articles/2015-05-18-ramadi-har-falt.md", file56, sizeof file56},
    {"Articles/2015-05-21-palmyra-har-falt.md", file57, sizeof file57},
    {"Articles/2015-05-25-norske-instruktorar-i-erbil.md", file58, sizeof file58},
    {"Articles/2015-06-03-kjernegruppen-i-paris.md", file59, sizeof file59},
    {"Articles/2015-06-11-450-flere-til-irak.md", file60, sizeof file60},
    {"Articles/2015-06-12-brende-om-is.md", file61, sizeof file61},
    {"Articles/2015-06-17-tal-abyad-tatt.md", file62, sizeof file62},
    {"Articles/2015-07-21-selvmordsangrep-i-suruc.md", file63, sizeof file63},
    {"Articles/2015-07-24-tyrkia-bomber-is.md", file64, sizeof file64},
    {"Articles/2015-07-31-small-group-in-quebec.md", file65, sizeof file65},
    {"Articles/2015-08-03-airwars-sivile-tap.md", file66, sizeof file66},
    {"Articles/2015-08-19-khaled-al-asaad-drept.md", file67, sizeof file67},
    {"Articles/2015-08-29-junaid-hussain-drept.md", file68, sizeof file68},
    {"Articles/2015-09-10-norsk-gissel-hos-is.md", file69, sizeof file69},
    {"Articles/2015-09-23-macfarland-tar-over.md", file70, sizeof file70},
    {"Articles/2015-09-28-frankrike-bomber-i-syria.md", file71, sizeof file71},
    {"Articles/2015-09-29-obamas-toppmote-om-is.md", file72, sizeof file72},
    {"Articles/2015-10-01-russland-bombar-i-syria.md", file73, sizeof file73},
    {"Articles/2015-10-13-sdf-er-dannet.md", file74, sizeof file74},
    {"Articles/2015-10-13-tyrkia-etterforsker-is-for-ankara.md", file75, sizeof file75},
    {"Articles/2015-10-23-fanger-befridd-ved-hawija.md", file76, sizeof file76},
    {"Articles/2015-10-23-mcgurk-overtar-etter-allen.md", file77, sizeof file77},
    {"Articles/2015-10-31-spesialsoldater-til-nord-syria.md", file78, sizeof file78},
    {"Articles/2015-11-05-kjernegruppa-i-brussel.md", file79, sizeof file79},
    {"Articles/2015-11-13-jihadi-john-angrepet.md", file80, sizeof file80},
    {"Articles/2015-11-14-sinjar-gjenerobret.md", file81, sizeof file81},
    {"Articles/2015-11-14-terror-i-paris.md", file82, sizeof file82},
    {"Articles/2015-11-18-frankrike-ber-eu-om-hjelp.md", file83, sizeof file83},
    {"Articles/2015-11-18-fsb-bombe-felte-flyet.md", file84, sizeof file84},
    {"Articles/2015-11-19-norsk-gissel-drept.md", file85, sizeof file85},
    {"Articles/2015-11-21-sikkerhetsraadet-resolusjon-2249.md", file86, sizeof file86},
    {"Articles/2015-11-24-coalition-envoys-in-washington.md", file87, sizeof file87},
    {"Articles/2015-11-25-tyrkia-skjot-ned-russisk-fly.md", file88, sizeof file88},
    {"Articles/2015-12-03-underhuset-sier-ja-til-syria.md", file89, sizeof file89},
    {"Articles/2015-12-04-usa-ber-norge-om-mer.md", file90, sizeof file90},
    {"Articles/2015-12-05-tyskland-sender-1200.md", file91, sizeof file91},
    {"Articles/2015-12-22-ihs-is-har-krympet.md", file92, sizeof file92},
    {"Articles/2015-12-28-flagget-heist-i-ramadi.md", file93, sizeof file93},
    {"Articles/2016-01-06-koalisjonen-30-prosent.md", file94, sizeof file94},
    {"Articles/2016-01-13-pengelager-i-mosul-bombet.md", file95, sizeof file95},
    {"Articles/2016-01-21-sju-forsvarsministre-i-paris.md", file96, sizeof file96},
    {"Articles/2016-02-02-roma-motet-om-is.md", file97, sizeof file97},
    {"Articles/2016-02-05-norge-lover-ti-milliarder.md", file98, sizeof file98},
    {"Articles/2016-02-09-canada-slutter-aa-bombe.md", file99, sizeof file99},
    {"Articles/2016-02-10-pst-om-fremmedkrigere.md", file100, sizeof file100},
    {"Articles/2016-02-12-forsvarsministre-i-brussel.md", file101, sizeof file101},
    {"Articles/2016-03-16-al-shishani-meldt-dod.md", file102, sizeof file102},
    {"Articles/2016-03-18-kerry-calls-it-genocide.md", file103, sizeof file103},
    {"Articles/2016-03-23-terror-i-brussel.md", file104, sizeof file104},
    {"Articles/2016-03-26-haji-imam-drept.md", file105, sizeof file105},
    {"Articles/2016-03-28-palmyra-gjenerobret.md", file106, sizeof file106},
    {"Articles/2016-04-15-hit-gjenerobret.md", file107, sizeof file107},
    {"Articles/2016-04-19-danmark-vil-til-syria.md", file108, sizeof file108},
    {"Articles/2016-04-23-usa-vedgaar-41-sivile.md", file109, sizeof file109},
    {"Articles/2016-04-25-obama-250-soldater-til-syria.md", file110, sizeof file110},
    {"Articles/2016-05-02-norske-spesialsoldater-til-jordan.md", file111, sizeof file111},
    {"Articles/2016-05-05-soreide-i-stuttgart.md", file112, sizeof file112},
    {"Articles/2016-05-20-rutba-gjenerobret.md", file113, sizeof file113},
    {"Articles/2016-06-13-orlando.md", file114, sizeof file114},
    {"Articles/2016-06-17-folkemord-paa-jesidane.md", file115, sizeof file115},
    {"Articles/2016-06-27-fallujah-frigjort.md", file116, sizeof file116},
    {"Articles/2016-06-28-stortinget-opnar-for-syria.md", file117, sizeof file117},
    {"Articles/2016-07-04-bomben-i-karrada.md", file118, sizeof file118},
    {"Articles/2016-07-09-nato-awacs-mot-is.md", file119, sizeof file119},
    {"Articles/2016-07-12-560-flere-amerikanere.md", file120, sizeof file120},
    {"Articles/2016-07-15-terror-i-nice.md", file121, sizeof file121},
    {"Articles/2016-07-18-incirlik-stengt-etter-kupp.md", file122, sizeof file122},
    {"Articles/2016-07-20-landsbyen-tokhar-bombet.md", file123, sizeof file123},
    {"Articles/2016-07-21-giverkonferanse-for-irak.md", file124, sizeof file124},
    {"Articles/2016-07-30-two-years-of-air-strikes.md", file125, sizeof file125},
    {"Articles/2016-08-02-usa-bomber-is-i-sirte.md", file126, sizeof file126},
    {"Articles/2016-08-13-manbij-er-tatt.md", file127, sizeof file127},
    {"Articles/2016-08-22-townsend-overtar.md", file128, sizeof file128},
    {"Articles/2016-08-25-eufrat-skjoldet.md", file129, sizeof file129},
    {"Articles/2016-08-31-al-adnani-drept.md", file130, sizeof file130},
    {"Articles/2016-09-18-syriske-soldater-bombet.md", file131, sizeof file131},
    {"Articles/2016-09-20-14972-luftangrep.md", file132, sizeof file132},
    {"Articles/2016-09-23-shirqat-gjenerobret.md", file133, sizeof file133},
    {"Articles/2016-10-10-ihs-16-prosent.md", file134, sizeof file134},
    {"Articles/2016-10-17-is-mister-dabiq.md", file135, sizeof file135},
    {"Articles/2016-10-17-mosul-offensiven-i-gang.md", file136, sizeof file136},
    {"Articles/2016-10-25-nato-awacs-i-lufta.md", file137, sizeof file137},
    {"Articles/2016-10-26-forsvarsministrar-i-paris.md", file138, sizeof file138},
    {"Articles/2016-11-07-raqqa-offensiven.md", file139, sizeof file139},
    {"Articles/2016-11-09-trump-valgt.md", file140, sizeof file140},
    {"Articles/2016-11-10-usa-innrommer-sivile-tap.md", file141, sizeof file141},
    {"Articles/2016-11-15-solberg-i-stortinget-om-is.md", file142, sizeof file142},
    {"Articles/2016-11-18-kjernegruppen-i-berlin.md", file143, sizeof file143},
    {"Articles/2016-12-03-danmark-hentar-heim-flya.md", file144, sizeof file144},
    {"Articles/2016-12-09-50-000-is-krigere-drept.md", file145, sizeof file145},
    {"Articles/2016-12-11-200-flere-til-syria.md", file146, sizeof file146},
    {"Articles/2016-12-12-is-tok-palmyra-paa-nytt.md", file147, sizeof file147},
    {"Articles/2016-12-15-forsvarsministre-i-london.md", file148, sizeof file148},
    {"Articles/2016-12-23-berlin-gjerningsmannen-skutt.md", file149, sizeof file149},
    {"Articles/2016-12-23-ost-aleppo-har-falt.md", file150, sizeof file150},
    {"Articles/2017-01-03-koalisjonen-vedgar-188-drepte.md", file151, sizeof file151},
    {"Articles/2017-01-03-nattklubben-i-istanbul.md", file152, sizeof file152},
    {"Articles/2017-01-25-ost-mosul-fritt.md", file153, sizeof file153},
    {"Articles/2017-02-17-mattis-samlet-27-land.md", file154, sizeof file154},
    {"Articles/2017-02-19-offensiv-vest-mosul.md", file155, sizeof file155},
    {"Articles/2017-02-24-al-bab-tatt.md", file156, sizeof file156},
    {"Articles/2017-03-03-palmyra-tatt-igjen.md", file157, sizeof file157},
    {"Articles/2017-03-06-irak-styrken-til-anbar.md", file158, sizeof file158},
    {"Articles/2017-03-22-koalisjonen-samlet-i-washington.md", file159, sizeof file159},
    {"Articles/2017-03-27-jordan-oppdraget-held-fram.md", file160, sizeof file160},
    {"Articles/2017-03-31-heier-advarer-mot-jordan-oppdraget.md", file161, sizeof file161},
    {"Articles/2017-03-31-opptil-200-kan-vaere-drept-i-al-jadida.md", file162, sizeof file162},
    {"Articles/2017-04-13-is-angrep-pa-tanf.md", file163, sizeof file163},
    {"Articles/2017-04-20-airwars-over-3000.md", file164, sizeof file164},
    {"Articles/2017-04-27-mcgurk-hos-brende-i-oslo.md", file165, sizeof file165},
    {"Articles/2017-05-01-koalisjonen-352-sivile.md", file166, sizeof file166},
    {"Articles/2017-05-10-kobenhavn-motet.md", file167, sizeof file167},
    {"Articles/2017-05-12-tabqa-og-demningen-tatt.md", file168, sizeof file168},
    {"Articles/2017-05-19-koalisjonen-bombet-regimevennlig-kolonne.md", file169, sizeof file169},
    {"Articles/2017-05-23-norske-soldater-i-syria.md", file170, sizeof file170},
    {"Articles/2017-05-24-nato-land-uenige.md", file171, sizeof file171},
    {"Articles/2017-05-25-nato-inn-i-koalisjonen.md", file172, sizeof file172},
    {"Articles/2017-05-26-pentagon-105-sivile-al-jadida.md", file173, sizeof file173},
    {"Articles/2017-06-07-slaget-om-raqqa-i-gang.md", file174, sizeof file174},
    {"Articles/2017-06-19-usa-skjot-ned-syrisk-fly.md", file175, sizeof file175},
    {"Articles/2017-06-22-al-nuri-moskeen-sprengd.md", file176, sizeof file176},
    {"Articles/2017-06-22-tyske-fly-til-jordan.md", file177, sizeof file177},
    {"Articles/2017-07-10-abadi-kom-til-mosul.md", file178, sizeof file178},
    {"Articles/2017-07-11-mosul-erklaert-fritt.md", file179, sizeof file179},
    {"Articles/2017-07-12-mosul-fra-fall-til-frigjoring.md", file180, sizeof file180},
    {"Articles/2017-07-14-72-medlemmer-i-washington.md", file181, sizeof file181},
    {"Articles/2017-08-18-is-om-barcelona.md", file182, sizeof file182},
    {"Articles/2017-08-21-norsk-leir-i-anbar.md", file183, sizeof file183},
    {"Articles/2017-08-25-amnesty-om-raqqa.md", file184, sizeof file184},
    {"Articles/2017-09-01-tal-afar-fritt.md", file185, sizeof file185},
    {"Articles/2017-09-05-funk-ny-koalisjonssjef.md", file186, sizeof file186},
    {"Articles/2017-09-06-beleiringen-av-deir-ez-zor-brutt.md", file187, sizeof file187},
    {"Articles/2017-09-22-council-sets-up-evidence-team.md", file188, sizeof file188},
    {"Articles/2017-09-29-norske-soldater-skjot-mot-bilbombe.md", file189, sizeof file189},
    {"Articles/2017-09-30-83-prosent-tatt-tilbake.md", file190, sizeof file190},
    {"Articles/2017-09-30-kurdisk-ja-og-stengte-flyplasser.md", file191, sizeof file191},
    {"Articles/2017-10-06-hawija-fritt.md", file192, sizeof file192},
    {"Articles/2017-10-16-irak-tar-kirkuk.md", file193, sizeof file193},
    {"Articles/2017-10-18-sdf-har-tatt-raqqa.md", file194, sizeof file194},
    {"Articles/2017-10-20-ny-utenriksminister-og-forsvarsminister.md", file195, sizeof file195},
    {"Articles/2017-10-20-stoltenberg-og-mcgurk.md", file196, sizeof file196},
    {"Articles/2017-10-21-raqqa-formelt-fri.md", file197, sizeof file197},
    {"Articles/2017-11-04-al-qaim-tatt.md", file198, sizeof file198},
    {"Articles/2017-11-09-95-prosent-av-is-omradet.md", file199, sizeof file199},
    {"Articles/2017-11-12-albu-kamal-tapt-att.md", file200, sizeof file200},
    {"Articles/2017-11-16-lille-gruppen-i-amman.md", file201, sizeof file201},
    {"Articles/2017-11-18-rawa-siste-by.md", file202, sizeof file202},
    {"Articles/2017-11-22-norske-radgivere-i-rawa.md", file203, sizeof file203},
    {"Articles/2017-12-01-coalition-admits-801.md", file204, sizeof file204},
    {"Articles/2017-12-10-irak-erklaerer-seier.md", file205, sizeof file205},
    {"Articles/2017-12-20-stoltenberg-i-paris.md", file206, sizeof file206},
    {"Articles/2017-12-29-817-sivile-28562-angrep.md", file207, sizeof file207},
    {"Articles/2018-01-15-grensestyrke-pa-30000.md", file208, sizeof file208},
    {"Articles/2018-01-21-tyrkia-angriper-afrin.md", file209, sizeof file209},
    {"Articles/2018-02-06-koalisjonen-trapper-ned-i-irak.md", file210, sizeof file210},
    {"Articles/2018-02-09-slaget-ved-khasham.md", file211, sizeof file211},
    {"Articles/2018-02-09-to-av-beatles-tatt.md", file212, sizeof file212},
    {"Articles/2018-02-13-akilov-for-retten.md", file213, sizeof file213},
    {"Articles/2018-02-14-stormote-i-kuwait.md", file214, sizeof file214},
    {"Articles/2018-02-15-nato-planlegger-trening.md", file215, sizeof file215},
    {"Articles/2018-02-28-norge-blir-i-irak-ut-aaret.md", file216, sizeof file216},
    {"Articles/2018-03-06-stoltenberg-i-besmaya.md", file217, sizeof file217},
    {"Articles/2018-03-17-helikopterstyrt-ved-al-qaim.md", file218, sizeof file218},
    {"Articles/2018-03-19-turkey-takes-afrin.md", file219, sizeof file219},
    {"Articles/2018-04-10-video-av-norske-soldater.md", file220, sizeof file220},
    {"Articles/2018-04-15-angrep-pa-syriske-anlegg.md", file221, sizeof file221},
    {"Articles/2018-04-18-klassekampen-om-mat.md", file222, sizeof file222},
    {"Articles/2018-05-01-haerkommandoen-lagt-ned.md", file223, sizeof file223},
    {"Articles/2018-05-02-regjeringa-gjer-greie-for-syria.md", file224, sizeof file224},
    {"Articles/2018-05-02-roundup-i-gang.md", file225, sizeof file225},
    {"Articles/2018-06-05-225-angrep-i-mai.md", file226, sizeof file226},
    {"Articles/2018-06-08-livstid-for-akilov.md", file227, sizeof file227},
    {"Articles/2018-06-09-forsvarsministre-hos-nato.md", file228, sizeof file228},
    {"Articles/2018-06-14-stortinget-om-isil.md", file229, sizeof file229},
    {"Articles/2018-06-27-rabat-motet.md", file230, sizeof file230},
    {"Articles/2018-07-11-nato-oppdrag-i-irak.md", file231, sizeof file231},
    {"Articles/2018-07-13-ministrene-i-brussel.md", file232, sizeof file232},
    {"Articles/2018-08-06-gissel-fra-suwayda-drept.md", file233, sizeof file233},
    {"Articles/2018-08-20-camp-midgard.md", file234, sizeof file234},
    {"Articles/2018-08-23-lydopptak-av-baghdadi.md", file235, sizeof file235},
    {"Articles/2018-09-11-angrep-pa-hajin.md", file236, sizeof file236},
    {"Articles/2018-09-14-lacamera-overtar.md", file237, sizeof file237},
    {"Articles/2018-09-28-1114-sivile-30008-angrep.md", file238, sizeof file238},
    {"Articles/2018-10-06-fredsprisen-til-nadia-murad.md", file239, sizeof file239},
    {"Articles/2018-10-16-bakke-jensen-i-anbar.md", file240, sizeof file240},
    {"Articles/2018-10-28-is-slar-tilbake-ved-hajin.md", file241, sizeof file241},
    {"Articles/2018-11-07-massegraver-i-irak.md", file242, sizeof file242},
    {"Articles/2018-11-12-sdf-tar-opp-igjen-offensiven.md", file243, sizeof file243},
    {"Articles/2018-12-15-hajin-tatt.md", file244, sizeof file244},
    {"Articles/2018-12-20-trump-trekker-ut-av-syria.md", file245, sizeof file245},
    {"Articles/2018-12-21-mattis-gar-av.md", file246, sizeof file246},
    {"Articles/2018-12-22-mcgurk-slutter-i-protest.md", file247, sizeof file247},
    {"Articles/2018-12-23-mcgurk-tjente-to-presidenter.md", file248, sizeof file248},
    {"Articles/2018-12-31-1139-sivile-ved-arsskiftet.md", file249, sizeof file249},
    {"Articles/2019-01-05-jeffrey-etter-mcgurk.md", file250, sizeof file250},
    {"Articles/2019-01-17-americans-killed-in-manbij.md", file251, sizeof file251},
    {"Articles/2019-02-01-1190-sivile-desember.md", file252, sizeof file252},
    {"Articles/2019-02-06-soreide-i-anbar.md", file253, sizeof file253},
    {"Articles/2019-02-07-norge-henter-ikke-is-krigere.md", file254, sizeof file254},
    {"Articles/2019-02-07-trump-spaar-full-seier.md", file255, sizeof file255},
    {"Articles/2019-02-23-400-soldater-blir-i-syria.md", file256, sizeof file256},
    {"Articles/2019-03-23-baghouz-frigjort.md", file257, sizeof file257},
    {"Articles/2019-03-30-1257-sivile-drepne.md", file258, sizeof file258},
    {"Articles/2019-04-24-solberg-om-foreldrelose.md", file259, sizeof file259},
    {"Articles/2019-04-25-1600-sivile-drept-i-raqqa.md", file260, sizeof file260},
    {"Articles/2019-04-30-baghdadi-pa-video.md", file261, sizeof file261},
    {"Articles/2019-05-08-usikkert-hvor-mange-is.md", file262, sizeof file262},
    {"Articles/2019-05-16-trening-stanset-norge-blir.md", file263, sizeof file263},
    {"Articles/2019-06-01-1302-sivile.md", file264, sizeof file264},
    {"Articles/2019-06-03-al-hol-ni-ganger-for-full.md", file265, sizeof file265},
    {"Articles/2019-06-04-elleve-franskmenn-domt-til-doden.md", file266, sizeof file266},
    {"Articles/2019-06-04-fem-foreldrelause-born.md", file267, sizeof file267},
    {"Articles/2019-06-05-slik-steg-tallet-paa-sivile.md", file268, sizeof file268},
    {"Articles/2019-06-20-mcgurk-ros-til-norge.md", file269, sizeof file269},
    {"Articles/2019-07-08-irak-leter-i-orkenen.md", file270, sizeof file270},
    {"Articles/2019-07-09-tyskland-sier-nei.md", file271, sizeof file271},
    {"Articles/2019-08-07-is-pa-vei-tilbake.md", file272, sizeof file272},
    {"Articles/2019-08-10-syk-firearing-i-al-hol.md", file273, sizeof file273},
    {"Articles/2019-08-14-koppenhafer-drept.md", file274, sizeof file274},
    {"Articles/2019-09-13-qanus-bombet.md", file275, sizeof file275},
    {"Articles/2019-09-15-white-overtar.md", file276, sizeof file276},
    {"Articles/2019-09-27-coalition-1335-civilians.md", file277, sizeof file277},
    {"Articles/2019-10-08-protester-i-irak.md", file278, sizeof file278},
    {"Articles/2019-10-10-tyrkia-gar-inn.md", file279, sizeof file279},
    {"Articles/2019-10-14-usa-ut-kurderne-til-assad.md", file280, sizeof file280},
    {"Articles/2019-10-18-vapenhvile-i-fem-dogn.md", file281, sizeof file281},
    {"Articles/2019-10-21-solberg-norge-blir-i-irak.md", file282, sizeof file282},
    {"Articles/2019-10-23-avtalen-i-sotsji.md", file283, sizeof file283},
    {"Articles/2019-10-26-usa-vil-passe-pa-oljen.md", file284, sizeof file284},
    {"Articles/2019-10-27-baghdadi-er-dod.md", file285, sizeof file285},
    {"Articles/2019-10-28-leiaren-som-ikkje-synte-seg.md", file286, sizeof file286},
    {"Articles/2019-11-01-is-har-ny-leder.md", file287, sizeof file287},
    {"Articles/2019-11-06-nederland-og-hawija.md", file288, sizeof file288},
    {"Articles/2019-11-14-pompeo-usa-leder-fortsatt.md", file289, sizeof file289},
    {"Articles/2019-12-04-raketter-mot-al-asad.md", file290, sizeof file290},
    {"Articles/2019-12-28-k1-basen-rammet.md", file291, sizeof file291},
    {"Articles/2019-12-30-usa-bomber-kataib-hizbollah.md", file292, sizeof file292},
    {"Articles/2020-01-01-ambassaden-stormet.md", file293, sizeof file293},
    {"Articles/2020-01-04-soleimani-drept-norsk-trening-stanset.md", file294, sizeof file294},
    {"Articles/2020-01-06-nasjonalforsamlingen-vil-ha-dem-ut.md", file295, sizeof file295},
    {"Articles/2020-01-07-brev-om-uttrekking-fra-irak.md", file296, sizeof file296},
    {"Articles/2020-01-08-nato-flytter-folk.md", file297, sizeof file297},
    {"Articles/2020-01-09-missiler-mot-al-asad.md", file298, sizeof file298},
    {"Articles/2020-01-15-is-sikta-kvinne-blir-henta.md", file299, sizeof file299},
    {"Articles/2020-01-16-norge-blir-pa-al-asad.md", file300, sizeof file300},
    {"Articles/2020-01-17-nordiske-ministre.md", file301, sizeof file301},
    {"Articles/2020-01-21-frp-ut-av-regjeringen.md", file302, sizeof file302},
    {"Articles/2020-01-29-50-amerikanere-hodeskader.md", file303, sizeof file303},
    {"Articles/2020-01-30-lille-gruppen-i-kobenhavn.md", file304, sizeof file304},
    {"Articles/2020-01-31-operasjonene-gjenopptatt.md", file305, sizeof file305},
    {"Articles/2020-02-13-nato-vil-gjere-meir-i-irak.md", file306, sizeof file306},
    {"Articles/2020-02-14-coalition-1370-civilians.md", file307, sizeof file307},
    {"Articles/2020-02-18-norske-soldater-trener-igjen.md", file308, sizeof file308},
    {"Articles/2020-03-10-to-amerikanere-drept-ved-makhmur.md", file309, sizeof file309},
    {"Articles/2020-03-12-camp-taji-tre-drept.md", file310, sizeof file310},
    {"Articles/2020-03-15-taji-rammet-pa-nytt.md", file311, sizeof file311},
    {"Articles/2020-03-20-al-qaim-overlevert.md", file312, sizeof file312},
    {"Articles/2020-03-27-q-west-handed-over.md", file313, sizeof file313},
    {"Articles/2020-03-30-k1-overlatt-til-irak.md", file314, sizeof file314},
    {"Articles/2020-03-31-fengselsopproer-i-hasaka.md", file315, sizeof file315},
    {"Articles/2020-03-31-norge-blir-under-korona.md", file316, sizeof file316},
    {"Articles/2020-04-05-taqaddum-overlevert.md", file317, sizeof file317},
    {"Articles/2020-04-10-kadhimi-far-oppdraget.md", file318, sizeof file318},
    {"Articles/2020-05-05-is-drap-ti-ved-samarra.md", file319, sizeof file319},
    {"Articles/2020-05-08-kadhimi-statsminister.md", file320, sizeof file320},
    {"Articles/2020-05-14-korona-bremset-krigen.md", file321, sizeof file321},
    {"Articles/2020-06-04-digitalt-mote-mot-is.md", file322, sizeof file322},
    {"Articles/2020-06-12-usa-og-irak-snakker-sammen.md", file323, sizeof file323},
    {"Articles/2020-07-07-is-ekspert-skoten-i-bagdad.md", file324, sizeof file324},
    {"Articles/2020-07-26-besmaya-overlevert.md", file325, sizeof file325},
    {"Articles/2020-08-05-is-utnyttet-korona.md", file326, sizeof file326},
    {"Articles/2020-08-24-taji-handed-over.md", file327, sizeof file327},
    {"Articles/2020-09-09-familiar-flytta-til-roj.md", file328, sizeof file328},
    {"Articles/2020-09-10-calvert-ny-sjef.md", file329, sizeof file329},
    {"Articles/2020-09-11-sju-generaler.md", file330, sizeof file330},
    {"Articles/2020-10-06-syrere-far-forlate-al-hol.md", file331, sizeof file331},
    {"Articles/2020-10-22-fsk-ovde-i-jordan.md", file332, sizeof file332},
    {"Articles/2020-11-04-fase-fire.md", file333, sizeof file333},
    {"Articles/2020-11-11-mauritania-nummer-83.md", file334, sizeof file334},
    {"Articles/2020-11-17-515-far-forlate-al-hol.md", file335, sizeof file335},
    {"Articles/2020-11-18-usa-kutter-til-2500.md", file336, sizeof file336},
    {"Articles/2020-11-25-danmark-leder-nato-i-irak.md", file337, sizeof file337},
    {"Articles/2020-12-21-raketter-mot-ambassaden.md", file338, sizeof file338},
    {"Articles/2020-12-22-norge-i-krigen-mot-is.md", file339, sizeof file339},
    {"Articles/2020-12-30-fra-ti-til-83.md", file340, sizeof file340},
    {"Models/names.bin", file341, sizeof file341},
    {"Models/syntax.bin", file342, sizeof file342},
    {"Registers/actors.jsonl", file343, sizeof file343},
    {"Registers/places.jsonl", file344, sizeof file344},
};
