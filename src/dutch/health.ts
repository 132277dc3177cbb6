/** Words about health: the nature or cause of an illness is never kept [2.3]. */
const HEALTH = /\b(griep|koorts|migraine|hoofdpijn|buikpijn|verkouden|corona|misselijk)\b/i;

/** Drops causes of illness and other health words, with the clause they stand in. */
export function withoutHealth(text: string): { text: string; dropped: boolean } {
  const clauses = text.split(/(?<=[,.;\n])/);
  const kept = clauses.filter((clause) => !HEALTH.test(clause));
  if (kept.length === clauses.length) return { text, dropped: false };
  return { text: kept.join('').replace(/[\s,.;]+$/, '').trim(), dropped: true };
}
