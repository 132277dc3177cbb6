/** Words of somebody who needs more than a bot, by what they need; most are matched from their beginning. */
import type { HelpNeed } from '../../domain/school/help.js';

/** Of two that fit, the first. `personal`: also beside hours, where somebody says it of themselves. */
/** Without one of these nobody leaves a company. */
export const LEAVING = /weg|stoppen|kappen|vertrekken|ophouden/iu;
/** Whose company is named wants to leave it: "ik wil weg", without the name. */
export const LEAVES_COMPANY = new RegExp(
  `^(?:ik )?(?:wil|ga|kan|moet|mag)(?: ik)? (?:graag |echt |hier |er |eerder |daar )*(?:${LEAVING.source})(?: met)?[.!?]?$`,
  'iu',
);
/** What the BPV-bureau says of a student: "Sanne stopt met de stage", "stage van Sanne beëindigen". */
export const STOPS =
  /^(?<name>(?!ik\b|wie\b|wil\b).{2,60}?) (?:stopt|gaat|wil|wilt|kapt|is gestopt)(?: (?:eerder|per direct|nu|graag))*(?: stoppen| kappen)? met (?:de|haar|zijn|hun|die|deze)? ?(?:stage|bpv|bpv-plaats|plaatsing)[.!]?$/iu;
export const END_OF =
  /^(?:de )?(?:stage|bpv|plaatsing) van (?<name>.{2,60}?) (?:stopt|stoppen|eerder stoppen|(?:eerder |voortijdig )?(?:beëindigen|beeindigen|stopzetten)|stopt eerder)[.!]?$/iu;

export const HELP_WORDS: readonly { readonly need: HelpNeed; readonly personal?: true; readonly words: RegExp }[] = [
  {
    need: 'emergency',
    words:
      /\b(?:noodgeval|noodsituatie|noodnummer|alarmnummer|calamiteit|(?<!per )(?:bedrijfs)?(?:ongeluk|ongeval)|ambulance|er is brand\b|bel 112\b|emergency|accident\b)/u,
  },
  {
    need: 'discrimination',
    personal: true,
    words: /\b(?:discrimin|gediscrimin|racis|seksis|sexis|homofo|islamofo|antisemit)/u,
  },
  {
    need: 'unsafe',
    personal: true,
    words:
      /\b(?:gepest|pesten\b|pest(?:en)? me\b|pesterij|word(?:t)? (?:ge)?treiter|getreiter|bedreigd|bedreigt|bedreiging|dreigt me|geintimideer|intimid|geslagen\b|slaat me|sloeg me|geschopt|mishandel|geweld\b|aangerand|aanrand|verkracht|lastiggevallen|lastig gevallen|valt me lastig|ongewenst|ongewild aangeraakt|seksuel|onveilig\b|misbruik|grensoverschrijdend|uitgescholden|scheldt me|betast|handtastelijk|(?:zit|zat) aan me|stalk|bullied|bullying|harass|threaten|assault)/u,
  },
  { need: 'confidential', words: /\b(?:vertrouwens(?:contact)?perso|vertrouwensman|vertrouwensvrouw|counsel)/u },
  {
    need: 'quarrel',
    words:
      /\b(?:ruzie|conflict\b|onenigheid|bonje|klikt niet|geen klik\b|niet (?:goed )?opschieten|(?:problemen|probleem|gedoe) met (?:mijn|m'n|mn|de|het) |luistert niet naar me|quarrel|fight with my)/u,
  },
  {
    need: 'complaint',
    words:
      /\b(?:klacht(?: indienen| over| tegen)?\b|klachten(?:regeling|procedure|commissie| over)|klagen\b|bezwaar\b|complaint)/u,
  },
  { need: 'insurance', words: /\b(?:verzeker|verzekerd|onverzekerd|aansprakelijk|insur)/u },
  {
    need: 'adapted',
    words:
      /\b(?:passend onderwijs|aangepast(?:e)? (?:onderwijs|stage|examen|programma)|extra ondersteuning|met een beperking)/u,
  },
  {
    need: 'stopping',
    // A first look: whether it is meant is seen in `stopping.ts`.
    words:
      /\b(?:st[a-z]{0,2}p+(?:en|e)?|kap|kappen|gestopt|gekapt|opgehouden|ophouden|afhaken|afbreken|afgebroken|be+[ei]*n?dig[a-z]*|stopzetten|stopgezet|opzeggen|opgezegd|verder|doorgaan|verdergaan|weg|andere stage|nieuwe stage|andere bpv|quit|leave|end)\b/u,
  },
  {
    need: 'no-place',
    words:
      /\b(?:stagemarkt|(?:nieuwe|andere|geen|zoek|zoeken|vind|vinden) (?:ik )?(?:een |naar een |nog )?(?:nieuwe |andere )?(?:stage(?:plek|plaats|bedrijf|adres)|leerbedrijf|bpv-plaats|bpv plaats)|(?:stageplek|stageplaats|leerbedrijf|stagebedrijf) (?:zoeken|vinden|kwijt))/u,
  },
  { need: 'career', words: /\b(?:loopbaan|andere opleiding|verkeerde opleiding|studiekeuze)/u },
  { need: 'benefit', words: /\b(?:uwv\b|wajong|uitkering)/u },
];

/** Who says it of themselves. */
export const OF_ONESELF = /\b(?:ik|me|mij|mijn|m'n|mn|i|my|we|ons)\b/u;
