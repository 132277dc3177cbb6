import { expect } from 'chai';
import { layDemoSchool } from '../../../src/local/demo-school.js';
import { SCHOOL_ID } from '../../../src/local/demo-school/people.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { exportSchool } from '../../../src/features/import/export-school.js';
import { importFiles } from '../../../src/features/import/import-files.js';
import { csvOf } from '../../../src/files/csv.js';
import { readOfficeFile } from '../../../src/files/read/read-file.js';
import { jsonOfReport } from '../../../src/texts/import-report.js';
import { createMemoryPorts } from '../../support/memory-ports.js';

describe('What leaves a school as files', () => {
  it('says the same when it is read back, also where no agreement has a number', async () => {
    const ports = createMemoryPorts();
    await layDemoSchool(ports, momentOf(ports.clock.now()));
    const school = await ports.schools.byId(SCHOOL_ID);
    if (!school) throw new Error('no school');
    const tables = await exportSchool(school, ports);
    const files = await Promise.all(
      Object.entries(tables).map(([name, table]) => readOfficeFile(`${name}.csv`, Buffer.from(csvOf(table)))),
    );
    const act = { by: 'bpv-bot' as PersonId, role: 'office', way: 'bot' } as const;
    const report = await importFiles(files, { schoolId: SCHOOL_ID, preset: null, set: {}, dryRun: false, act }, ports);
    const rows = Object.values(tables).reduce((sum, table) => sum + table.length - 1, 0);
    expect(report && jsonOfReport(report)).to.deep.equal({ created: 0, changed: 0, same: rows, missing: 0, rows: [] });
    // The last is how `npm run urenstaat` calls the placement.
    expect(tables['uren']?.find(([number]) => number === '0070011')).to.deep.equal([
      ...['0070011', '', 'Theater De Brug', '2026-09-07', '139', '139', 'sanne-de-brug'],
    ]);
  });
});
