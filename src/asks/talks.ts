/** Talks and calls: planned, moved, held, prepared, reported; and when a BPV-docent can. */
import { z } from 'zod';
import type { Day } from '../domain/calendar/day.js';
import { parseMoment, type ClockTime, type Moment } from '../domain/calendar/moment.js';
import { isGoalId, type GoalId, type GoalOutcome } from '../domain/goals/goals.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { isTalkId, type SaidInTalk, type TalkId } from '../domain/talks/talks.js';
import { asksOf, clock, day, placement, someDay, text, version } from './fields.js';
import type { TextRequest } from './typed.js';

/** Whose: of a student whom staff named, or at one address; without either one's own. */
interface OfWhom {
  readonly student?: PersonId;
  readonly placement?: PlacementId;
}

interface OfTalk {
  readonly placement: PlacementId;
  readonly talk: TalkId;
}

/** As it was shown. */
interface ShownTalk extends OfTalk {
  readonly revision: number;
}

type Said<Kind extends TextRequest['kind']> = Extract<TextRequest, { kind: Kind }> & OfWhom;

export type TalksAsks =
  | Said<'talk'>
  | Said<'talk-held'>
  | Said<'talk-off'>
  | Said<'talks'>
  | (Said<'preparation'> & { readonly talk?: TalkId })
  | (Said<'report'> & { readonly talk?: TalkId })
  | Extract<TextRequest, { kind: 'availability' }>
  /** The form of when and where. */
  | ({ readonly kind: 'plan-talk' } & OfTalk)
  /** `moment`: one that the BPV-docent offers; else `day` and `time`. */
  | ({
      readonly kind: 'save-talk';
      readonly moment: Moment | null;
      readonly day: Day | null;
      readonly time: ClockTime | null;
      readonly place: string;
      /** At night or on a free day, and meant so. */
      readonly sure?: true;
    } & ShownTalk)
  | ({ readonly kind: 'ask-cancel-talk' } & OfTalk)
  | ({ readonly kind: 'cancel-talk'; readonly reason: string } & ShownTalk)
  | ({ readonly kind: 'ask-cannot-come' } & OfTalk)
  | ({
      readonly kind: 'cannot-come';
      readonly reason: string;
      readonly day: Day | null;
      readonly time: ClockTime | null;
    } & ShownTalk)
  | ({ readonly kind: 'hold-talk'; readonly on: Day } & ShownTalk)
  | ({ readonly kind: 'not-held' } & ShownTalk)
  | ({ readonly kind: 'waive-talk' } & ShownTalk)
  /** The reader's own side of the form. */
  | ({ readonly kind: 'fill-form' } & OfTalk)
  /** `form`: its version; `answers` in the order of the heads of this side. */
  | ({
      readonly kind: 'save-form';
      readonly form: number;
      readonly send: boolean;
      readonly answers: readonly string[];
    } & ShownTalk)
  | ({ readonly kind: 'write-report' } & OfTalk)
  | ({ readonly kind: 'save-report'; readonly on: Day | null; readonly said: SaidInTalk } & ShownTalk)
  | { readonly kind: 'drop-slots'; readonly day: Day; readonly version: number }
  /** A link to the appointment as a file. */
  | ({ readonly kind: 'talk-file' } & OfTalk);

const ask = asksOf<TalksAsks>();

const talk = z.custom<TalkId>((id) => typeof id === 'string' && isTalkId(id));
const ofTalk = { placement, talk };
const revision = z.number().int().min(0);
const shownTalk = { ...ofTalk, revision };
const moment = z
  .string()
  .default('')
  .transform((typed) => parseMoment(typed));
/** As much as is said in a talk; a page has room for it, and so has a card. */
const MOST_WORDS = 1500;
const words = text(MOST_WORDS);
/** A form has up to so many heads, a placement up to so many goals that are judged at once. */
const answers = { a1: words, a2: words, a3: words, a4: words, a5: words, a6: words, a7: words, a8: words };
const outcome = z
  .enum(['reached', 'adjust', ''])
  .catch('')
  .default('')
  .transform((said): GoalOutcome | null => (said === '' ? null : said));
