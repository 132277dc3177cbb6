/** Shows as Adaptive Cards. Drawing adds nothing and decides nothing; a kind of show without its line here does not compile. */
import approval from '../../../cards/approval.json' with { type: 'json' };
import changeWeek from '../../../cards/change-week.json' with { type: 'json' };
import chooseStatement from '../../../cards/choose-statement.json' with { type: 'json' };
import editEntry from '../../../cards/edit-entry.json' with { type: 'json' };
import ending from '../../../cards/ending.json' with { type: 'json' };
import form from '../../../cards/form.json' with { type: 'json' };
import leaveForm from '../../../cards/leave-form.json' with { type: 'json' };
import leave from '../../../cards/leave.json' with { type: 'json' };
import list from '../../../cards/list.json' with { type: 'json' };
import makeUp from '../../../cards/make-up.json' with { type: 'json' };
import pokForm from '../../../cards/pok.json' with { type: 'json' };
import progress from '../../../cards/progress.json' with { type: 'json' };
import note from '../../../cards/question.json' with { type: 'json' };
import remindersForm from '../../../cards/reminders-form.json' with { type: 'json' };
import signOff from '../../../cards/sign-off.json' with { type: 'json' };
import statement from '../../../cards/statement.json' with { type: 'json' };
import student from '../../../cards/student.json' with { type: 'json' };
import week from '../../../cards/week.json' with { type: 'json' };
import type { Show, ShowKind } from '../../shows/show.js';
import type { ListRow } from '../../shows/list-rows.js';
import type { Button } from '../../shows/button.js';
import { sendingBack } from '../../texts/on-cards.js';
import { actionsOf, asAction, sent } from './actions.js';
import { cardOf } from './fill.js';
import { barOf, plain, standingsOf, styleOf, titleOf } from './look.js';

/** Each template with what it takes that is no fact of its show as it stands. */
const DRAWN: { readonly [Kind in ShowKind]: (show: Show<Kind>) => object } = {
  note: drawn(note, ({ text }) => titleOf(text)),
  list: drawn(list, ({ sections }) => {
    const some = sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ rows, heading, isPressing = false, isFolded = false }) => ({
        ...{ heading: plain(heading), isFolded, style: isPressing ? 'attention' : 'default' },
        rows: rows.map(rowToTap),
      }));
    return { sections: some.filter(({ isFolded }) => !isFolded), folded: some.filter(({ isFolded }) => isFolded) };
  }),
  week: drawn(week, ({ standing }) => ({
    standings: standing ? standingsOf(standing.words, standing.tone) : [],
  })),
  form: drawn(form, ({ fields }) => ({ fields: fields.map((field) => ({ options: [], ...field })) })),
  'change-week': drawn(changeWeek, ({ rows }) => ({ rows: rows.map(({ ask, ...row }) => ({ ...row, ...sent(ask) })) })),
  'edit-entry': drawn(editEntry, ({ values, workProcesses }) => ({ ...values, choices: workProcesses })),
  'sign-off': drawn(
    signOff,
    ({ judge, state, tone, note: said }) => ({
      ...{ open: judge !== null, noteStyle: styleOf(said), number: '' },
      standings: standingsOf(state, tone),
      ...(judge && {
        ...{ key: sent(judge.approve).data, returnable: judge.returnable, sign: judge.label },
        ...{ approveSubmit: sent(judge.approve).submit, returnSubmit: sent(judge.return).submit },
      }),
    }),
    ({ judge }) => (judge ? 2 : 0),
  ),
  'leave-form': drawn(leaveForm),
  leave: drawn(
    leave,
    ({ answer, state, tone }) => ({
      open: answer !== null,
      standings: standingsOf(state, tone),
      ...(answer && {
        key: sent(answer.grant).data,
        ...{ grantSubmit: sent(answer.grant).submit, refuseSubmit: sent(answer.refuse).submit },
      }),
    }),
    ({ answer }) => (answer ? 2 : 0),
  ),
  ending: drawn(
    ending,
    ({ answer, state, tone }) => ({
      open: answer !== null,
      standings: standingsOf(state, tone),
      // Of two that are as good as one another neither is the next step.
      agrees: (answer?.agree ?? []).map(({ label, ask }, _, all) =>
        asAction({ label, ask, ...(all.length === 1 && { look: 'positive' as const }) }),
      ),
      ...(answer && {
        ...{ refuseTitle: answer.refuse.label, refuseWhy: answer.refuse.why },
        ...{ key: sent(answer.refuse.ask).data, refuseSubmit: sent(answer.refuse.ask).submit },
      }),
    }),
    ({ answer }) => (answer ? 1 + answer.agree.length : 0),
  ),
  'make-up': drawn(makeUp, ({ agree, propose, state, tone }) => ({
    ...{ open: agree !== null, form: agree === null && propose !== null },
    standings: standingsOf(state, tone),
    ...(agree && { agreeSubmit: sent(agree).submit }),
    ...(propose && { key: sent(propose).data, proposeSubmit: sent(propose).submit }),
  })),
  approval: drawn(
    approval,
    ({ answer, state, tone }) => ({
      ...{ open: answer !== null, about: [], words: answer?.words ?? sendingBack, remarks: remarksOf(answer) },
      standings: standingsOf(state, tone),
      ...(answer && {
        ...{ key: sent(answer.agree).data, agree: answer.agree.verb, back: answer.back.verb },
        ...{ label: answer.label, about: answer.about },
        ...{ agreeSubmit: sent(answer.agree).submit, backSubmit: sent(answer.back).submit },
      }),
    }),
    ({ answer }) => (answer ? 2 + remarksOf(answer).length : 0),
  ),
  'pok-form': drawn(pokForm),
  progress: drawn(progress, (show) => ({ ...barOf(show), facts: factsOf(show) })),
  'reminders-form': drawn(remindersForm, ({ on, days }) => ({ on: on.join(','), days: days.join(',') })),
  statement: drawn(statement),
  'choose-statement': drawn(chooseStatement, ({ choices }) => ({ first: choices[0]?.value ?? '' })),
  student: drawn(student, (show) => ({
    ...{ ...barOf(show), facts: factsOf(show), noteStyle: styleOf(show.note) },
    weeks: show.weeks.map(({ ask, ...row }) => ({ ...row, ...sent(ask) })),
  })),
};

