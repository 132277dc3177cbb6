/** Files as an office makes them, out of rows; and a school that takes them over in memory. */
import type { Column, Preset } from '../../src/domain/import/columns.js';
import { newSchool } from '../../src/domain/school/new-school.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { ImportReport } from '../../src/domain/import/import-report.js';
import { importFiles } from '../../src/features/import/import-files.js';
import { readOfficeFile } from '../../src/files/read/read-file.js';
import { jsonOfReport, linesOfReport } from '../../src/texts/import-report.js';
import { problemInWords } from '../../src/texts/import.js';
import { givenSchool } from './given.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';

export const ROC = 'roc' as SchoolId;
export const ROC_TENANT = '00000000-0000-4000-8000-000000000002';

/** Rows of texts as CSV, quoted where it is needed. */
export function csv(rows: readonly (readonly string[])[], delimiter = ';'): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join('\r\n') + '\r\n';
}

export type Given = Readonly<Partial<Record<Column | 'bsn', string>>>;

/** Objects as a table: the head is what any of them has. */
export function table(rows: readonly Given[]): string[][] {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [head, ...rows.map((row) => head.map((name) => (row as Record<string, string>)[name] ?? ''))];
}

export const BO: Given = {
  rol: 'student',
  nummer: '0081001',
  naam: 'Bo Proef',
  mail: 'bo@example.com',
  geboortedatum: '14-5-2008',
};
export const KIM: Given = { rol: 'student', nummer: '0081002', naam: 'Kim van den Berg', mail: 'kim@example.com' };
export const ELS: Given = { rol: 'docent+slb', nummer: 'EM', naam: 'Els Meijer', mail: 'els@example.com' };
export const PEOPLE: readonly Given[] = [BO, KIM, ELS];

export function placement(more: Given = {}): Given {
  return {
    ...{ studentnummer: '0081001', overeenkomstnummer: 'P1', leerbedrijf: 'Theater Zo', leerbedrijf_id: '100055510' },
    ...{ adres: 'Brugplein 1, Enschede', praktijkopleider: 'Karel Jansen', praktijkopleider_mail: 'karel@example.com' },
    ...{ docent: 'EM', slb: 'els@example.com', leerjaar: '2', crebo: '25798', uren: '460' },
    ...{ begin: '7-9-2026', einde: '2027-06-27', dagen: 'do 7; vr 6,5', starttijd: '9:00' },
    ...more,
  };
}

export interface Office {
  readonly ports: MemoryPorts;
  /** Files by their name: CSV as text, or bytes. */
  readonly imports: (
    files: Readonly<Record<string, string | Uint8Array>>,
    how?: { readonly preset?: Preset; readonly set?: Given; readonly dryRun?: boolean },
  ) => Promise<Imported>;
}

export interface Imported {
  readonly report: ImportReport;
  /** "2 nieuw 0 anders 1 hetzelfde 0 niet genoemd" */
  readonly counts: string;
  readonly problems: readonly string[];
  readonly lines: readonly string[];
}

/** An empty school, of which the BPV-bureau knows nobody yet. */
export async function office(): Promise<Office> {
  const ports = createMemoryPorts();
  const bureau = { name: 'Ria Proef', mail: 'ria@example.com', phone: '' };
  await givenSchool(ports, newSchool({ id: ROC, name: 'ROC Proef', tenantIds: [ROC_TENANT], office: bureau }));
  return {
    ports,
    imports: async (files, { preset, set, dryRun = false } = {}) => {
      const own = (await ports.schools.byId(ROC))?.importColumns ?? {};
      const read = await Promise.all(
        Object.entries(files).map(([name, content]) =>
          readOfficeFile(name, typeof content === 'string' ? Buffer.from(content) : content, own),
        ),
      );
      // What is taken over later is of a later moment.
      ports.clock.set(new Date(ports.clock.now().getTime() + 1_000).toISOString());
      const report = await importFiles(
        read,
        {
          ...{ schoolId: ROC, preset: preset ?? null, set: set ?? {}, dryRun },
          act: { by: 'bpv-bot' as PersonId, role: 'office', way: 'bot' },
        },
        ports,
      );
      if (!report) throw new Error('no school');
      const { created, changed, same, missing } = jsonOfReport(report) as Record<string, number>;
      return {
        report,
        counts: `${created} nieuw ${changed} anders ${same} hetzelfde ${missing} niet genoemd`,
        problems: report.problems.map(problemInWords),
        lines: linesOfReport(report, dryRun),
      };
    },
  };
}
