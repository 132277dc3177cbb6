/**
 * Weeks of the demo school as a play, in test/plays: a line a happening, "minute person sign text".
 *   2026-10-02T15:30 sanne > do 7 vr 6        she types
 *   2026-10-02T15:31 sanne ! hand-in          she presses the last button with this verb (behind it: inputs as JSON)
 *   2026-10-02T15:31 karel < Sanne de Wit ... he is told this unasked
 *   2026-12-02T10:00 anneke = milan-licht-geluid {"trainerId":"karel"}   the office records a placement anew
 * The first two lines after the comment say from when until when; a line with # is for who reads it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Line {
  readonly at: string;
  readonly who: string;
  readonly sign: '>' | '!' | '<' | '=';
  readonly text: string;
}

export interface Play {
  readonly from: string;
  readonly until: string;
  /** What people do, in order of time. */
  readonly acts: readonly Line[];
  /** What they are told, as "minute person: text", in order. */
  readonly told: readonly string[];
}

export function readPlay(name: string): Play {
  const text = readFileSync(join(import.meta.dirname, '..', 'plays', `${name}.txt`), 'utf8');
  const all = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [from = '', until = ''] = all.slice(0, 2).map((line) => line.replace(/^(from|until) /, ''));
  const lines = all.slice(2).map((line): Line => {
    const found = /^(?<at>\S+) (?<who>\w+) (?<sign>[<>!=]) (?<text>.*)$/.exec(line)?.groups;
    if (!found) throw new Error(`${name}: what is "${line}"?`);
    const { at = '', who = '', sign = '', text: said = '' } = found;
    return { at, who, sign: sign as Line['sign'], text: said };
  });
  return {
    ...{ from, until },
    acts: lines.filter(({ sign }) => sign !== '<'),
    told: lines
      .filter(({ sign }) => sign === '<')
      .map(toldLine)
      .toSorted(),
  };
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
