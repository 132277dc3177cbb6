/** Shows as Adaptive Cards. Drawing adds nothing and decides nothing; a kind of show without its line here does not compile. */
import changeWeek from '../../../cards/change-week.json' with { type: 'json' };
import chooseStatement from '../../../cards/choose-statement.json' with { type: 'json' };
import editEntry from '../../../cards/edit-entry.json' with { type: 'json' };
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
import type { Ask } from '../../asks/press.js';
import type { Progress } from '../../domain/placements/progress.js';
import type { Button, Show, ShowKind } from '../../shows/show.js';
import { cardOf } from './fill.js';

/** Each template with what it takes that is no fact of its show as it stands. */
const DRAWN: { readonly [Kind in ShowKind]: (show: Show<Kind>) => object } = {
  note: drawn(note),
  list: drawn(list, ({ sections }) => ({
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ heading, rows }) => ({
        heading,
        rows: rows.map(({ buttons = [], links = [], ...row }) => ({ ...row, links, buttons: buttons.map(asAction) })),
      })),
  })),
  form: drawn(form, ({ fields }) => ({ fields: fields.map((field) => ({ options: [], ...field })) })),
  week: drawn(week),
  'change-week': drawn(changeWeek, ({ rows }) => ({ rows: rows.map(({ ask, ...row }) => ({ ...row, ...sent(ask) })) })),
  'edit-entry': drawn(editEntry, ({ values, workProcesses }) => ({ ...values, choices: workProcesses })),
  'sign-off': drawn(signOff, ({ judge }) => ({
    open: judge !== null,
    ...(judge && {
      ...{ key: sent(judge.approve).data, returnable: judge.returnable },
      ...{ approveSubmit: sent(judge.approve).submit, returnSubmit: sent(judge.return).submit },
    }),
  })),
  'leave-form': drawn(leaveForm),
  leave: drawn(leave, ({ answer }) => ({
    open: answer !== null,
    ...(answer && {
      key: sent(answer.grant).data,
      ...{ grantSubmit: sent(answer.grant).submit, refuseSubmit: sent(answer.refuse).submit },
    }),
  })),
  'make-up': drawn(makeUp, ({ agree, propose }) => ({
    ...{ open: agree !== null, form: agree === null && propose !== null },
    ...(agree && { agreeSubmit: sent(agree).submit }),
    ...(propose && { key: sent(propose).data, proposeSubmit: sent(propose).submit }),
  })),
  'pok-form': drawn(pokForm),
  progress: drawn(progress, (show) => ({ bar: barOf(show.progress) })),
  'reminders-form': drawn(remindersForm, ({ on, days }) => ({ on: on.join(','), days: days.join(',') })),
  statement: drawn(statement),
  'choose-statement': drawn(chooseStatement, ({ choices }) => ({ first: choices[0]?.value ?? '' })),
  student: drawn(student, (show) => ({
    ...{ progress: show.totals, bar: barOf(show.progress) },
    weeks: show.weeks.map(({ ask, ...row }) => ({ ...row, ...sent(ask) })),
  })),
};

/** The Adaptive Card of a show. */
export function draw<Kind extends ShowKind>(show: Show<Kind>): object {
  const drawOne: (show: Show<Kind>) => object = DRAWN[show.kind];
  return drawOne(show);
}

function drawn<Kind extends ShowKind>(
  template: object,
  more: (show: Show<Kind>) => object = () => ({}),
): (show: Show<Kind>) => object {
  const fill = cardOf(template);
  return (show) => fill({ ...show, buttons: show.buttons.map(asAction), ...more(show) });
}

/** As the templates take it: Action.Execute, and Action.Submit for clients that do not know it. */
function asAction({ label, ask, look, isOfForm }: Button): object {
  return {
    ...{ title: label, verb: ask.verb, ...sent(ask) },
    ...{ style: look ?? 'default', inputs: isOfForm ? 'auto' : 'none' },
  };
}

/** What Action.Execute sends beside its verb, and Action.Submit with the verb in it. */
function sent({ verb, ...data }: Ask): { readonly data: object; readonly submit: object } {
  return { data, submit: { ...data, verb } };
}

/** A part of the bar: its share in per cent, and the colour it takes. */
interface BarPart {
  readonly width: number;
  readonly style: string;
}

/** What is signed, what is handed in, what is only written, and the rest. */
function barOf({ counted, submitted, written, toMake }: Progress): BarPart[] {
  let free = 100;
  const part = (minutes: number, style: string): BarPart => {
    const width = Math.min(free, Math.round((100 * minutes) / Math.max(toMake, 1)));
    free -= width;
    return { width, style };
  };
  const parts = [part(counted, 'good'), part(submitted, 'warning'), part(written, 'accent')];
  return [...parts, { width: free, style: 'emphasis' }];
}
