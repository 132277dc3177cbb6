/**
 * Weeks of the demo school as a play, in test/plays: a line a happening, "minute person sign text".
 *   2026-10-02T15:30 sanne > do 7 vr 6        she types
 *   2026-10-02T15:31 sanne ! hand-in          she presses the last button with this verb (behind it: inputs as JSON)
 *   2026-10-02T15:31 karel < Sanne de Wit ... he is told this unasked
 *   2026-12-02T10:00 anneke = milan-licht-geluid {"trainerId":"karel"}   the office records a placement anew
 *   2027-02-07T18:00 yara 9* > vr 8          the same each week, nine times in all
 * The first two lines after the comment say from when until when; a line with # is for who reads it, and "only yara" before
 * them leaves out all other students.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type Day } from '../../src/domain/calendar/day.js';

export interface Line {
  readonly at: string;
  readonly who: string;
  readonly sign: '>' | '!' | '<' | '=';
  readonly text: string;
}

export interface Play {
  readonly from: string;
  readonly until: string;
  /** The one student whom it is about; undefined: all of them. */
  readonly only: string | undefined;
  /** What people do, in order of time. */
  readonly acts: readonly Line[];
  /** What they are told, as "minute person: text", in order. */
  readonly told: readonly string[];
}

export function readPlay(name: string): Play {
  const text = readFileSync(join(import.meta.dirname, '..', 'plays', `${name}.txt`), 'utf8');
  const all = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const only = all.find((line) => line.startsWith('only '))?.slice('only '.length);
  const said = all.filter((line) => !line.startsWith('only '));
  const [from = '', until = ''] = said.slice(0, 2).map((line) => line.replace(/^(from|until) /, ''));
  const lines = said.slice(2).flatMap((line) => linesOf(line, name));
  return {
    ...{ from, until, only },
    acts: lines.filter(({ sign }) => sign !== '<').toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    told: lines
      .filter(({ sign }) => sign === '<')
      .map(toldLine)
      .toSorted(),
  };
}

function linesOf(line: string, name: string): Line[] {
  const found = /^(?<at>\S+) (?<who>\w+) (?:(?<times>\d+)\* )?(?<sign>[<>!=]) (?<text>.*)$/.exec(line)?.groups;
  if (!found) throw new Error(`${name}: what is "${line}"?`);
  const { at = '', who = '', times = '1', sign = '', text = '' } = found;
  return Array.from({ length: Number(times) }, (_, week) => ({
    ...{ who, sign: sign as Line['sign'], text },
    at: `${addDays(at.slice(0, 10) as Day, 7 * week)}${at.slice(10)}`,
  }));
}

export function toldLine({ at, who, text }: Pick<Line, 'at' | 'who' | 'text'>): string {
  return `${at} ${who}: ${text}`;
}

/** Whoever plays: in memory, or over HTTP. */
export interface Stage {
  readonly clockTo: (moment: string) => Promise<unknown>;
  readonly says: (who: string, text: string) => Promise<unknown>;
  readonly presses: (who: string, verb: string, inputs?: Record<string, unknown>) => Promise<unknown>;
  /** What the office has no way to do in the chat yet; not over HTTP. */
  readonly records?: (who: string, placement: string, changes: Record<string, unknown>) => Promise<unknown>;
}

export async function act({ who, sign, text }: Line, stage: Stage): Promise<void> {
  if (sign === '>') {
    await stage.says(who, text);
    return;
  }
  const [what = '', ...words] = text.split(' ');
  const said = words.length > 0 ? (JSON.parse(words.join(' ')) as Record<string, unknown>) : {};
  if (sign === '!') await stage.presses(who, what, said);
  else if (stage.records) await stage.records(who, what, said);
  else throw new Error(`Nobody records "${text}" on this stage`);
}
