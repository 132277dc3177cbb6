/**
 * Which ids stand in keys and subjects like "sign-off:sanne-de-brug:2026-W47:v4". They are kept beside them, so that all
 * that names somebody is found by an index, and not by looking through everything.
 */
export function namedIn(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.split(/[: /]/) ?? []))].filter((part) => part !== '');
}
