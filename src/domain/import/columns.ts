/**
 * By which headers the columns of an office's file are known: the template's own names, those of Eduarte, and the fixed
 * places of DUO's RO file. Capitals, accents and the signs between words make no difference.
 */

/** What a file is about. */
export const KINDS = ['people', 'companies', 'placements', 'calendar', 'work-processes'] as const;
export type Kind = (typeof KINDS)[number];

export const PRESETS = ['sjabloon', 'eduarte', 'duo'] as const;
export type Preset = (typeof PRESETS)[number];

/** The columns of the template; what a row says is called by these names, whatever the file called them. */
export const TEMPLATE = {
  people: [
    ...(['rol', 'nummer', 'naam', 'voornaam', 'tussenvoegsel', 'achternaam', 'mail', 'telefoon'] as const),
    ...(['geboortedatum', 'teams_upn'] as const),
  ],
  companies: ['leerbedrijf', 'leerbedrijf_id', 'kvk', 'adres', 'telefoon_bedrijf'],
  placements: [
    ...(['studentnummer', 'overeenkomstnummer', 'leerbedrijf', 'leerbedrijf_id', 'kvk', 'adres'] as const),
    ...(['telefoon_bedrijf', 'praktijkopleider', 'praktijkopleider_mail', 'praktijkopleider_telefoon'] as const),
    ...(['werkbegeleider_mail', 'docent', 'slb', 'leerjaar', 'schooljaar', 'crebo', 'keuzedeel', 'uren'] as const),
    ...(['begin', 'einde', 'pok_ingeleverd', 'dagen', 'starttijd', 'soort_beoordeling'] as const),
  ],
  calendar: ['soort', 'naam', 'van', 'tot', 'leerjaar', 'dagen'],
  'work-processes': ['crebo', 'code', 'titel', 'kort', 'resultaat', 'gedrag'],
} as const satisfies Record<Kind, readonly string[]>;

/** Only read where another system names the student beside the number. */
export const STUDENT_NAME = 'student_naam';
/** Only read where another system gives an address in parts. */
export const ADDRESS_PARTS = ['straat', 'huisnummer', 'postcode', 'plaats'] as const;

export type Column = (typeof TEMPLATE)[Kind][number] | typeof STUDENT_NAME | (typeof ADDRESS_PARTS)[number];

/** `null`: known, and of no use here. */
type Aliases = Readonly<Record<string, Column | null>>;

const EDUARTE_PLACEMENTS: Aliases = {
  nummer: 'overeenkomstnummer',
  overeenkomstnummer: 'overeenkomstnummer',
  bpv_nummer: 'overeenkomstnummer',
  studentnummer: 'studentnummer',
  deelnemernummer: 'studentnummer',
  naam: STUDENT_NAME,
  student: STUDENT_NAME,
  deelnemer: STUDENT_NAME,
  bpv_bedrijf: 'leerbedrijf',
  leerbedrijf: 'leerbedrijf',
  code_leerbedrijf: 'leerbedrijf_id',
  leerbedrijf_id: 'leerbedrijf_id',
  kvk_nummer: 'kvk',
  adres: 'adres',
  telefoon_bedrijf: 'telefoon_bedrijf',
  begindatum: 'begin',
  einddatum: 'einde',
  verwachte_einddatum: 'einde',
  totale_omvang: 'uren',
  praktijkopleider: 'praktijkopleider',
  e_mail_praktijkopleider: 'praktijkopleider_mail',
  telefoon_praktijkopleider: 'praktijkopleider_telefoon',
  // At school, whatever the word says.
  praktijkbegeleider: 'docent',
  slber: 'slb',
  mentor: 'slb',
  opleiding: 'crebo',
  crebo: 'crebo',
  keuzedeel: 'keuzedeel',
  leerjaar: 'leerjaar',
  schooljaar: 'schooljaar',
  // Whether the agreement is signed says nothing about the day it was handed in; nor does the day it was drawn up.
  status: null,
  afsluitdatum: null,
  groep: null,
  cohort: null,
};

/** Enrolments: who studies here. */
const EDUARTE_PEOPLE: Aliases = {
  studentnummer: 'nummer',
  deelnemernummer: 'nummer',
  naam: 'naam',
  roepnaam: 'voornaam',
  voorvoegsel: 'tussenvoegsel',
  achternaam: 'achternaam',
  e_mail: 'mail',
  e_mailadres: 'mail',
  e_mailadres_school: 'mail',
  telefoon: 'telefoon',
  mobiel: 'telefoon',
  geboortedatum: 'geboortedatum',
  opleiding: null,
  groep: null,
  cohort: null,
  begindatum: null,
  einddatum: null,
  status: null,
};

