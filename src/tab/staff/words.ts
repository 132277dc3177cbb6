/** What the side of who guides students says of itself. */
export const words = {
  noneFound: 'Geen student gevonden. Zoek op een ander woord.',
  search: 'Zoek student',
  sortName: 'Op naam',
  sortAttention: 'Wie aandacht vraagt eerst',
  sort: 'Volgorde',
  student: 'Student',
  standing: 'Stand',
  why: 'Waarom',
  next: 'Verder',
} as const;
