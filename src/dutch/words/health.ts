/** Words for what somebody has, where it hurts and who treats it. None of them is ever kept [2.3]. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Whole words, in lower case and without accents. */
export const HEALTH_WORDS = list(`
  griep griepje grieperig griepie koorts koortsig verhoging migraine hoofdpijn buikpijn keelpijn rugpijn spierpijn oorpijn kiespijn tandpijn pijn
  pijnlijk pijntje verkouden verkoudheid verkoudheidje snotterig snotneus corona covid covid19 omikron overgeven overgegeven
  misselijk misselijkheid kotsen gekotst kotst braken gebraakt spugen gespuugd hoest hoesten hoestbui niezen niest bronchitis astma
  longontsteking ontsteking ontstoken infectie virus bacterie buikgriep buikloop diarree maag maagpijn maagklachten darmen darmklachten
  voedselvergiftiging vergiftiging allergie allergisch hooikoorts eczeem jeuk
  ongesteld ongesteldheid menstruatie menstruatiepijn menstrueren menstruatieklachten pms endometriose zwanger zwangerschap miskraam abortus bevalling
  blessure geblesseerd blessures verzwikt verstuikt gekneusd kneuzing gebroken botbreuk breuk hersenschudding wond snijwond gehecht hechtingen
  hernia rsi ischias ziekenhuis kliniek spoedeisend spoedpost ehbo eerstehulp ambulance operatie geopereerd  
  dokter dokters doktersafspraak huisarts huisartsenpost arts artsen bedrijfsarts tandarts orthodontist mondhygienist kaakchirurg
  fysio fysiotherapeut fysiotherapie psycholoog psychologe psychiater psychiatrisch therapie therapeut ggz
  medicijn medicijnen medicatie antibiotica paracetamol ibuprofen pillen vaccinatie gevaccineerd inenting bloedprikken bloedonderzoek mri 
  burnout overspannen overspannenheid depressie depressief depri paniek paniekaanval paniekaanvallen angst angststoornis angstaanval stress gestrest trauma ptss
  adhd add autisme autistisch eetstoornis anorexia boulimia dyslexie epilepsie epileptisch diabetes suikerziekte kanker tumor chemo
  mentaal psychisch psychische verslaving verslaafd afkick
  duizelig duizeligheid flauwgevallen flauwte bewusteloos uitgedroogd zonnesteek uitputting oververmoeid vermoeidheid moe uitgeput slapeloos slapeloosheid
  kater brak katerig dronken pfeiffer klierkoorts blindedarm blaasontsteking oorontsteking keelontsteking oogontsteking bijholteontsteking voorhoofdsholteontsteking
  waterpokken krentenbaard mazelen rodehond hoofdluis luizen schurft gordelroos herpes soa chlamydia hiv
  bloedneus neusbloeding bloeding bloedarmoede hartkloppingen hartklachten benauwd ademnood hyperventilatie hyperventileren
  klachten symptomen gezondheid gezondheidsklachten beroerd belabberd ziekig ziekjes ziekte ziektes zieken ziekenboeg
  flu fever headache migraines migrane stomach stomachache nausea nauseous vomit vomiting vomited cold cough coughing sore throat injury injured broken
  period cramps pregnant doctor doctors dentist hospital gp physio therapist therapy psychologist depression depressed anxiety panic burned
  surgery medication antibiotics allergy allergies asthma hungover hangover dizzy fainted infection diarrhea diarrhoea food-poisoning tired exhausted
  pain hurts hurt ache
`);

/** Compounds: "knieklachten", "rugpijn", "longontsteking". */
export const HEALTH_ENDINGS: readonly string[] = [
  'pijn',
  'pijnen',
  'klachten',
  'griep',
  'koorts',
  'ontsteking',
  'operatie',
  'blessure',
  'ziekte',
  'stoornis',
  'kanker',
  'infectie',
  'allergie',
  'itis',
  'aanval',
  'ache',
  'kramp',
  'krampen',
];

/** Of a person who does not feel well; said of one's work it goes as well. */
export const SICK_WORDS = list('ziek sick ill unwell ziekmelding ziekgemeld ziekteverlof');

/** Several words that say it together. */
export const HEALTH_PHRASES: readonly string[] = [
  'niet lekker',
  'niet goed',
  'voel me niet',
  'voelde me niet',
  'voelde mij niet',
  'voel mij niet',
  'not feeling well',
  'feeling unwell',
  'feel sick',
  'door mijn rug',
  'door mn rug',
  'last van mijn',
  'last van mn',
  'last van me',
  'burn out',
  'aan de diarree',
  'eerste hulp',
  'in het gips',
  'arm gebroken',
  'been gebroken',
  'throwing up',
  'threw up',
  'through my back',
  'food poisoning',
  'mijn enkel',
  'mijn knie',
  'mijn pols',
  'mijn rug',
  'mijn hoofd',
  'mijn buik',
  'mijn hand',
  'mijn vinger',
  'mijn arm',
  'mijn been',
  'mijn voet',
  'mijn schouder',
  'mijn nek',
  'mijn keel',
  'mijn maag',
  'mijn oog',
  'mijn oor',
  'mijn tand',
  'mijn kies',
];

/** "griepprik-poster", "zieke show": words that only look like it. */
export const NOT_HEALTH = list('zieke griepprik pijnboom pijnloos aanvallen ehbo-koffer');

/** What one does because of it: goes along where the cause is dropped. */
export const LEFT_EARLY = list(
  'naar huis eerder weg gegaan gestopt gaan moest moeten thuis terug daarom daarna toen dus weggegaan vertrokken vroeg vroeger home early left went go toch',
);
