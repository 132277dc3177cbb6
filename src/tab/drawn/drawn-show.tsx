/** Shows in the tab. Sending adds nothing and decides nothing; a kind of show without its line here does not compile. */
import { Button } from '@fluentui/react-components';
import { ON_CARDS, sendingBack } from '../../texts/on-cards.js';
import type { JsonShow, ShowKind } from '../as-json.js';
import type { JsonField } from './fields.js';
import { isForm } from './form-fields.js';
import { ListShow } from './list-show.js';
import { Facts, HoursBar, Lines, SheetRows, Title } from './parts.js';
import { Standing } from './standing.js';
import { Decision, Links, Ways, type Sending } from './ways.js';
import { Form } from './drawn-form.js';

const words = (id: string, label: string, value = ''): JsonField => ({ id, label, as: 'words', value });

/** Each without what all have: the buttons below. */
const DRAWN: { readonly [Kind in ShowKind]: (show: JsonShow<Kind>, drawing: Sending) => React.ReactNode } = {
  note: ({ text, lines, why }) => (
    <>
      <Title of={text} />
      <Lines lines={lines} />
      <Lines lines={[why]} look="small" />
    </>
  ),
  list: (show, drawing) => <ListShow show={show} {...drawing} />,
  week: ({ title, subtitle, standing, rows, lines, footer }) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      {standing && <Standing state={standing.words} tone={standing.tone} />}
      <SheetRows rows={rows} />
      <Lines lines={[footer, ...lines]} />
    </>
  ),
  'sign-off': ({ title, subtitle, note, rows, total, lines, state, tone, judge, why }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Lines lines={[note]} />
      <Standing state={state} tone={tone} />
      <SheetRows rows={rows} />
      <Lines lines={[total, ...lines]} />
      {judge && (
        <Decision
          {...drawing}
          agrees={[{ label: judge.label, sent: judge.approve }]}
          back={{
            label: ON_CARDS.sendBack,
            sent: judge.return,
            fields: [
              ...(judge.returnable.length > 2
                ? [{ id: 'line', label: ON_CARDS.aboutLine, as: 'one', value: '', options: judge.returnable } as const]
                : []),
              words('reason', ON_CARDS.whySendBack),
            ],
          }}
        />
      )}
      <Lines lines={[why]} look="small" />
    </>
  ),
  leave: ({ title, subtitle, days, facts, answers, lines, state, tone, answer, why }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Standing state={state} tone={tone} />
      <Lines lines={[days, ...facts, ...answers, ...lines]} />
      {answer && (
        <Decision
          {...drawing}
          agrees={[{ label: ON_CARDS.agree, sent: answer.grant }]}
          back={{ label: ON_CARDS.refuse, sent: answer.refuse, fields: [words('reason', ON_CARDS.whyRefuse)] }}
        />
      )}
      <Lines lines={[why]} look="small" />
    </>
  ),
  ending: ({ title, subtitle, facts, answers, lines, state, tone, answer, why }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Standing state={state} tone={tone} />
      <Lines lines={[...facts, ...answers, ...lines]} />
      {answer && (
        <Decision
          {...drawing}
          agrees={answer.agree.map(({ label, verb, data }) => ({ label, sent: { verb, data } }))}
          back={{ label: answer.refuse.label, sent: answer.refuse, fields: [words('reason', answer.refuse.why)] }}
        />
      )}
      <Lines lines={[why]} look="small" />
    </>
  ),
  'make-up': ({ title, subtitle, proposal, typed, state, tone, lines, agree, propose, label, why }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Standing state={state} tone={tone} />
      <Lines lines={[proposal, ...lines]} />
      <Decision
        {...drawing}
        agrees={agree ? [{ label: ON_CARDS.agree, sent: agree }] : []}
        back={
          propose && {
            label: agree ? ON_CARDS.otherProposal : ON_CARDS.propose,
            sent: propose,
            fields: [words('proposal', label, typed)],
          }
        }
      />
      <Lines lines={[why]} look="small" />
    </>
  ),
  approval: ({ title, subtitle, notes, rows, lines, state, tone, answer, why }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Standing state={state} tone={tone} />
      <Lines lines={notes} />
      {rows.map((row) => (
        <div className="row" key={row.title}>
          <h3>{row.title}</h3>
          <Lines lines={row.lines} />
        </div>
      ))}
      <Lines lines={lines} />
      {answer && (
        <Decision
          {...drawing}
          agrees={[{ label: answer.label, sent: answer.agree }]}
          back={{
            label: (answer.words ?? sendingBack).back,
            sent: answer.back,
            fields: [
              ...(answer.about.length > 0
                ? [{ id: 'about', label: ON_CARDS.whatBack, as: 'one', value: '', options: answer.about } as const]
                : []),
              words('reason', (answer.words ?? sendingBack).label),
            ],
          }}
        />
      )}
      <Lines lines={[why]} look="small" />
    </>
  ),
  progress: ({ subtitle, facts, lines, ...hours }) => (
    <>
      <Title of={hours.title} />
      <Lines lines={[subtitle]} look="under" />
      <HoursBar {...hours} />
      <Facts facts={facts} />
      <Lines lines={lines} />
    </>
  ),
  statement: ({ title, subtitle, line, links }) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Lines lines={[line]} />
      <Links links={links} />
    </>
  ),
  student: ({ title, subtitle, answer, note, attention, totals, facts, lines, weeks, ...hours }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[subtitle]} look="under" />
      <Lines lines={[answer, note]} />
      {attention.length > 0 && (
        <div className="pressing">
          <Lines lines={attention} />
        </div>
      )}
      <Lines lines={[totals]} />
      <HoursBar {...hours} />
      <Facts facts={facts} />
      <Lines lines={lines} />
      <Rows rows={weeks} {...drawing} />
    </>
  ),
  'change-week': ({ title, hint, rows }, drawing) => (
    <>
      <Title of={title} />
      <Lines lines={[hint]} look="under" />
      <Rows rows={rows} {...drawing} />
    </>
  ),
  form: (show, drawing) => <Form show={show} lines={show.lines} {...drawing} />,
  'edit-entry': (show, drawing) => <Form show={show} lines={[]} {...drawing} />,
  'leave-form': (show, drawing) => <Form show={show} lines={show.lines} {...drawing} />,
  'pok-form': (show, drawing) => <Form show={show} lines={[]} {...drawing} />,
  'reminders-form': (show, drawing) => <Form show={show} lines={[show.line]} {...drawing} />,
  'choose-statement': (show, drawing) => <Form show={show} lines={show.lines} {...drawing} />,
};

/** Rows that are pressed as a whole. */
function Rows({
  rows,
  send,
  isBusy,
}: Sending &
  Pick<JsonShow<'student'>, never> & {
    readonly rows: JsonShow<'student'>['weeks'] | JsonShow<'change-week'>['rows'];
  }): React.ReactNode {
  return rows.map(({ title, what, verb, data }) => (
    <div className="row" key={`${title} ${what}`}>
      <Button
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => {
          send({ verb, data });
        }}
      >
        {title}
      </Button>{' '}
      {what}
    </div>
  ));
}

export function DrawnShow<Kind extends ShowKind>({
  show,
  ...drawing
}: Sending & { readonly show: JsonShow<Kind> }): React.ReactNode {
  const draw = DRAWN[show.kind as Kind] as (show: JsonShow<Kind>, drawing: Sending) => React.ReactNode;
  return (
    <>
      {draw(show, drawing)}
      {!isForm(show as JsonShow) && <Ways buttons={show.buttons} {...drawing} />}
    </>
  );
}
