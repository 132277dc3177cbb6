/** Words for what somebody has and who treats it, by kind. None of them is ever kept [2.3]. */
import { listOf, setOf } from './list.js';

/** Whole words, in lower case and without accents: too short or too common inside others to be stems. */
export const HEALTH_WORDS: ReadonlySet<string> = setOf(`
  pijn pijnlijk pijntje pijnen verhoging braken gebraakt spugen gespuugd hoest hoesten hoestend hoestende hoestbui niezen niest beroerd belabberd
  soa hiv aids emdr ptss adhd  pms mri ggz rsi tia spit copd hpv ocd hypo hyper seh eerstehulp ehbo spoedpost  kno arts artsen apk-arts
  dokter dokters gp moe doodmoe uitgeput flu sore throat pain pains hurt hurts ache cough coughing dizzy nausea vomit cramps
  brak kater katerig dronken rouw gestrest stress jeuk jicht reuma zwak ziekig ziekjes ziekte ziektes zieken ziekenboeg
  klachten klacht symptomen gezondheid mentaal psychisch psychische prik prikken pil pillen beugel diagnose behandeling medisch medische
  letsel blaar blaren koppijn bloeding onderuit hospital physio fever tumor kanker chemo lyme fainted anxiety depressed panic pregnant
  ongeval ongeluk kwaal aandoening    lichamelijk aambei aambeien steenpuist cyste abces wrat
   prikkelbare kotst kotsen gekotst gehecht hechtingen hechting zwanger allergie allergies injury injured
  trombose snotneus overgeven overgegeven vergiftigd verslikt flauw-gevallen flauwte benauwd doof blind gekwetst koorts diarree fysio hernia verkouden duizelig zwanger depressie therapie overspannen revalidatie epilepsie psychose medicijnen ziekenhuis tandarts huisarts operatie bekneld
  `);

/** Health only where nothing of the work stands beside them: "gebroken lampen vervangen". */
export const UNSURE_WORDS: ReadonlySet<string> = setOf(`
  gebroken breuk virus wond wonden bacterie gips verbrand verbranding gewond cold period broken burned tired exhausted  bloed bloedend
   scan  verdoving verband kruk krukken brace mitella rolstoel spalk scheur snee aanval 
  `);

/** Anywhere in a word, as it sounds (see `folded`): "zwangerschapsmisselijkheid", "kotsmisselijk". */
export const HEALTH_STEMS: readonly string[] = listOf(`
  griep koorts migraine verkoud  misselijk diarree buikloop snotter bronchit astma pneumon ontstek ontstoken infectie infecteer besmet
  allerg hooikoorts intoleran eczeem psoria huiduitslag netelroos galbult coeliak vergiftig salmonel norovir rotavir corona covid omikron pfeiff
  ongestel menstru endometri zwangersc miskra abortus bevalling spiraaltje uitstrijk vroedvr verloskund vruchtbaarheid gynaec gynaek gynec
  blessur geblesse verzwik verstuik gekneus kneuzing hersen whiplash hernia ischias tenniselleboog  carpale meniscus kruisband hamstring
  slijmbeurs ziekenhuis  kliniek klinisch spoedeis spoedarts ambulance geopereer operatie dokters  huisarts tandarts tandheel
  orthodont mondhygien kaakchir chirurg fysiother fysio  therap psychol psychoth psychia psychot psychos orthopeed orthoped
  medicijn medicat antibiot antidepress paracetamol ibuprofen naproxen diclofenac morfine ritalin vaccin inenting ingeent bloedprik bloedonder
  bloeddruk bloedarm bloedneus neusbloed bloedsuiker bloedvat bloedklont bloedtransf bloedvergif burnout overspannen depres depri paniek angst trauma
  autis autist asperger tourette eetstoor anorex boulimi bulimi epilep diabet suikerziek insuline glucose kankeren chemother chemokuur bestraling uitzaai leukemi lymf
  melanoom verslaaf verslav afkick detox duizel flauwgeval bewusteloos buitenbewust uitgedroog uitdroging zonnesteek hitteberoer oververhit onderkoel
  uitputting oververmoeid vermoeid chronisch slapeloos insomni
  slaapapneu slaapprobl slaapstoor blindedarm appendi waterpok krentenbaard mazelen rodehond hoofdluis schurft gordelroos herpes chlamyd gonorr syfilis
  hartaanval hartinf hartklop hartritme hartfalen hartfilm hartkwaal hartpatient hartproble hartruis cardio neuroloo neurolog urolo oncolo internist
  dermatolo oogarts keelarts kinderarts bedrijfsarts spreekuur polikl revalid ergother logoped podother podoloo osteopa chiropra acupunct homeopa emdr
  nierst niersteen nierbek nierfal nierdial galst galblaas leverkwaal darm maagz maagp maagk maagb  reflux  prostaat baarmoed
  eierstok eileider schildklier ijzertekort hyperventil ademnood ademhalingspr kortademig longembol klaplong longonder artrose artritis reumat fibromyal
  crohn colitis parkinson hodgkin raynaud scheuerm bechterew hashimoto sjogren alzheimer dementie trombos embolie beroerte spataderen spatader aneurysm cholesterol trommelvlies hoornvlies netvlies
  gehoorschad gehoorverl gehoorprob oorsuiz tinnitus lasogen stroomstoot elektrocut geelektroc brandwond brandblar snijwond schaafwond vleeswond
  wespenst bijenst muggenbult insectenb hondenb kattenb tekenb tekenbeet wortelkanaal verstandskie tandvlees kunstgebit gebitsprob amandelen
  neustussen neusamand bijholte voorhoofdsh oorproppen zelfbeschad zelfmoord suicid automutil schizofr bipola manisch borderline
  dissociat dwangneur dwanggedach overprikk hoogsensitief  rouwverwerk rouwtherap rouwproces anesthes narcose
  hoofdpijn buikpijn hartkwalen rontgen echografi endoscopi colonosc gastrosc mammogra biopsie punctie ctscan mriscan petscan
  aangereden verkeersongel fietsongel autoongel scooterongel bedrijfsongev arbeidsongev arbeidsongesch tetanus hondsdol longcovid
  flauwval ziekmak misselik headache stomach nauseous vomit toothache surgery medication antibiotic allergi asthma hungover hangover
  infection diarrh pregnan dentist doctor therapist psycholog depress appendic concuss sprain fractur
   ziektewet ziektebeeld buikgriep keelpijn  gezondheidskl obstipat  aambeien incontinent
  hemato reumato podiat vertigo meniere menopau hormoonb ivfbehand   
`);

