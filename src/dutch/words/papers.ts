/** Words of papers of the file (documenten). */
import type { PaperKind } from '../../domain/dossier/papers.js';
import { setOf } from './list.js';

/** What a paper is called. */
export const KIND_WORDS: Readonly<Record<Exclude<PaperKind, 'other'>, ReadonlySet<string>>> = {
  'reflection-report': setOf(
    'reflectieverslag reflectieverslagen reflectierapport reflexieverslag eindreflectie reflection-report',
  ),
  assignment: setOf(
    'opdracht opdrachten bpvopdracht bpv-opdracht stageopdracht praktijkopdracht praktijkopdrachten bpv-opdrachten',
  ),
  'core-tasks': setOf('checklist kerntaken kerntakenlijst kerntakenchecklist checklist-kerntaken'),
  report: setOf('verslag verslagen stageverslag bpvverslag bpv-verslag eindverslag rapport report'),
  confidentiality: setOf('geheimhoudingsverklaring geheimhouding geheimhoudingverklaring nda'),
};
/** "reflectie verslag" is one word for many. */
export const REFLECTION: ReadonlySet<string> = setOf('reflectie');
/** A file of which it is not said what it is. */
export const FILE_WORDS: ReadonlySet<string> = setOf(
  'document documenten bestand bestanden stuk stukken papier papieren',
);

/** That it is handed in, was, or is to be. */
export const HAND_IN_WORDS: ReadonlySet<string> = setOf(
  `ingeleverd ingelevert ingediend inleveren indienen inlever lever dien upload uploaden geupload geüpload ingestuurd
  insturen opsturen opgestuurd sturen stuur verstuurd verzonden doorsturen hand handed hierbij`,
);
export const ELSEWHERE: ReadonlySet<string> = setOf('onstage on-stage');
/** Beside those they say nothing. */
export const AROUND_PAPERS: ReadonlySet<string> = setOf(
  `ik heb had mijn mn m'n me de het een dit dat deze is zijn was staat zit in op bij naar al net ook nu vandaag hier
  hierbij hoi hey hallo graag aub wil wou kan van over voor bpv stage on stage klaar af eindelijk gedaan gelukt ja en
  kerntaken checklist er erin gezet gezet my the i have alvast toch gister gisteren gedaan mee lijst hoe waar`,
);