/** To agree with words of one's own, where those are kept; what it carries stands beside each. */
function remarksOf(answer: Show<'approval'>['answer']): object[] {
  const remark = answer?.words?.remark;
  if (!answer || !remark) return [];
  const { data: key, submit } = sent(answer.agree);
  return [{ ...remark, verb: answer.agree.verb, key, submit }];
}

/** The Adaptive Card of a show. */
export function draw<Kind extends ShowKind>(show: Show<Kind>): object {
  const drawOne: (show: Show<Kind>) => object = DRAWN[show.kind];
  return drawOne(show);
}

/** `beside`: how many buttons the template itself has. */
function drawn<Kind extends ShowKind>(
  template: object,
  more: (show: Show<Kind>) => object = () => ({}),
  beside: (show: Show<Kind>) => number = () => 0,
): (show: Show<Kind>) => object {
  const fill = cardOf(template);
  return (show) =>
    fill({
      ...{ ...show, ...('title' in show && titleOf(show.title)) },
      ...actionsOf(show.buttons, beside(show)),
      ...more(show),
    });
}

/** A row is pressed as a whole for the first that can be done with it; what else can be done has a button. */
function rowToTap({ buttons = [], links = [], reasons = [], ...row }: ListRow, place: number): object {
  const [first, ...others] = buttons;
  return {
    ...{ ...row, links, reasons, apart: place > 0, isToTap: first !== undefined },
    isPlain: others.length + links.length === 0,
    select: first ? selectOf(first, row.title) : null,
    actions: others.map(asAction),
  };
}

/** `of`: whose row it is, for who hears "Bekijk" ten times. */
function selectOf({ label: title, ask }: Button, of: string): object {
  const { data, submit } = sent(ask);
  const fallback = { type: 'Action.Submit', title, data: submit };
  return { type: 'Action.Execute', title, tooltip: of, verb: ask.verb, data, fallback };
}

/** Facts read Markdown. */
const factsOf = ({ facts }: Pick<Show<'progress'>, 'facts'>): object[] =>
  facts.map(({ title, value }) => ({ title: plain(title), value: plain(value) }));