/** At the end of a word, as it sounds: "knieklachten", "longontsteking", "hartinfarct". */
export const HEALTH_ENDINGS: readonly string[] = listOf(`
  pijn pijnen pijntje pijntjes klachten klachtjes blessure ziekte ziektes stoornis stoornissen kanker infarct itis kramp krampen aanval aanvallen
  syndroom aandoening  therapie therapieen therapeut therapeute psychose iater ectomie otomie anemie kemie glykemie ralgie yalgie
  plegie uropathie yopathie fobie verlamming verslaving vergiftiging bloeding zwelling kneuzing verrekking zweer gezwel tumor
  brose rombose yrcose urose liose culose clerose krose irrose porose fibrose sychose artrose narcose huisarts tandarts nierstenen galstenen
  bloeddruk infectie intolerantie allergie  deficientie  abces fractuur letsel  transplantatie transfusie
  dialyse bestraling operatie operaties amputatie verzwikking verstuiking dystrofie sclerose insufficientie hernia misselijkheid
  vermoeidheid duizeligheid ongeval dermie
`);

/** Words in which a health word stands by chance, or whose end says that it is a thing of the house. */
export const NOT_HEALTH: ReadonlySet<string> = setOf(`
  zieke koortsdroom koortsdromen pijnboom pijnloos pijnbank aanvallen cooperatie angstaanjagend angstaanjagende angstaanjagends ehbo-koffer ehbo-kist ehbo-post ehbo-tas
  ehbokoffer ehbokist ehbopost ehbotas stresstest stressbal  operationeel 
  klachtenvrij darmsnaar darmsnaren hypnose
  `);

/** What a compound of it may end in: it is a thing, a show or a text then, and nobody's illness. */
export const THINGS: readonly string[] = listOf(`
  scene scenes decor decors decorstuk serie series film films filmpje show shows kostuum kostuums rekwisiet rekwisieten poster posters campagne
  effect effecten lied liedje machine machines congres congressen symposium waarschuwing waarschuwingen tafel tafels masker maskers
  voorstelling voorstellingen musical opera festival concert gala project rol rollen podcast lezing documentaire muziek geluid geluiden beeld beelden
  sketch act nummer bord borden sticker stickers pruik schmink make-up workshop college quiz bescherming
`);

/** Of a person who does not feel well; said of one's work it goes as well. */
export const SICK_WORDS: ReadonlySet<string> = setOf('ziek sick ill unwell ziekmelding ziekgemeld ziekteverlof');

/** Several words that say it together. */
export const HEALTH_PHRASES: readonly string[] = [
  'niet lekker',
  'niet goed',
  'voelde me',
  'voelde mij',
  'voel me niet',
  'voel mij niet',
  'voel me rot',
  'voel me slecht',
  'me niet goed',
  'viel weg',
  'not feeling well',
  'feeling unwell',
  'feel sick',
  'burn out',
  'eerste hulp',
  'in het gips',
  'in t gips',
  'positief getest',
  'throwing up',
  'threw up',
  'food poisoning',
  'opgenomen geweest',
  'las ogen',
  'lage rug',
  'blinde darm',
  'flauw gevallen',
  'buiten westen',
  'zonder bewustzijn',
  'in de war',
  'onder behandeling',
  'onder narcose',
  'zelf pijn gedaan',
  'kno arts',
  'bij de arts',
  'long covid',
  'bevangen door',
  'stroom gekregen',
  'stroom gehad',
  'een schok gekregen',
  'onder stroom gestaan',
  'moeten spugen',
  'moest spugen',
  'aan de pil',
  'aan de schijt',
  'aan de dunne',
  'uit de kom',
  'op de borst',
];

/** Who says one of these of themselves is ill now. */
export const ILL: ReadonlySet<string> = new Set(['ziek', 'ziekjes', 'sick', 'ill']);
