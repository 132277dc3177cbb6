/** Somebody is found by their name as well: kept beside the document, without accents, signs and capitals. */
import type { Step } from './step.js';

export const people4: Step = ({ derived, ...person }) => {
  const { name } = person;
  const words = String(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return { ...person, derived: { ...(derived as object), called: words.join(' ') } };
};
