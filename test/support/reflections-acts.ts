/** Reflections of Sanne, and what she covered: who changes something by each request, and who is shown something of hers. */
import type { ReflectionsAsks } from '../../src/asks/reflections.js';
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { Act } from './acts.js';
import type { Conversation } from './conversation.js';
import type { Who } from './everybody.js';
import type { Press } from './office-presses.js';
import { sanne } from './people.js';
import { PLACEMENT, REFLECTION, reflected, written } from './states-of-sanne.js';

const STUDENT = ['student'] as const;
const NOBODY: readonly Who[] = [];
const placement = PLACEMENT;

export const REFLECTIONS_ACTS: { readonly [Kind in ReflectionsAsks['kind']]: Act<Kind> } = {
  reflection: {
    request: { kind: 'reflection', text: 'geheim', placementId: placement },
    ...{ changes: STUDENT, sees: STUDENT },
  },
  reflections: { request: { kind: 'reflections', placement }, sees: STUDENT, after: reflected },
  'reflection-asks': { request: { kind: 'reflection-asks', on: true }, sees: NOBODY },
  'drop-reflection': {
    request: { kind: 'drop-reflection', placement, reflection: REFLECTION },
    ...{ changes: STUDENT, sees: NOBODY, after: reflected },
  },
  'report-reflections': { request: { kind: 'report-reflections', placement }, sees: STUDENT, after: reflected },
  coverage: {
    request: { kind: 'coverage', student: sanne().id },
    ...{ sees: ['trainer', 'mentor', 'teacher', 'coach', 'office'], after: written },
  },
};

export const REFLECTIONS_PRESSES: {
  readonly [Kind in DecidingPress & ReflectionsAsks['kind']]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  'drop-reflection': {
    '[Weghalen] of a reflection': async (talk) => [await talk.says(sanne(), 'reflectie: het ging goed'), 'Weghalen'],
  },
};
