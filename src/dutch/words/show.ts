/** Words of the house, the show and daily life: beside them a word of health may be a title, a scene or a prop. */
import { listOf, setOf } from './list.js';

/** What has a title, or is played: "film Koorts", "scène bij de psychiater", "hoestende acteur". */
export const SHOW_WORDS: ReadonlySet<string> = setOf(`
  film films filmpje band bands musical musicals voorstelling dansvoorstelling theatervoorstelling jeugdvoorstelling lezing podcast theatercollege
  symposium congres tribute documentaire opera toneel  scene scenes decor decors decor kostuum kostuums rekwisiet rekwisieten acteur actrice
  acteurs rol rollen soundscape campagne cabaretier cabaret cabaretvoorstelling liedje lied nummer song album ep single serie toneel monoloog dialoog
  choreografie productie dj act clip videoclip poster posters banner prop props masker grime schmink geschminkt effect geluidseffect danser dansers
  zanger zangeres rapper artiest gala benefiet benefietconcert conferentie masterclass workshop expositie game
  `);

/** Between such a word and the title: "lezing over depressie", "scène bij de psychiater". */
export const TITLE_LINKS: ReadonlySet<string> = setOf('de het een the a over bij als van genaamd heet about');

/** Somebody tells of himself: then it is no title. */
export const PERSONAL: ReadonlySet<string> = setOf(`
  ik mijn mn m'n me mij had heb hebben gehad kreeg gekregen voel voelde last huis weg ziek moest moet was ben werd geworden ivm vanwege wegens want
  omdat doordat naar tijdens i my had was got
  `);

/** Anywhere in a word: it is about the work, the place or the gear. */
export const WORK_STEMS: readonly string[] = listOf(`
  licht lamp spot geluid monitor micro zender speaker kabel connector stekker decor podium toneel theater zaal foyer scene show voorstel repet opbouw afbouw
  ombouw bouw inhang ophang gehangen uitladen inladen geladen laden lossen gelost truss rigg trek doek gordijn cue programm focus soundcheck soundch concert
  festival film beamer video laptop computer server camera montage monteer gemonteer soldeer gesoldeer tape kleurfilt filter flight case tribune stoel
  opgeruim opruim schoonma schoongem veeg geveegd poets gepoetst schilder geschilder geverfd gelast timmer getimmer magazijn loods werkplaats tafel
  evenement kist par movinghead dimmer  mixen gemixt gemix band orkest artiest acteur publiek bezoeker garderobe kaart kassa horeca bar-dienst
  productie planning vergader overleg teken tekening patch crew techniek technie stagehand catering dansers dans musical opera 
  glas stof batterij accu zekering kapotte meubel ruit hout bord rekwisiet kostuum pruik naai genaaid gestreken
`);

/** Why somebody is away or leaves that is certainly no illness. */
export const PLAIN_REASONS: readonly string[] = listOf(`
  auditie tentamen toets examen school opleiding lessen rijles rijexamen  excursie opendag studiereis studiedag werkweek projectweek
  bruiloft huwelijk trouw trouwerij verhui vakantie feest verjaardag jubileum diploma uitreik begrafenis uitvaart crematie condole
  trein bus tram metro file staking storing stroomuitval stroomstoring brandalarm ontruim sneeuw ijzel storm regen onweer weeralarm autopech lekkeband lekke
  sollicit gesprek bijbaan baantje wedstrijd training toernooi competitie kamp reis vlucht vliegtuig weekend paspoort gemeente notaris rechtbank
  ramadan suikerfeest offerfeest kerst pasen pinkster carnaval koningsdag sinterklaas oudjaar nieuwjaar kerk moskee optreden gig show voorstel concert
  festival repetitie stage mentor docent mbo hbo loopbaan afstud intro  garage rijbewijs inschrijv  meeloopdag vertraging klaar
  jarig deadline middernacht werken beurs lunch pauze eten oppas visite familiedag familieweekend reunie bezichtig sleutel woning huur belasting loket politie getuig demonstrat
   afgelast uitgelopen uitgevallen vol dicht gesloten  weinig druk rustig 
`);

/** Left before the end: what stands behind it is why. */
export const LEAVING: readonly string[] = [
  'naar huis',
  'huiswaarts',
  'eerder weg',
  'eerder gestopt',
  'eerder gegaan',
  'eerder vertrokken',
  'eerder weggegaan',
  'eerder naar',
  'eerder opgehouden',
  'vroeg weg',
  'vroeger weg',
  'vroeger gestopt',
  'weggegaan',
  'weggemoeten',
  'weggestuurd',
  'moest weg',
  'moest stoppen',
  'moeten stoppen',
  'niet verder',
  'opgehaald door',
  'thuis gebleven',
  'went home',
  'go home',
  'left early',
  'home early',
];

/** What stands behind these is why. */
export const BECAUSE: ReadonlySet<string> = setOf('want omdat doordat vanwege wegens ivm door na because since due');

/** What one does because of it: goes along where the cause is dropped. */
export const LEFT_EARLY: ReadonlySet<string> = setOf(`
  ging gingen kwam was werd bracht   naar huis eerder weg gegaan gestopt gaan moest moeten thuis terug daarom daarna toen dus weggegaan vertrokken vroeg vroeger home early left went go toch
  gestuurd weggestuurd opgehaald gebleven
  `);
