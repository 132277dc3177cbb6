/** The school as its BPV-bureau sees it, and a file that it has sent. */
import type { ImportId } from '../../src/asks/import.js';
import type { ImportReport } from '../../src/domain/import/import-report.js';
import type { SchoolId } from '../../src/domain/people/people.js';
import type { SchoolCount } from '../../src/domain/roster/school-count.js';
import type { Reply } from '../../src/shows/reply.js';
import { schoolShow } from '../../src/views/school-overview.js';
import { importCard } from '../../src/views/waiting-import.js';
import { school } from './people.js';

const count: SchoolCount = {
  ...{ id: 'demo' as SchoolId, at: '2026-11-25T13:00:00.000Z', placements: 240, students: 212 },
  years: [
    { year: 1, students: 78, standing: { behind: 4, short: 6, 'on-course': 61, 'too-early': 7 } },
    { year: 2, students: 134, standing: { behind: 9, short: 12, 'on-course': 113, 'too-early': 0 } },
  ],
  ...{ pokMissing: 3, unsigned: { weeks: 11, companies: 5 } },
  unreachable: [
    { who: 'trainer', why: 'no-address', count: 12 },
    { who: 'student', why: 'never-seen', count: 31 },
  ],
};

const row = { file: 'plaatsingen.xlsx', sheet: 'Blad1', row: 17 };
const report: ImportReport = {
  ...{ created: 205, changed: 4, same: 0, faults: [], unknown: [], changes: [], kept: [], told: [] },
  problems: [{ ...row, column: 'uren', value: 'vierhonderd', why: { kind: 'expected', what: 'hours' } }],
  missing: { people: [], placements: [], companies: [], ofSchool: [] },
  ...{ peopleOnTheWay: 0, unreachable: [], withoutMail: 12, otherAddress: [], sharedAddress: [], notSeen: 31 },
  themeNames: [],
  kinds: new Set(['placements']),
  draft: { made: { people: [], placements: [] }, changed: { people: [], placements: [], school: null } },
};
const waiting = { id: 'i'.repeat(32) as ImportId, version: 1, files: [{ name: row.file, content: [] }], set: {} };

export function strangestSchoolCards(strange: string): readonly (readonly [string, string, Reply])[] {
  return [
    ['list', 'school-overview', schoolShow(school(), { count, isKept: false }, false)],
    ['list', 'school-overview-longest', schoolShow(school({ name: strange }), { count, isKept: true }, true)],
    ['list', 'import-read', importCard(waiting, report)],
  ];
}
