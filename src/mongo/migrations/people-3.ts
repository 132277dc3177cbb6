/** Somebody is found by what Teams calls them, or by their mail: kept beside the document, in small letters. */
import type { Step } from './step.js';

export const people3: Step = ({ derived, ...person }) => {
  const { teamsName, mail } = person;
  const called = typeof teamsName === 'string' ? teamsName : typeof mail === 'string' ? mail : null;
  return {
    ...person,
    derived: { ...(derived as object), address: called === null ? null : called.trim().toLowerCase() },
  };
};
