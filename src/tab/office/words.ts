/** What the side of the BPV-bureau says of itself. */
import type { ImportRow } from '../../shows/import-rows.js';

export const DOES: Readonly<Record<ImportRow['does'], string>> = {
  makes: 'Nieuw',
  changes: 'Wijzigt',
  refused: 'Gaat er niet in',
};

export const words = {
  dropTitle: 'Lijst inlezen',
  dropHere: 'Sleep hier een bestand heen, of kies er een',
  dropWhat: 'CSV of Excel met mensen, plaatsingen, kalender of werkprocessen; ook een uitdraai van Eduarte of DUO.',
  dropFirst: 'Je ziet eerst wat het zou doen. Er wordt niets opgeslagen voordat je dat zegt.',
  reading: 'Het bestand wordt gelezen.',
  another: 'Ander bestand',
  rows: 'Wat er per rij gebeurt',
  onlyRefused: 'Alleen rijen die er niet in gaan',
  noRows: 'Geen enkele rij verandert iets.',
  rowNumber: 'Rij',
  does: 'Gevolg',
  who: 'Wie',
  what: 'Wat',
  column: (column: string): string => `kolom ${column}`,
  earlier: 'Eerdere rijen',
  later: 'Volgende rijen',
  people: 'Mensen en plaatsingen',
  search: 'Zoek op naam, nummer, mailadres of bedrijf',
  found: (count: number): string => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  nobody: 'Niemand gevonden. Zoek op een ander woord.',
  open: 'Bekijk',
  replace: 'Laat overnemen',
  replaceOf: (name: string, words: string): string => `Wie neemt het over van ${name}, ${words}?`,
  becomes: 'Wie neemt het over',
  choose: 'Kies iemand',
  somebodyNew: 'Iemand die nog niet in de lijst staat',
  name: 'Naam',
  mail: 'Mailadres',
  phone: 'Telefoonnummer',
  from: 'Vanaf',
  goOn: 'Verder',
  stop: 'Toch niet',
  newPlacement: 'Nieuwe plaatsing',
} as const;
