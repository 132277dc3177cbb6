/** A report in the form of a form: "Datum: 9-12 Uren: 8 Activiteit: soundcheck", made into a sentence. */

type Field = 'day' | 'hours' | 'from' | 'until' | 'pause' | 'told' | 'at';

const LABELS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(['datum', 'dag', 'date', 'day'].map((label) => [label, 'day'])),
  ...Object.fromEntries(['uren', 'uur', 'aantal uren', 'hours', 'tijd'].map((label) => [label, 'hours'])),
  ...Object.fromEntries(['van', 'start', 'begin', 'starttijd', 'begintijd', 'from'].map((label) => [label, 'from'])),
  ...Object.fromEntries(['tot', 'eind', 'einde', 'eindtijd', 'end', 'until', 'to'].map((label) => [label, 'until'])),
  ...Object.fromEntries(['pauze', 'break'].map((label) => [label, 'pause'])),
  ...Object.fromEntries(
    [
      'activiteit',
      'activiteiten',
      'activity',
      'wat',
      'werkzaamheden',
      'omschrijving',
      'taak',
      'opmerking',
      'gedaan',
    ].map((label) => [label, 'told']),
  ),
  ...Object.fromEntries(['bedrijf', 'locatie', 'plek', 'leerbedrijf'].map((label) => [label, 'at'])),
};
const LABEL = new RegExp(`(?<![\\p{L}\\d])(${Object.keys(LABELS).join('|')})\\s?[:=]\\s*`, 'giu');

/** The text as it is, unless it has two labels or more. */
export function withoutLabels(text: string): string {
  if (!text.includes(':') && !text.includes('=')) return text;
  const found = [...text.matchAll(LABEL)];
  if (found.length < 2 || new Set(found.map(([, label = '']) => LABELS[label.toLowerCase()])).size < found.length)
    return text;
  const said: Partial<Record<Field, string>> = {};
  found.forEach((match, place) => {
    const field = LABELS[(match[1] ?? '').toLowerCase()];
    const value = text.slice(match.index + match[0].length, found[place + 1]?.index).replace(/[\s,.;|]+$/u, '');
    if (field && value !== '') said[field] = value;
  });
  const before = text.slice(0, found[0]?.index).replace(/[\s,.;|:]+$/u, '');
  const day = said.day?.replace(/^(\d{1,2})-(\d{1,2})$/, '$1/$2');
  const hours = said.hours && /^[\d,.½]+$/.test(said.hours) ? `${said.hours} uur` : said.hours;
  return [
    before,
    day,
    said.from && `van ${said.from}`,
    said.until && `tot ${said.until}`,
    hours,
    said.pause && `pauze ${said.pause}`,
    said.at && `bij ${said.at}`,
    said.told && `, ${said.told}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replace(/\n/g, ' ');
}
