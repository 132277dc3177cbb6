/** What the bot says of papers of the file (documenten in het dossier). */
import type { FileType } from '../domain/dossier/file-type.js';
import type { HandInRefusal, NamePaperRefusal, WithdrawPaperRefusal } from '../domain/dossier/hand-in-paper.js';
import type { JudgePaperRefusal } from '../domain/dossier/judge-paper.js';
import type { JudgeRole, KeptFile, Paper, PaperKind, PaperMark } from '../domain/dossier/papers.js';
import { momentOf, type ClockTime } from '../domain/calendar/moment.js';
import { capital, dayInWords, firstName, instantInWords, listed } from './amounts.js';
import { fileIsClosed } from './general.js';
import { roleInWords } from './looking.js';

const KINDS: Readonly<Record<PaperKind, string>> = {
  'reflection-report': 'reflectieverslag',
  assignment: 'BPV-opdracht',
  'core-tasks': 'checklist kerntaken',
  report: 'verslag',
  confidentiality: 'geheimhoudingsverklaring',
  other: 'ander document',
};
const TYPES: Readonly<Record<FileType, string>> = {
  ...{ pdf: 'PDF', docx: 'Word', doc: 'Word', jpg: 'foto', png: 'afbeelding', heic: 'foto', webp: 'afbeelding' },
};

export const kindInWords = (of: PaperKind): string => KINDS[of];
export const kindOnButton = (of: PaperKind): string => capital(KINDS[of]);

/** "Reflectieverslag", "BPV-opdracht: lichtplan"; the name of a file of which nobody has said what it is. */
export function titleOf({ of, content }: Pick<Paper, 'of' | 'content'>): string {
  const name = content.as === 'file' ? content.name : '';
  if (of === null) return name === '' ? 'Bestand' : name;
  const hasName = of === 'assignment' || of === 'report' || of === 'other';
  return hasName && name !== '' ? `${capital(KINDS[of])}: ${name}` : capital(KINDS[of]);
}

export const yourPapers = 'Je documenten';
export const papersOf = (student: string): string => `Documenten van ${student}`;
export const paperOf = (paper: Pick<Paper, 'of' | 'content'>, student: string): string =>
  `${paper.of === null ? 'Bestand' : capital(KINDS[paper.of])} van ${student}`;
export const at = (company: string): string => `Bij ${company}`;
export const noPapersYet =
  'Er staat nog niets. Stuur een bestand hier in de chat (PDF, Word of een foto), of typ: reflectieverslag ingeleverd in OnStage.';
export const noPapersOf = (student: string): string => `${student} heeft hier nog niets ingeleverd.`;
export const andOlder = (count: number): string => `En nog ${count} van eerder.`;
export const uploadOne = 'Bestand inleveren';
export const download = 'Downloaden';
export const sayWhat = 'Wat is het?';
export const seen = 'Gezien';
export const sufficient = 'Voldoende';
export const judgeAnew = 'Anders beoordelen';
/** How it is judged: on a card, and on a page. */
export const judging = {
  ...{ back: 'Nog niet', label: 'Wat moet er nog gebeuren?', send: 'Nog niet voldoende' },
  ...{ error: 'Schrijf er kort bij wat er nog moet gebeuren.' },
  remark: { title: 'Voldoende, met opmerking', label: 'Opmerking', send: 'Versturen' },
  ...{ agreeAtLength: 'Voldoende', backAtLength: 'Nog niet, omdat:' },
} as const;

/** "PDF · 1,2 MB · ingeleverd op maandag 23 november 10:02" */
export function handedInLine({ content, at: when, state, of }: Paper): string {
  const told =
    content.as === 'file'
      ? `${TYPES[content.type]} · ${sizeInWords(content.bytes)} · ingeleverd op ${instantInWords(when)}`
      : `Ingeleverd in OnStage op ${dayInWords(content.on)}`;
  if (state === 'replaced') return `${told} · vervangen door een nieuwere versie`;
  if (state === 'withdrawn') return `${told} · ingetrokken`;
  return of === null ? `${told} · nog niet ingeleverd: zeg eerst wat het is` : told;
}

/** "1,2 MB"; below a tenth of it "12 kB", never nothing. */
function sizeInWords(bytes: number): string {
  const tenths = Math.round(bytes / 1024 / 102.4);
  if (tenths === 0) return `${Math.max(1, Math.round(bytes / 1024))} kB`;
  return `${(tenths / 10).toString().replace('.', ',')} MB`;
}

