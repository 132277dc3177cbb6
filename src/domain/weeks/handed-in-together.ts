/** Weeks that one press handed in stand on one card; it is found by what handed them in. */
import type { WeekSheet } from './week-sheet.js';

/** What the card has as its subject. */
export type HandInSubject = `handed-in:${string}`;

export const handInSubject = (source: string): HandInSubject => `handed-in:${source}`;

export const isHandInSubject = (subject: string): subject is HandInSubject => subject.startsWith('handed-in:');

/** Whether this is one of those weeks, whatever has become of it since. */
export function isHandedInBy({ history }: Pick<WeekSheet, 'history'>, subject: HandInSubject): boolean {
  return history.some(({ source, what }) => what.kind === 'submitted' && handInSubject(source) === subject);
}
