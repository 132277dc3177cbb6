/** Reads an iCalendar file back by RFC 5545: unfolds, splits names, parameters and values, takes the escapes off. */

interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface ReadCalendar {
  /** Lines of the calendar and of its one event, by their names; those of people stand apart. */
  readonly calendar: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, string>>;
  readonly people: readonly { readonly as: string; readonly name: string; readonly mail: string }[];
}

export function eventIn(content: string): ReadCalendar {
  const lines = content
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map(lineOf);
  const [from, until] = ['BEGIN', 'END'].map((edge) =>
    lines.findIndex(({ name, value }) => name === edge && value === 'VEVENT'),
  );
  if (from === undefined || until === undefined || from < 0 || until < from) throw new Error('no event');
  const within = lines.slice(from + 1, until);
  const isOfSomebody = ({ name }: Line): boolean => name === 'ORGANIZER' || name === 'ATTENDEE';
  const byName = (some: readonly Line[]): Record<string, string> =>
    Object.fromEntries(some.map(({ name, value }) => [name, value]));
  return {
    calendar: byName([...lines.slice(0, from), ...lines.slice(until + 1)]),
    event: byName(within.filter((line) => !isOfSomebody(line))),
    people: within.filter(isOfSomebody).map(({ name, parameters, value }) => ({
      ...{ as: name, name: parameters['CN'] ?? '', mail: value.replace(/^mailto:/i, '') },
    })),
  };
}

function lineOf(line: string): Line {
  const [, name = '', rest = '', value] = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line) ?? [];
  if (value === undefined) throw new Error(`not a line of a calendar: ${line}`);
  const parameters = [...rest.matchAll(/;([\w-]+)=(?:"([^"]*)"|([^";:,]*))/g)].map(([, key = '', quoted, bare]) => {
    return [key, quoted ?? bare ?? ''] as const;
  });
  const text = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
  return { name, parameters: Object.fromEntries(parameters), value: text };
}