/** "Voldoende (Karel Jansen, praktijkopleider): mooi gedaan" */
export function markLine({ role, outcome, remark }: PaperMark, name: string): string {
  return `${outcome === 'sufficient' ? '✔ ' : ''}${capital(outcomeInWords(outcome))} (${name}, ${roleInWords(role)})${remark === '' ? '' : `: ${remark}`}`;
}
export const remarkLine = ({ remark }: PaperMark, name: string): string => `${firstName(name)}: ${remark}`;

function outcomeInWords(outcome: PaperMark['outcome']): string {
  switch (outcome) {
    case 'seen':
      return 'gezien';
    case 'sufficient':
      return 'voldoende';
    case 'not-yet':
      return 'nog niet voldoende';
  }
}

/** "Voldoende volgens Karel Jansen op vrijdag 27 november 16:02" */
export function standing(marks: readonly PaperMark[], nameOf: (id: PaperMark['by']) => string): string {
  return capital(
    listed(
      marks.map(({ outcome, by, at: when }) => {
        const to = outcome === 'seen' ? 'door' : 'volgens';
        return `${outcomeInWords(outcome)} ${to} ${nameOf(by)} op ${instantInWords(when)}`;
      }),
    ),
  );
}
export const isReplaced = 'Hiervan is een nieuwere versie ingeleverd.';

/** After something was done. */
/** `isHeard`: not where the placement ends early, as nobody has to look at it there. */
export const handedInNow = (of: PaperKind, isHeard: boolean): string =>
  `✔ Ingeleverd: ${KINDS[of]}. ${isHeard ? 'Je praktijkopleider en BPV-docent horen het.' : 'Je stage stopt eerder, dus er hoeft niemand meer naar te kijken.'}`;
export const withdrawn = '✔ Ingetrokken.';
export const whatIsIt = (name: string): string =>
  name === '' ? 'Ik heb je bestand. Wat is het?' : `Ik heb "${name}". Wat is het?`;
export const whichReport = 'Welk verslag is het?';
export const storedOnly = 'Het is bewaard, maar pas ingeleverd als je zegt wat het is.';
export const besideNotRead = 'Wat je erbij typte, heb ik niet gelezen. Stuur dat nog eens zonder bestand.';
export const nameNotKept =
  'In de naam van het bestand stond iets dat over gezondheid kan gaan. Die naam bewaar ik niet.';
/** Somebody says that they hand something in, without it. */
export const sendItHere = (of: PaperKind | undefined): string =>
  `Stuur je ${of === undefined ? 'bestand' : KINDS[of]} hier in de chat: PDF, Word of een foto, tot 10 MB. Of lever het in met de knop. Staat het in OnStage? Typ dan: ${of === undefined ? 'reflectieverslag' : KINDS[of]} ingeleverd in OnStage.`;
export const whatInOnStage = 'Wat heb je in OnStage ingeleverd?';
export const atWhichAddress = 'Bij welk adres hoort het?';
export const papersOfStudents =
  'Documenten levert een student zelf in. Typ "documenten" met een naam om ze te bekijken.';
export const whosePapers = 'Van wie? Typ bijvoorbeeld: documenten Sanne.';
export const noSuchPaper =
  'Dat document kan ik hier niet laten zien: het hoort bij iemand anders, of het is er niet meer.';
export const tooManyFiles = (most: number): string => `Stuur er hoogstens ${most} tegelijk. Er is niets bewaard.`;

export type FileRefusal =
  | { readonly why: 'not-fetched' | 'empty' | 'type' | 'infected' | 'not-scanned' }
  | { readonly why: 'too-big'; readonly mostMb: number };

/** Why a file is not taken; nothing of it is kept. */
export function fileRefused(refusal: FileRefusal, name: string): string {
  const it = name === '' ? 'Dit bestand' : `"${name}"`;
  switch (refusal.why) {
    case 'not-fetched':
      return `${it} kon ik niet ophalen. Stuur het nog een keer.`;
    case 'empty':
      return `${it} is leeg. Er is niets bewaard.`;
    case 'type':
      return `${it} is geen PDF, Word-bestand of foto (of het is Word met macro's). Er is niets bewaard.`;
    case 'infected':
      return `In ${it === 'Dit bestand' ? 'dit bestand' : it} is een virus gevonden. Er is niets bewaard. Laat je computer nakijken en lever een schoon bestand in.`;
    case 'not-scanned':
      return `${it} kon niet op virussen worden nagekeken, en daarom is het niet aangenomen. Probeer het straks nog eens.`;
    case 'too-big':
      return `${it} is groter dan ${refusal.mostMb} MB. Maak het kleiner (foto's verkleinen helpt) en stuur het nog een keer.`;
  }
}