/** Companies: where one can be placed. Who is in contact there is said by the placements. */
const EDUARTE_COMPANIES: Aliases = {
  naam: 'leerbedrijf',
  naam_bedrijf: 'leerbedrijf',
  bedrijfsnaam: 'leerbedrijf',
  bpv_bedrijf: 'leerbedrijf',
  bedrijf: 'leerbedrijf',
  leerbedrijf: 'leerbedrijf',
  leerbedrijf_id: 'leerbedrijf_id',
  leerbedrijfid: 'leerbedrijf_id',
  code_leerbedrijf: 'leerbedrijf_id',
  kvk: 'kvk',
  kvk_nummer: 'kvk',
  adres: 'adres',
  bezoekadres: 'adres',
  straat: 'straat',
  huisnummer: 'huisnummer',
  postcode: 'postcode',
  plaats: 'plaats',
  telefoon: 'telefoon_bedrijf',
  telefoonnummer: 'telefoon_bedrijf',
  telefoon_bedrijf: 'telefoon_bedrijf',
};

/** In no list of companies: who has one of these is a student. */
const OF_STUDENTS: readonly string[] = [
  ...['studentnummer', 'deelnemernummer', 'overeenkomstnummer', 'bpv_nummer', 'roepnaam', 'voornaam'],
  ...['achternaam', 'geboortedatum'],
];

export interface Layout {
  readonly preset: Preset;
  readonly kind: Kind;
  readonly aliases: Aliases;
  /** Headers with which a file is something else. */
  readonly notWith?: readonly string[];
  /** What rows of it are, where no column says so. */
  readonly usual?: Readonly<Partial<Record<Column, string>>>;
}

/** In this order; of those that know as many headers the first is taken. */
export const LAYOUTS: readonly Layout[] = [
  ...KINDS.map((kind): Layout => {
    const columns: readonly Column[] = TEMPLATE[kind];
    const aliases = Object.fromEntries(columns.map((name) => [name, name]));
    return { preset: 'sjabloon', kind, aliases, ...(kind === 'companies' && { notWith: OF_STUDENTS }) };
  }),
  { preset: 'eduarte', kind: 'companies', aliases: EDUARTE_COMPANIES, notWith: OF_STUDENTS },
  { preset: 'eduarte', kind: 'placements', aliases: EDUARTE_PLACEMENTS },
  { preset: 'eduarte', kind: 'people', aliases: EDUARTE_PEOPLE, usual: { rol: 'student' } },
];

/** Places of a BPV record in DUO's RO file; the numbers of the person come before and are never read. */
export const DUO_BPV: readonly (Column | null)[] = [
  ...[null, null, null],
  ...(['studentnummer', 'overeenkomstnummer'] as const),
  // afsluitdatum: the day it was drawn up.
  null,
  'begin',
  'einde',
  // The real end: an early ending is decided here, not there.
  null,
  ...(['uren', 'leerbedrijf_id', 'crebo', 'keuzedeel'] as const),
];
export const DUO_RECORDS: ReadonlySet<string> = new Set([
  'VLP',
  'PER',
  'ISG',
  'ISP',
  'BPV',
  'SLR',
  'DIP',
  'GEO',
  'KZD',
]);

/** "E-mail praktijkopleider" is "e_mail_praktijkopleider". */
export function plainHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

const KNOWN: ReadonlySet<string> = new Set(LAYOUTS.flatMap(({ aliases }) => Object.keys(aliases)));

/** How many headers of any layout stand in these cells: what tells a head from a title or a row. */
export function headersIn(cells: readonly string[], own: Readonly<Record<string, string>> = {}): number {
  return new Set(cells.map(plainHeader).filter((name) => KNOWN.has(name) || name in own)).size;
}

/** A column of passwords: a file with one is refused whole. */
export function isOfPasswords(header: string): boolean {
  return /wachtwoord|password|passwd|^pwd$|^pin(code)?$|geheim/.test(plainHeader(header));
}

/** Burgerservicenummer, onderwijsnummer: dropped as it is read. */
export function isOfTheState(header: string): boolean {
  return /^(bsn|sofi|pgn|onr)(_|$)|burgerservice|onderwijsnummer|sofinummer|persoonsgebonden|_bsn(_|$)/.test(
    plainHeader(header),
  );
}
