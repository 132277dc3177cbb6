/** Shows as what a mail says. Drawing adds nothing and decides nothing; a kind of show without its line here does not compile. */
import type { Show, ShowKind } from '../../shows/show.js';
import type { ListRow } from '../../shows/list-rows.js';
import type { Fact } from '../../shows/parts.js';
import { buttons } from '../../texts/mail.js';
import { withoutTyping } from '../../texts/without-typing.js';

/** A piece of a mail, as text and as HTML alike. */
export type Piece =
  | { readonly kind: 'heading' | 'paragraph' | 'strong' | 'small'; readonly text: string }
  /** A line of a week each. */
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly [day: string, amount: string, what: string])[];
      readonly total: string;
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'rows'; readonly rows: readonly Pick<ListRow, 'title' | 'lines'>[] };

export interface Drawn {
  readonly pieces: readonly Piece[];
  /** What stands on the one button. */
  readonly button: string;
}

const DRAWN: { readonly [Kind in ShowKind]: (show: Show<Kind>) => Drawn } = {
  note: ({ text, lines, why }) => toLook(paragraphs(text), [...lines, ...[why].filter(Boolean)].map(small)),
  list: ({ title, sections, lines }) =>
    toLook(
      heading(title),
      sections
        .filter(({ rows }) => rows.length > 0)
        .flatMap(({ heading: over, rows }) => [
          ...strong(over),
          {
            kind: 'rows',
            rows: rows.map(({ title: name, reasons = [], lines: more }) => ({
              title: name,
              lines: [...reasons, ...more],
            })),
          } as const,
        ]),
      lines.map(small),
    ),
  week: ({ title, subtitle, standing, rows, lines, footer }) =>
    toLook(
      heading(title),
      paragraphs(subtitle),
      strong(standing?.words ?? ''),
      table(rows, footer),
      paragraphs(...lines),
    ),
  'change-week': ({ title, hint }) => toLook(heading(title), paragraphs(hint)),
  'edit-entry': ({ title, error }) => toLook(heading(title), paragraphs(error)),
  'sign-off': ({ title, subtitle, note, rows, total, lines, state, judge, why }) => ({
    pieces: [
      ...strong(note),
      ...heading(title),
      ...paragraphs(subtitle),
      ...table(rows, total),
      ...paragraphs(...lines),
      ...strong(state),
      ...[why].filter(Boolean).map(small),
    ],
    button: judge ? buttons.sign : buttons.look,
  }),
  form: ({ title, error, lines }) => toLook(heading(title), paragraphs(error, ...lines)),
  'leave-form': ({ title, error, lines }) => toLook(heading(title), paragraphs(error, ...lines)),
  leave: ({ title, subtitle, days, facts, answers, lines, state, answer, why }) => ({
    pieces: [
      ...heading(title),
      ...paragraphs(subtitle),
      ...strong(days),
      ...paragraphs(...facts, ...answers, ...lines),
      ...strong(state),
      ...[why].filter(Boolean).map(small),
    ],
    button: answer ? buttons.answer : buttons.look,
  }),
  ending: ({ title, subtitle, facts, answers, lines, state, answer, why }) => ({
    pieces: [
      ...heading(title),
      ...paragraphs(subtitle),
      ...strong(state),
      ...paragraphs(...facts, ...answers, ...lines),
      ...[why].filter(Boolean).map(small),
    ],
    button: answer ? buttons.answer : buttons.look,
  }),
  'make-up': ({ title, subtitle, proposal, state, lines, agree, propose, why }) => ({
    pieces: [
      ...heading(title),
      ...paragraphs(subtitle),
      ...strong(proposal),
      ...paragraphs(state, ...lines),
      ...[why].filter(Boolean).map(small),
    ],
    button: agree || propose ? buttons.answer : buttons.look,
  }),
  approval: ({ title, subtitle, notes, rows, lines, state, answer, why }) => ({
    pieces: [
      ...heading(title),
      ...paragraphs(subtitle),
      ...strong(state),
      ...paragraphs(...notes),
      { kind: 'rows', rows },
      ...paragraphs(...lines),
      ...[why].filter(Boolean).map(small),
    ],
    button: answer ? buttons.answer : buttons.look,
  }),
  'pok-form': ({ title, error }) => toLook(heading(title), paragraphs(error)),
  progress: ({ title, subtitle, facts, lines }) =>
    toLook(heading(title), paragraphs(subtitle), [{ kind: 'facts', facts }], paragraphs(...lines)),
  'reminders-form': ({ title, error, line }) => toLook(heading(title), paragraphs(error, line)),
  // The links of a file stay out of mail: they work once, and mail is opened by more than its reader.
  statement: ({ title, subtitle, line }) => toLook(heading(title), paragraphs(subtitle, line)),
  'choose-statement': ({ title, lines }) => toLook(heading(title), paragraphs(...lines)),
  student: ({ title, subtitle, note, attention, totals, facts, lines }) =>
    toLook(
      strong(note),
      heading(title),
      paragraphs(subtitle, ...attention, totals),
      [{ kind: 'facts', facts }],
      paragraphs(...lines),
    ),
};

export function drawMail<Kind extends ShowKind>(show: Show<Kind>): Drawn {
  const drawOne: (show: Show<Kind>) => Drawn = DRAWN[show.kind];
  const { pieces, button } = drawOne(show);
  return { pieces: pieces.map(untyped).filter((piece) => !isEmpty(piece)), button };
}

const toLook = (...parts: readonly (readonly Piece[])[]): Drawn => ({ pieces: parts.flat(), button: buttons.look });
const heading = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'heading', text }]);
const strong = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'strong', text }]);
const small = (text: string): Piece => ({ kind: 'small', text });
export const paragraphs = (...texts: readonly string[]): Piece[] =>
  texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));

function table(rows: Show<'week'>['rows'], total: string): Piece[] {
  const lines = rows.map(({ day, amount, what, note }) => {
    return [day, amount, [what, note].filter(Boolean).join(' · ')] as const;
  });
  return lines.length === 0 ? paragraphs(total) : [{ kind: 'table', rows: lines, total }];
}

function untyped(piece: Piece): Piece {
  return 'text' in piece ? { ...piece, text: withoutTyping(piece.text) } : piece;
}

const isEmpty = (piece: Piece): boolean => 'text' in piece && piece.text === '';
