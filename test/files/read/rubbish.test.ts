import { expect } from 'chai';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import writeWorkbook from 'write-excel-file/node';
import { isFault, type FileFault } from '../../../src/domain/import/sheet.js';
import { readOfficeFile } from '../../../src/files/read/read-file.js';
import { csv, office, PEOPLE, placement, table } from '../../support/office-files.js';

const mensen = csv(table(PEOPLE));
const plaatsingen = csv(table([placement()]));

async function fault(bytes: Uint8Array): Promise<FileFault | null> {
  const { content } = await readOfficeFile('file', bytes);
  return isFault(content) ? content : null;
}

type Cell = string | number | Date | null;
async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value === null ? null : value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : { value },
      ),
    ),
  }));
  return await writeWorkbook(made as never).toBuffer();
}

describe('A file that is wrong', () => {
  it('with passwords is refused whole, and so is what is no table', async () => {
    expect(await fault(Buffer.from('Studentnummer;Naam;Wachtwoord\n1;a;b'))).to.deep.include({ kind: 'passwords' });
    expect(await fault(Buffer.from(''))).to.deep.equal({ kind: 'empty' });
    expect(await fault(Buffer.from('%PDF-1.7 niets'))).to.deep.equal({ kind: 'not-readable', as: 'text' });
    expect(await fault(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).to.deep.equal({ kind: 'not-readable', as: 'excel' });
    expect(await fault(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).to.deep.include({ as: 'old-excel' });
    const school = await office();
    const none = await school.imports({ 'lijst.csv': 'Beste allemaal;hierbij\nde lijst;groet' });
    expect(none.report.faults).to.deep.equal([{ file: 'lijst.csv', fault: { kind: 'no-head' } }]);
  });

  it('that unpacks to more than 40 MB is refused before it is unpacked in earnest, whatever it says of itself', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).to.be.lessThan(100_000);
    expect(await fault(bomb)).to.deep.equal({ kind: 'too-big', mostMb: 40 });
    expect(await fault(Buffer.alloc(21 * 1024 * 1024, 'a'))).to.deep.equal({ kind: 'too-big', mostMb: 20 });
  });

  it('with a quote that never closes loses that row alone', async () => {
    const school = await office();
    const text = 'rol;nummer;naam\nstudent;1;Bo Proef\nstudent;2;"Kim\nstudent;3;Al Proef\nstudent;4;Jo Proef\n';
    const done = await school.imports({ 'm.csv': text });
    expect(done.problems).to.deep.equal(['rij 3: een aanhalingsteken gaat open en niet meer dicht']);
    expect(done.counts).to.match(/^3 nieuw/);
  });

  it('mangled a hundred times over brings nothing down, and stores no half row', async function () {
    this.timeout(60_000);
    const good = [
      Buffer.from(mensen),
      Buffer.from(plaatsingen),
      Buffer.from(await workbook({ A: table(PEOPLE).map((row) => [...row]) })),
    ];
    const mangled = fc.tuple(
      fc.constantFrom(...good, ...good.slice(0, 2), ...good.slice(0, 2)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('set', 'cut', 'double')), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    await fc.assert(
      fc.asyncProperty(mangled, async ([bytes, faults]) => {
        let file = Buffer.from(bytes);
        for (const [at, value, how] of faults) {
          const place = file.length === 0 ? 0 : at % file.length;
          if (how === 'set' && file.length > 0) file[place] = value;
          if (how === 'cut') file = Buffer.concat([file.subarray(0, place), file.subarray(place + value)]);
          if (how === 'double')
            file = Buffer.concat([file.subarray(0, place), file.subarray(place > value ? place - value : 0)]);
        }
        const school = await office();
        const before = performance.now();
        const done = await school.imports({ 'mensen.csv': mensen, 'file.csv': file });
        expect(performance.now() - before).to.be.lessThan(10_000);
        for (const one of await school.ports.placements.ofSchool('roc' as never)) {
          expect(one.minutesToMake).to.be.greaterThan(0);
          const people = await school.ports.people.byIds([one.studentId, one.trainerId, one.teacherId, one.coachId]);
          expect(people.length).to.be.at.least(3);
        }
        expect(done.report.created + done.report.changed + done.report.same).to.be.lessThan(1_000);
      }),
      { numRuns: 100 },
    );
  });
});
