/** The cards of a file and its judgement, with the longest and strangest data that can come into them. */
import type { SaidJudgement } from '../../src/domain/dossier/judge-placement.js';
import { stepsOf } from '../../src/domain/dossier/steps.js';
import { USUAL_FILE_TERMS } from '../../src/domain/school/school.js';
import { USUAL_JUDGEMENT_FORM, type JudgementForm } from '../../src/domain/school/judgement-form.js';
import { concludedShow } from '../../src/shows/concluded.js';
import { dossierShow, dossiersShow, type DossierFacts } from '../../src/shows/dossier.js';
import { judgeFormShow, judgementShow, type JudgementFacts } from '../../src/shows/judgement.js';
import type { Reply } from '../../src/shows/reply.js';
import { at, completeFile, talk } from './files-of-sanne.js';
import { fresh, stepsAt } from './fresh-files.js';
import { fresh as noJudgement, judgedSo, saying } from './judging.js';
import { placementOfSanne, sanne } from './people.js';

const NAMES = { student: 'Sanne de Wit', trainer: 'Karel Jansen', teacher: 'Els Meijer', coach: 'Joost Kuipers' };

/** Template, name and card. */
export function strangestDossierCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const placement = placementOfSanne();
  const begun = fresh(2, {
    placement: { pok: at('2026-09-07') },
    ...{
      isEmploymentKnown: true,
      work: 'agreed',
      talks: [talk('halfway', '2026-12-07', '2026-12-11', { remindOn: at('2026-11-23') })],
    },
    goals: { sent: 2, approved: 2, lastSent: at('2026-09-10'), lastApproved: at('2026-09-11') },
  });
  const dossier = (changes: Partial<DossierFacts>): Reply =>
    dossierShow({
      ...{ placement: placement.id, year: 2, company: 'Theater De Brug', as: 'student', student: NAMES.student },
      ...{ nameOf: (of) => NAMES[of], steps: stepsAt(begun, '2026-11-25'), talks: begun.talks, missing: [], notes: [] },
      ...{ version: 0, isNearEnd: false, isClosed: false },
      ...changes,
    });
  const missing = ['Bij jou: nog 1 uur te maken en het reflectieverslag', 'Els Meijer: de eindbeoordeling'];
  const long8: JudgementForm = {
    version: 2,
    heads: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, title: long, criteria: [long, strange] })),
  };
  const said: SaidJudgement = saying({ remark: strange });
  const empty: SaidJudgement = { heads: {}, attitude: null, result: null, discussedOn: null, remark: '' };
  const form = { placement: placement.id, version: 0, form: USUAL_JUDGEMENT_FORM, company: 'Theater De Brug' };
  const judged = judgedSo({ result: 'insufficient', remark: long }, judgedSo());
  const judgement = (changes: Partial<JudgementFacts>): Reply =>
    judgementShow({
      ...{ document: judged, placement, form: USUAL_JUDGEMENT_FORM, reader: sanne().id, as: 'student' },
      ...{ student: NAMES.student, nameOf: () => NAMES.teacher, isReady: false, notes: [], closed: null },
      ...changes,
    });
  const periods = [{ n: 4, from: at('2027-04-19'), until: at('2027-07-04') }];
  const done = stepsOf(completeFile(), { periods, today: at('2027-07-05'), others: [], terms: USUAL_FILE_TERMS });
  const many = Array.from({ length: 30 }, (_, i) => ({
    ...{
      placement: placement.id,
      student: i === 0 ? strange : NAMES.student,
      company: i === 1 ? long : 'Theater De Brug',
    },
    ...({ as: 'coach', steps: stepsAt(begun, '2027-07-20') } as const),
  }));
  return [
    ['list', 'dossier', dossier({})],
    [
      'list',
      'dossier-late',
      dossier({ steps: stepsAt(fresh(2), '2027-07-20'), missing, isNearEnd: true, notes: [strange] }),
    ],
    [
      'list',
      'dossier-office',
      dossier({ as: null, student: strange, company: long, steps: stepsAt(fresh(2), '2027-07-20') }),
    ],
    ['list', 'dossier-done', dossier({ steps: done, isClosed: true, notes: ['Afgesloten op donderdag 1 juli.'] })],
    ['list', 'dossiers', dossiersShow(many, { from: 0, all: 30 })],
    ['form', 'judge-form', judgeFormShow({ ...form, said: empty, isQualifying: false, student: NAMES.student })],
    [
      'form',
      'judge-form-fullest',
      judgeFormShow({
        ...form,
        form: long8,
        version: 3,
        said,
        isQualifying: true,
        student: strange,
        company: long,
        error: long,
      }),
    ],
    ['list', 'judgement', judgement({})],
    ['list', 'judgement-none', judgement({ document: noJudgement, as: 'teacher', notes: [strange] })],
    [
      'list',
      'judgement-to-mark',
      judgement({ as: 'coach', student: strange, closed: at('2027-07-01'), notes: [long] }),
    ],
    [
      'list',
      'concluded',
      concludedShow({
        ...{ placement: placement.id, as: 'trainer', student: NAMES.student, company: 'Theater De Brug' },
        ...{ result: 'sufficient', monitor: 'https://example.com/bpv-monitor' },
      }),
    ],
  ];
}
