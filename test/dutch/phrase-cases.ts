/** The cases of phrases.txt, and a reading written down the way a teacher can read it. */
import { readFileSync } from 'node:fs';
import { parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { SaidEntry } from '../../src/domain/weeks/week-sheet.js';
import type { TextRequest } from '../../src/asks/typed.js';
import type { Reading } from '../../src/messages/reading.js';

export interface PhraseCase {
  readonly section: string;
  readonly line: number;
  readonly now: Moment;
  readonly text: string;
  /** As `inWords` writes it; "question" alone is any question. */
  readonly expected: string;
}

/** `now | text => what`; "#" begins a section. In a text `\n` is a line break and `\u00a0` the character of that number. */
export function phraseCases(): PhraseCase[] {
  const cases: PhraseCase[] = [];
  let section = '';
  readFileSync(new URL('phrases.txt', import.meta.url), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('#')) section = line.replace(/^#+\s*/, '');
      if (line.startsWith('#') || line.trim() === '') return;
      const parts = /^(\S+) \| (.*?) => (.*)$/.exec(line);
      const now = parseMoment(parts?.[1] ?? '');
      if (!parts || !now) throw new Error(`phrases.txt:${index + 1} is no case: ${line}`);
      cases.push({ section, line: index + 1, now, text: unescaped(parts[2] ?? ''), expected: parts[3] ?? '' });
    });
  return cases;
}

function unescaped(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** "hours 2026-11-20 360", "question: Gisteren / Vandaag", "sick 2026-11-25 until 2026-11-27". */
export function inWords({ request, question, healthDropped }: Reading): string {
  const health = healthDropped ? ' (health dropped)' : '';
  if (!question) return requestInWords(request) + health;
  const labels = question.choices.map(({ label }) => label).join(' / ');
  return `question${labels === '' ? '' : `: ${labels}`}${health}`;
}

export function requestInWords(request: TextRequest): string {
  switch (request.kind) {
    case 'hours':
    case 'correct':
      return `${request.kind} ${request.entries.map(entryInWords).join(', ')}${'dayless' in request ? ' (dayless)' : ''}`;
    case 'delete':
      return `delete ${request.day}${request.what === undefined ? '' : ` "${request.what}"`}`;
    case 'find-help':
      return `find-help ${request.need}`;
    case 'help':
      return request.about === undefined ? 'help' : `help ${request.about}`;
    case 'sick':
    case 'sick-update': {
      const from = request.from === undefined ? '' : ` ${request.from}`;
      return `${request.kind}${from}${request.until === undefined ? '' : ` until ${request.until}`}`;
    }
    case 'recovered':
      return `recovered ${request.on}`;
    case 'leave':
      return `leave ${request.from} to ${request.until}${request.reason === undefined ? '' : ` "${request.reason}"`}`;
    case 'call-off-leave':
      return `call-off-leave${request.day === undefined ? '' : ` ${request.day}`}`;
    case 'submit-week':
      return [request.kind, ...(request.weeks ?? (request.week ? [request.week] : []))].join(' ');
    case 'week':
      return request.week ? `${request.kind} ${request.week}` : request.kind;
    case 'reminders':
      return (
        `reminders${request.at === undefined ? '' : ` at ${request.at}`}${request.on === undefined ? '' : request.on ? ' on' : ' off'}${request.days ? ` days ${request.days.join(' ')}` : ''}` +
        (request.once === undefined ? '' : ` once ${request.once}`) +
        (request.quiet ? ` quiet ${request.quiet.from ?? ''}-${request.quiet.until ?? ''}` : '') +
        (request.only === undefined ? '' : ` only ${request.only}`)
      );
    case 'talk':
      return [request.kind, request.talk, request.day, request.at, request.place && `"${request.place}"`]
        .filter(Boolean)
        .join(' ');
    case 'talk-held':
      return [request.kind, request.talk, request.on].filter(Boolean).join(' ');
    case 'talk-off':
      return [request.kind, request.talk, request.isOver && 'over'].filter(Boolean).join(' ');
    case 'availability':
      return `availability ${request.slots.map(({ day, from, until }) => `${day} ${from}-${until}`).join(', ')}`;
    case 'goal':
      return request.text === undefined ? 'goal' : `goal "${request.text}"`;
    case 'reflection':
      return request.text === undefined ? 'reflection' : `reflection "${request.text}"`;
    case 'reflection-asks':
      return `reflection-asks ${request.on ? 'on' : 'off'}`;
    case 'paper':
      return ['paper', request.of, request.day].filter(Boolean).join(' ');
    case 'student':
      return `student ${request.name}`;
    default:
      return request.kind;
  }
}

function entryInWords({ day, minutes, start, end, breakMinutes, activity, makesUp }: SaidEntry): string {
  const times = start === undefined ? '' : ` ${start}-${end ?? ''}`;
  const pause = breakMinutes === undefined ? '' : ` break ${breakMinutes}`;
  const told = activity === undefined ? '' : ` "${activity}"`;
  return `${day}${times}${pause} ${minutes}${told}${makesUp ? ' (made up)' : ''}`;
}
