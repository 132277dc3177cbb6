/**
 * Who speaks, and what nearly every turn needs of them, in one trip: a trip costs this process far more than what it
 * carries, and whoever waits for the answer waits for each. What came along is only read where the turn asks for it, so
 * that a document of somebody's that cannot be read holds up nothing else of theirs.
 */
import type { Person } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { Speaker, Speakers } from '../ports.js';
import { placementOfSheet, type SheetId, type WeekSummary } from '../domain/weeks/week-sheet.js';
import { asRead, type SpeakersStores } from './as-read.js';
import type { Along, Brought } from './documents.js';
import type { createChatStore } from './stores/chat-store.js';
import type { createLeaveStore } from './stores/leave-store.js';
import type { createPeopleStore } from './stores/people-store.js';
import type { createPlacementStore } from './stores/placement-store.js';
import type { createRhythmStore } from './stores/rhythm-store.js';
import type { SchoolStore } from './stores/school-store.js';
import type { createSicknessStore } from './stores/sickness-store.js';
import type { createWeekSheetStore } from './stores/week-sheet-store.js';
import { findTogether } from './together.js';

interface From {
  readonly people: ReturnType<typeof createPeopleStore>;
  readonly placement: ReturnType<typeof createPlacementStore>;
  readonly sheet: ReturnType<typeof createWeekSheetStore>;
  readonly leave: ReturnType<typeof createLeaveStore>;
  readonly sickness: ReturnType<typeof createSicknessStore>;
  readonly chat: ReturnType<typeof createChatStore>;
  readonly rhythm: ReturnType<typeof createRhythmStore>;
  readonly school: SchoolStore;
}

export function createSpeakers({ people, placement, sheet, leave, sickness, chat, rhythm, school }: From): Speakers {
  const alongs: readonly Along<unknown>[] = [
    ...[chat.along, rhythm.along, school.along, sickness.along, leave.along, placement.along],
  ];
  // Never an empty list, which would be taken for null: what belongs to no placement.
  const ids = { $map: { input: '$along.placements', as: 'one', in: '$$one._id' } };
  const stages = [
    ...alongs.flatMap((along) => along.stages),
    { $set: { 'along.placementIds': { $concatArrays: [['none'], ids] } } },
    ...sheet.summaries.stages,
  ];
  const stores: SpeakersStores = {
    ...{ chats: chat.chats, rhythms: rhythm.rhythms, schools: school.schools, sicknesses: sickness.sicknesses },
    ...{ leaves: leave.leaves, placements: placement.placements, sheets: sheet.sheets },
  };
  const findBy = (field: string, textOf: (person: Person) => string): ((text: string) => Promise<readonly Found[]>) =>
    findTogether(
      (texts) => people.read.findWith({ [field]: { $in: texts } }, stages),
      ({ document }) => textOf(document),
    );
  const byId = findBy('_id', ({ id }) => id);
  const byObjectId = findBy('teams.objectId', ({ teams }) => teams?.objectId ?? '');

  function speaker({ document: person, brought }: Found): Speaker {
    const isTheirs = (id: PlacementId): boolean => (brought['placements'] ?? []).some(({ _id }) => _id === id);
    let weeks: ((id: PlacementId) => readonly WeekSummary[] | null) | undefined;
    const summaries = (id: PlacementId): readonly WeekSummary[] | null =>
      isTheirs(id) ? (weeks ??= sheet.summaries.taken(brought))(id) : null;
    const read = {
      chat: () => chat.along.taken(brought)(person.id),
      rhythms: () => rhythm.along.taken(brought),
      sickness: () => sickness.along.taken(brought),
      leaves: () => leave.along.taken(brought),
      placements: () => placement.along.taken(brought),
      summaries,
      sheet: (id: SheetId) => {
        const whole = (brought['marked'] ?? []).find(({ _id }) => _id === id);
        if (whole) return sheet.whole.oneOf(whole);
        const known = summaries(placementOfSheet(id));
        return known?.every((week) => week.id !== id) ? null : undefined;
      },
      school: () => {
        const known = school.along.taken(brought);
        return known ? school.inVersion(person.schoolId, known.version) : Promise.resolve(null);
      },
    };
    return { person, stores: asRead(stores, person, read) };
  }

  return {
    of: async (from) => {
      const found =
        'personId' in from
          ? await byId(from.personId)
          : (await byObjectId(from.objectId)).filter(({ document }) => document.teams?.tenantId === from.tenantId);
      return found[0] ? speaker(found[0]) : { person: null, stores: {} };
    },
  };
}

interface Found {
  readonly document: Person;
  readonly brought: Brought;
}