export function handInRefused(refusal: HandInRefusal): string {
  switch (refusal.why) {
    case 'file-closed':
      return fileIsClosed(refusal.on, 'student');
    case 'future':
      return `${capital(dayInWords(refusal.on))} moet nog komen. Zeg het als het is ingeleverd.`;
    case 'known':
      return `Dit stond er al: ${titleOf(refusal.paper)}. Er is niets bijgekomen.`;
    case 'too-many':
      return `Er staan hier al ${refusal.most} documenten. Er is niets bijgekomen. Overleg met je BPV-docent.`;
  }
}

export function nameRefused(refusal: NamePaperRefusal): string {
  switch (refusal.why) {
    case 'file-closed':
      return fileIsClosed(refusal.on, 'student');
    case 'named-already':
      return `Dit is al ingeleverd als ${refusal.paper.of === null ? 'bestand' : KINDS[refusal.paper.of]}. Was dat niet goed? Trek het in en stuur het opnieuw.`;
    case 'gone':
      return 'Dit bestand is ingetrokken of vervangen. Er is niets veranderd.';
  }
}

export function withdrawRefused(refusal: WithdrawPaperRefusal): string {
  switch (refusal.why) {
    case 'file-closed':
      return fileIsClosed(refusal.on, 'student');
    case 'seen':
      return 'Er is al naar gekeken, dus intrekken kan niet meer. Je kunt wel een nieuwe versie inleveren.';
    case 'gone':
      return 'Dit was al ingetrokken of vervangen. Er is niets veranderd.';
  }
}

export function judgeRefused(refusal: JudgePaperRefusal): string {
  switch (refusal.why) {
    case 'file-closed':
      return fileIsClosed(refusal.on, 'signer');
    case 'replaced':
      return 'Hiervan is intussen een nieuwere versie. Er is niets vastgelegd.';
    case 'withdrawn':
      return 'Dit is intussen ingetrokken. Er is niets vastgelegd.';
    case 'judged-already':
      return 'Hierover is al geoordeeld. Er is niets veranderd.';
    case 'no-remark':
      return 'Schrijf er kort bij wat er nog moet gebeuren. Er is nog niets vastgelegd.';
  }
}

/** Unasked. */
export const whyPaper = (student: string, as: JudgeRole): string =>
  as === 'trainer'
    ? `U krijgt dit omdat u praktijkopleider bent van ${student}. Gezien of beoordeeld: het staat daarna in het dossier.`
    : `Je krijgt dit omdat je BPV-docent bent van ${student}. Gezien of beoordeeld: het staat daarna in het dossier.`;
export function judgedBy(
  name: string,
  of: PaperKind,
  { outcome, remark }: Pick<PaperMark, 'outcome' | 'remark'>,
): string {
  const said =
    outcome === 'sufficient'
      ? `✔ ${firstName(name)} vindt je ${KINDS[of]} voldoende`
      : `${firstName(name)} vindt je ${KINDS[of]} nog niet voldoende`;
  return remark === '' ? `${said}.` : `${said}: ${remark}`;
}
export const whyJudged = 'Je krijgt dit omdat jij dit hebt ingeleverd.';

/** The card with a link, and the page behind it. */
export const linkWorks = (until: ClockTime): string => `Deze link werkt één keer, tot ${until}.`;
export const fileLine = ({ type, bytes }: KeptFile): string => `${TYPES[type]} · ${sizeInWords(bytes)}`;
export const handInTitle = 'Een document inleveren';
export const handInLine = (company: string): string =>
  `Voor ${company}. PDF, Word of een foto, tot 10 MB. Een nieuwe versie komt in de plaats van de vorige.`;
export const whichKind = 'Wat is het?';
export const chooseFile = 'Bestand';
export const handIn = 'Inleveren';
export const handInMissing = 'Kies wat het is, en kies een bestand. Er is nog niets ingeleverd.';
export const handInPageLine = 'Op de pagina kies je wat het is en het bestand. Dat kan ook op je telefoon.';
export const goneTitle = 'Deze link werkt niet meer';
export const gone = 'Hij is al gebruikt of verlopen. Vraag in de chat of op de pagina van uw mail een nieuwe.';
export const notAllowedTitle = 'Dit is niet voor u';
export const notAllowed = 'Wie de link opvroeg, hoort niet (meer) bij deze BPV-plaats, of het document is ingetrokken.';
export const oneUse = (until: Date): string => `Deze link werkt één keer, tot ${momentOf(until).time}.`;

/** "reflectieverslag-sanne-de-wit-2026-11-23.pdf" */
export function fileNameOf({ of, content, at: when }: Paper, student: string): string {
  const type = content.as === 'file' ? content.type : 'pdf';
  const words =
    `${of === null ? 'bestand' : KINDS[of]} ${student} ${momentOf(new Date(when)).day}`
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-')}.${type}`;
}
