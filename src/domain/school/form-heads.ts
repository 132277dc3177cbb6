/**
 * The heads of a school's forms as its BPV-bureau types them: a line each, its title and what is asked with | between them. A
 * form that is changed is a new version: what was begun or judged keeps the one that it was made with [Voorbereiding, Beoordeling].
 */
import { isDeepStrictEqual } from 'node:util';
import { judgementForm, type JudgementHead } from './judgement-form.js';
import type { School } from './school.js';
import { MOST_HEADS, USUAL_TALK_SETTINGS, type FormHead, type FormName } from './talk-settings.js';

export const HEAD_FORMS = ['preparation-form', 'evaluation-form', 'judgement-form'] as const;
export type HeadForm = (typeof HEAD_FORMS)[number];

/** Of a form before a talk: what is asked of the student, then of the praktijkopleider; of a judgement its criteria. */
export interface TypedHead {
  readonly title: string;
  readonly asked: readonly string[];
}

/** Empty lines are left out; null where none is left, one has no title, or one before a talk asks nobody anything. */
export function readHeads(form: HeadForm, lines: readonly string[]): readonly TypedHead[] | null {
  const heads = lines
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_HEADS)
    .map((line): TypedHead => {
      const [title = '', ...asked] = line.split('|').map((part) => part.trim());
      return { title, asked };
    });
  const isWhole = ({ title, asked }: TypedHead): boolean =>
    title !== '' && (form === 'judgement-form' || asked.slice(0, 2).some((one) => one !== ''));
  const isTwice = new Set(heads.map(({ title }) => title)).size < heads.length;
  return heads.length === 0 || isTwice || !heads.every(isWhole) ? null : heads;
}

/** As it stands now, a line a head. */
export function headLines(form: HeadForm, school: Pick<School, 'talks' | 'judgementForms'>): readonly string[] {
  const heads: readonly TypedHead[] =
    form === 'judgement-form'
      ? judgementForm(school).heads.map(({ title, criteria }) => ({ title, asked: criteria }))
      : (presentForm(form, school)?.heads ?? []).map(({ title, student, trainer }) => ({
          ...{ title, asked: [student ?? '', trainer ?? ''] },
        }));
  return heads.map(({ title, asked }) => [title, ...asked].join(' | '));
}

/** A head that keeps its title keeps its id, so that answers stand beside one another over versions. */
export function withHeads(school: School, form: HeadForm, heads: readonly TypedHead[]): School {
  if (form === 'judgement-form') {
    const before = judgementForm(school);
    const idOf = idsFor(heads, before.heads);
    const next = heads.map(({ title, asked }): JudgementHead => ({
      ...{ id: idOf(title), title, criteria: asked.filter((one) => one !== '') },
    }));
    if (isDeepStrictEqual(before.heads, next)) return school;
    return {
      ...school,
      judgementForms: [...(school.judgementForms ?? []), { version: before.version + 1, heads: next }],
    };
  }
  const before = presentForm(form, school);
  const settings = school.talks ?? USUAL_TALK_SETTINGS;
  if (!before) return school;
  const idOf = idsFor(heads, before.heads);
  const next = heads.map(({ title, asked: [student = '', trainer = ''] }): FormHead => ({
    ...{ id: idOf(title), title, student: student || null, trainer: trainer || null },
  }));
  if (isDeepStrictEqual(before.heads, next)) return school;
  const changed = { ...before, version: before.version + 1, heads: next };
  return { ...school, talks: { ...settings, forms: [...settings.forms, changed] } };
}

const NAMES: Readonly<Record<Exclude<HeadForm, 'judgement-form'>, FormName>> = {
  'preparation-form': 'preparation',
  'evaluation-form': 'evaluation',
};
const presentForm = (form: Exclude<HeadForm, 'judgement-form'>, { talks }: Pick<School, 'talks'>) =>
  (talks ?? USUAL_TALK_SETTINGS).forms.findLast(({ name }) => name === NAMES[form]);

/** Each its own: by one id one answer is kept. */
function idsFor(
  heads: readonly TypedHead[],
  before: readonly { readonly id: string; readonly title: string }[],
): (title: string) => string {
  const known = new Map(before.map(({ title, id }) => [title, id]));
  const taken = new Set(known.values());
  for (const { title } of heads) {
    if (known.has(title)) continue;
    const plain = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40);
    let id = plain;
    for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
    known.set(title, id);
    taken.add(id);
  }
  return (title) => known.get(title) ?? '';
}
