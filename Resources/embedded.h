// Made by `make docs`: every file of Articles and Registers, as a table.
static const unsigned char file1[] = {
#embed "Articles/2014-06-11-mosul-har-falt.md"
};
static const unsigned char file2[] = {
#embed "Articles/2014-08-08-amerikanske-fly-bomber-is.md"
};
static const unsigned char file3[] = {
#embed "Articles/2014-09-11-obama-vil-angripe-is-i-syria.md"
};
static const unsigned char file4[] = {
#embed "Articles/2014-09-15-brende-i-paris.md"
};
static const unsigned char file5[] = {
#embed "Articles/2014-09-18-norge-med-mot-is.md"
};
static const unsigned char file6[] = {
#embed "Articles/2014-09-23-forste-angrep-i-syria.md"
};
static const unsigned char file7[] = {
#embed "Articles/2014-10-01-stoltenberg-tar-over-i-nato.md"
};
static const unsigned char file8[] = {
#embed "Articles/2014-10-30-norge-tilbyr-120-soldater.md"
};
static const unsigned char file9[] = {
#embed "Articles/2014-11-08-obama-dobler-styrken.md"
};
static const unsigned char file10[] = {
#embed "Articles/2014-12-03-koalisjonen-samlet-i-brussel.md"
};
static const unsigned char file11[] = {
#embed "Articles/2015-01-22-london-motet-om-is.md"
};
static const unsigned char file12[] = {
#embed "Articles/2015-02-04-jordansk-pilot-drept.md"
};
static const unsigned char file13[] = {
#embed "Articles/2015-04-01-tikrit-erklaert-frigjort.md"
};
static const unsigned char file14[] = {
#embed "Articles/2015-05-25-norske-instruktorar-i-erbil.md"
};
static const unsigned char file15[] = {
#embed "Articles/2015-06-03-kjernegruppen-i-paris.md"
};
static const unsigned char file16[] = {
#embed "Articles/2015-08-03-airwars-sivile-tap.md"
};
static const unsigned char file17[] = {
#embed "Articles/2015-09-29-obamas-toppmote-om-is.md"
};
static const unsigned char file18[] = {
#embed "Articles/2015-10-23-mcgurk-overtar-etter-allen.md"
};
static const unsigned char file19[] = {
#embed "Articles/2015-11-19-norsk-gissel-drept.md"
};
static const unsigned char file20[] = {
#embed "Articles/2015-12-28-flagget-heist-i-ramadi.md"
};
static const unsigned char file21[] = {
#embed "Articles/2016-02-02-roma-motet-om-is.md"
};
static const unsigned char file22[] = {
#embed "Articles/2016-04-25-obama-250-soldater-til-syria.md"
};
static const unsigned char file23[] = {
#embed "Articles/2016-05-02-norske-spesialsoldater-til-jordan.md"
};
static const unsigned char file24[] = {
#embed "Articles/2016-07-09-nato-awacs-mot-is.md"
};
static const unsigned char file25[] = {
#embed "Articles/2016-08-13-manbij-er-tatt.md"
};
static const unsigned char file26[] = {
#embed "Articles/2016-09-18-syriske-soldater-bombet.md"
};
static const unsigned char file27[] = {
#embed "Articles/2016-10-17-mosul-offensiven-i-gang.md"
};
static const unsigned char file28[] = {
#embed "Articles/2016-11-10-usa-innrommer-sivile-tap.md"
};
static const unsigned char file29[] = {
#embed "Articles/2016-11-15-solberg-i-stortinget-om-is.md"
};
static const unsigned char file30[] = {
#embed "Articles/2016-12-15-forsvarsministre-i-london.md"
};
static const unsigned char file31[] = {
#embed "Articles/2017-02-19-offensiv-vest-mosul.md"
};
static const unsigned char file32[] = {
#embed "Articles/2017-03-06-irak-styrken-til-anbar.md"
};
static const unsigned char file33[] = {
#embed "Articles/2017-03-22-koalisjonen-samlet-i-washington.md"
};
static const unsigned char file34[] = {
#embed "Articles/2017-03-31-opptil-200-kan-vaere-drept-i-al-jadida.md"
};
static const unsigned char file35[] = {
#embed "Articles/2017-04-27-mcgurk-hos-brende-i-oslo.md"
};
static const unsigned char file36[] = {
#embed "Articles/2017-05-25-nato-inn-i-koalisjonen.md"
};
static const unsigned char file37[] = {
#embed "Articles/2017-05-26-pentagon-105-sivile-al-jadida.md"
};
static const unsigned char file38[] = {
#embed "Articles/2017-07-11-mosul-erklaert-fritt.md"
};
static const unsigned char file39[] = {
#embed "Articles/2017-09-05-funk-ny-koalisjonssjef.md"
};
static const unsigned char file40[] = {
#embed "Articles/2017-10-18-sdf-har-tatt-raqqa.md"
};
static const unsigned char file41[] = {
#embed "Articles/2017-10-20-ny-utenriksminister-og-forsvarsminister.md"
};
static const unsigned char file42[] = {
#embed "Articles/2017-11-09-95-prosent-av-is-omradet.md"
};
static const unsigned char file43[] = {
#embed "Articles/2017-12-10-irak-erklaerer-seier.md"
};
static const unsigned char file44[] = {
#embed "Articles/2018-02-14-stormote-i-kuwait.md"
};
static const unsigned char file45[] = {
#embed "Articles/2018-02-28-norge-blir-i-irak-ut-aaret.md"
};
static const unsigned char file46[] = {
#embed "Articles/2018-05-02-regjeringa-gjer-greie-for-syria.md"
};
static const unsigned char file47[] = {
#embed "Articles/2018-07-11-nato-oppdrag-i-irak.md"
};
static const unsigned char file48[] = {
#embed "Articles/2018-09-11-angrep-pa-hajin.md"
};
static const unsigned char file49[] = {
#embed "Articles/2018-12-20-trump-trekker-ut-av-syria.md"
};
static const unsigned char file50[] = {
#embed "Articles/2018-12-22-mcgurk-slutter-i-protest.md"
};
static const unsigned char file51[] = {
#embed "Articles/2019-02-07-trump-spaar-full-seier.md"
};
static const unsigned char file52[] = {
#embed "Articles/2019-03-23-baghouz-frigjort.md"
};
static const unsigned char file53[] = {
#embed "Articles/2019-04-25-1600-sivile-drept-i-raqqa.md"
};
static const unsigned char file54[] = {
#embed "Articles/2019-10-21-solberg-norge-blir-i-irak.md"
};
static const unsigned char file55[] = {
#embed "Articles/2019-10-27-baghdadi-er-dod.md"
};
static const unsigned char file56[] = {
#embed "Articles/2019-11-14-pompeo-usa-leder-fortsatt.md"
};
static const unsigned char file57[] = {
#embed "Articles/2020-01-04-soleimani-drept-norsk-trening-stanset.md"
};
static const unsigned char file58[] = {
#embed "Articles/2020-01-07-brev-om-uttrekking-fra-irak.md"
};
static const unsigned char file59[] = {
#embed "Articles/2020-01-09-missiler-mot-al-asad.md"
};
static const unsigned char file60[] = {
#embed "Articles/2020-02-13-nato-vil-gjere-meir-i-irak.md"
};
static const unsigned char file61[] = {
#embed "Articles/2020-06-04-digitalt-mote-mot-is.md"
};
static const unsigned char file62[] = {
#embed "Articles/2020-09-10-calvert-ny-sjef.md"
};
static const unsigned char file63[] = {
#embed "Registers/actors.jsonl"
};
static const unsigned char file64[] = {
#embed "Registers/places.jsonl"
};
static const CResource embedded[] = {
    {"Articles/2014-06-11-mosul-har-falt.md", file1, sizeof file1},
    {"Articles/2014-08-08-amerikanske-fly-bomber-is.md", file2, sizeof file2},
    {"Articles/2014-09-11-obama-vil-angripe-is-i-syria.md", file3, sizeof file3},
    {"Articles/2014-09-15-brende-i-paris.md", file4, sizeof file4},
    {"Articles/2014-09-18-norge-med-mot-is.md", file5, sizeof file5},
    {"Articles/2014-09-23-forste-angrep-i-syria.md", file6, sizeof file6},
    {"Articles/2014-10-01-stoltenberg-tar-over-i-nato.md", file7, sizeof file7},
    {"Articles/2014-10-30-norge-tilbyr-120-soldater.md", file8, sizeof file8},
    {"Articles/2014-11-08-obama-dobler-styrken.md", file9, sizeof file9},
    {"Articles/2014-12-03-koalisjonen-samlet-i-brussel.md", file10, sizeof file10},
    {"Articles/2015-01-22-london-motet-om-is.md", file11, sizeof file11},
    {"Articles/2015-02-04-jordansk-pilot-drept.md", file12, sizeof file12},
    {"Articles/2015-04-01-tikrit-erklaert-frigjort.md", file13, sizeof file13},
    {"Articles/2015-05-25-norske-instruktorar-i-erbil.md", file14, sizeof file14},
    {"Articles/2015-06-03-kjernegruppen-i-paris.md", file15, sizeof file15},
    {"Articles/2015-08-03-airwars-sivile-tap.md", file16, sizeof file16},
    {"Articles/2015-09-29-obamas-toppmote-om-is.md", file17, sizeof file17},
    {"Articles/2015-10-23-mcgurk-overtar-etter-allen.md", file18, sizeof file18},
    {"Articles/2015-11-19-norsk-gissel-drept.md", file19, sizeof file19},
    {"Articles/2015-12-28-flagget-heist-i-ramadi.md", file20, sizeof file20},
    {"Articles/2016-02-02-roma-motet-om-is.md", file21, sizeof file21},
    {"Articles/2016-04-25-obama-250-soldater-til-syria.md", file22, sizeof file22},
    {"Articles/2016-05-02-norske-spesialsoldater-til-jordan.md", file23, sizeof file23},
    {"Articles/2016-07-09-nato-awacs-mot-is.md", file24, sizeof file24},
    {"Articles/2016-08-13-manbij-er-tatt.md", file25, sizeof file25},
    {"Articles/2016-09-18-syriske-soldater-bombet.md", file26, sizeof file26},
    {"Articles/2016-10-17-mosul-offensiven-i-gang.md", file27, sizeof file27},
    {"Articles/2016-11-10-usa-innrommer-sivile-tap.md", file28, sizeof file28},
    {"Articles/2016-11-15-solberg-i-stortinget-om-is.md", file29, sizeof file29},
    {"Articles/2016-12-15-forsvarsministre-i-london.md", file30, sizeof file30},
    {"Articles/2017-02-19-offensiv-vest-mosul.md", file31, sizeof file31},
    {"Articles/2017-03-06-irak-styrken-til-anbar.md", file32, sizeof file32},
    {"Articles/2017-03-22-koalisjonen-samlet-i-washington.md", file33, sizeof file33},
    {"Articles/2017-03-31-opptil-200-kan-vaere-drept-i-al-jadida.md", file34, sizeof file34},
    {"Articles/2017-04-27-mcgurk-hos-brende-i-oslo.md", file35, sizeof file35},
    {"Articles/2017-05-25-nato-inn-i-koalisjonen.md", file36, sizeof file36},
    {"Articles/2017-05-26-pentagon-105-sivile-al-jadida.md", file37, sizeof file37},
    {"Articles/2017-07-11-mosul-erklaert-fritt.md", file38, sizeof file38},
    {"Articles/2017-09-05-funk-ny-koalisjonssjef.md", file39, sizeof file39},
    {"Articles/2017-10-18-sdf-har-tatt-raqqa.md", file40, sizeof file40},
    {"Articles/2017-10-20-ny-utenriksminister-og-forsvarsminister.md", file41, sizeof file41},
    {"Articles/2017-11-09-95-prosent-av-is-omradet.md", file42, sizeof file42},
    {"Articles/2017-12-10-irak-erklaerer-seier.md", file43, sizeof file43},
    {"Articles/2018-02-14-stormote-i-kuwait.md", file44, sizeof file44},
    {"Articles/2018-02-28-norge-blir-i-irak-ut-aaret.md", file45, sizeof file45},
    {"Articles/2018-05-02-regjeringa-gjer-greie-for-syria.md", file46, sizeof file46},
    {"Articles/2018-07-11-nato-oppdrag-i-irak.md", file47, sizeof file47},
    {"Articles/2018-09-11-angrep-pa-hajin.md", file48, sizeof file48},
    {"Articles/2018-12-20-trump-trekker-ut-av-syria.md", file49, sizeof file49},
    {"Articles/2018-12-22-mcgurk-slutter-i-protest.md", file50, sizeof file50},
    {"Articles/2019-02-07-trump-spaar-full-seier.md", file51, sizeof file51},
    {"Articles/2019-03-23-baghouz-frigjort.md", file52, sizeof file52},
    {"Articles/2019-04-25-1600-sivile-drept-i-raqqa.md", file53, sizeof file53},
    {"Articles/2019-10-21-solberg-norge-blir-i-irak.md", file54, sizeof file54},
    {"Articles/2019-10-27-baghdadi-er-dod.md", file55, sizeof file55},
    {"Articles/2019-11-14-pompeo-usa-leder-fortsatt.md", file56, sizeof file56},
    {"Articles/2020-01-04-soleimani-drept-norsk-trening-stanset.md", file57, sizeof file57},
    {"Articles/2020-01-07-brev-om-uttrekking-fra-irak.md", file58, sizeof file58},
    {"Articles/2020-01-09-missiler-mot-al-asad.md", file59, sizeof file59},
    {"Articles/2020-02-13-nato-vil-gjere-meir-i-irak.md", file60, sizeof file60},
    {"Articles/2020-06-04-digitalt-mote-mot-is.md", file61, sizeof file61},
    {"Articles/2020-09-10-calvert-ny-sjef.md", file62, sizeof file62},
    {"Registers/actors.jsonl", file63, sizeof file63},
    {"Registers/places.jsonl", file64, sizeof file64},
};