const outcomes = {
  ...{ g1: outcome, g2: outcome, g3: outcome, g4: outcome, g5: outcome },
  ...{ g6: outcome, g7: outcome, g8: outcome, g9: outcome, g10: outcome },
};
const goals = z
  .array(z.custom<GoalId>((id) => typeof id === 'string' && isGoalId(id)))
  .max(10)
  .readonly();

export const talksAsks = {
  'show-talks': ask({ placement }, (data) => ({ kind: 'talks', ...data })),
  'plan-talk': ask(ofTalk, (data) => ({ kind: 'plan-talk', ...data })),
  'save-talk': ask(shownTalk, (data) => ({ kind: 'save-talk', ...data }), {
    ...{ moment, day, time: clock, place: text(120) },
  }),
  'ask-cancel-talk': ask(ofTalk, (data) => ({ kind: 'ask-cancel-talk', ...data })),
  'cancel-talk': ask(shownTalk, (data) => ({ kind: 'cancel-talk', ...data }), { reason: text(300) }),
  'ask-cannot-come': ask(ofTalk, (data) => ({ kind: 'ask-cannot-come', ...data })),
  'cannot-come': ask(shownTalk, (data) => ({ kind: 'cannot-come', ...data }), {
    ...{ reason: text(300), day, time: clock },
  }),
  'hold-talk': ask({ ...shownTalk, on: someDay }, (data) => ({ kind: 'hold-talk', ...data })),
  'not-held': ask(shownTalk, (data) => ({ kind: 'not-held', ...data })),
  'waive-talk': ask(shownTalk, (data) => ({ kind: 'waive-talk', ...data })),
  'show-preparation': ask(ofTalk, (data) => ({ kind: 'preparation', ...data })),
  'fill-form': ask(ofTalk, (data) => ({ kind: 'fill-form', ...data })),
  'keep-form': ask({ ...shownTalk, form: version }, (data) => toForm(data, false), answers),
  'send-form': ask({ ...shownTalk, form: version }, (data) => toForm(data, true), answers),
  'show-report': ask(ofTalk, (data) => ({ kind: 'report', ...data })),
  'write-report': ask(ofTalk, (data) => ({ kind: 'write-report', ...data })),
  'save-report': ask(
    { ...shownTalk, goals },
    ({
      placement: at,
      talk: id,
      revision: drawn,
      goals: judged,
      on,
      points,
      agreements,
      newGoals,
      advice,
      ...said
    }) => ({
      ...{ kind: 'save-report', placement: at, talk: id, revision: drawn, on },
      said: { points, agreements, newGoals, advice, judged: judgedOf(judged, said) },
    }),
    { on: day, points: words, agreements: words, newGoals: words, advice: words, ...outcomes },
  ),
  'drop-slots': ask({ day: someDay, version }, (data) => ({ kind: 'drop-slots', ...data })),
  'talk-file': ask(ofTalk, (data) => ({ kind: 'talk-file', ...data })),
};

interface FormData extends ShownTalk {
  readonly form: number;
  readonly [answer: `a${number}`]: string;
}

function toForm({ placement: at, talk: id, revision: drawn, form, ...said }: FormData, send: boolean): TalksAsks {
  return {
    ...{ kind: 'save-form', placement: at, talk: id, revision: drawn, form, send },
    answers: Object.keys(answers).map((field) => said[field as `a${number}`] ?? ''),
  };
}

function judgedOf(
  judged: readonly GoalId[],
  said: Readonly<Record<keyof typeof outcomes, GoalOutcome | null>>,
): SaidInTalk['judged'] {
  const outcomeOf = Object.values({ ...said });
  return judged.flatMap((goal, i) => {
    const one = outcomeOf[i];
    return one ? [{ goal, outcome: one }] : [];
  });
}
