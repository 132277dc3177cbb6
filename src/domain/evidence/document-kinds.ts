/** The documents that decisions are made on, by kind: the nightly roots hold all of them by the same means [2.1, 2.7]. */

export const DOCUMENT_KINDS = [
  ...(['sheet', 'placement', 'person', 'school', 'goals', 'papers', 'reflections', 'talks'] as const),
  ...(['availability', 'judgement', 'sickness', 'leave', 'make-up', 'ending'] as const),
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** "placement sanne-de-brug"; a week sheet goes by its id alone: "sanne-de-brug:2026-W47". */
export type DocumentName = string & { readonly __documentName: never };

export function nameOfDocument(kind: DocumentKind, id: string): DocumentName {
  return (kind === 'sheet' ? id : `${kind} ${id}`) as DocumentName;
}

export function documentNamed(name: DocumentName): { readonly kind: DocumentKind; readonly id: string } {
  const kind = DOCUMENT_KINDS.find((one) => name.startsWith(`${one} `)) ?? 'sheet';
  return { kind, id: kind === 'sheet' ? name : name.slice(kind.length + 1) };
}
