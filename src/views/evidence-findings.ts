/**
 * What a look at the evidence finds that does not fit: said in the log by ids only, each time it is found, and to the
 * BPV-bureau of the school in the morning, the same once.
 */
import { momentOf, instantOf, type ClockTime } from '../domain/calendar/moment.js';
import { documentNamed } from '../domain/evidence/document-kinds.js';
import type { Finding } from '../domain/evidence/finding.js';
import { hashOf } from '../domain/evidence/hash.js';
import type { SchoolId } from '../domain/people/people.js';
import type { Ports } from '../ports.js';

/** Of more than this somebody has to look anyway. */
const MOST_LINES = 500;
const MOST_TOLD = 10;
const MORNING = '08:00' as ClockTime;

export class Findings {
  private readonly all: (Finding & { readonly school: SchoolId | null })[] = [];

  constructor(private readonly ports: Pick<Ports, 'clock' | 'log' | 'notices' | 'people'>) {}

  /** @param school null: of before there was a chain per school */
  add(school: SchoolId | null, { of, why }: Finding): void {
    this.all.push({ school, of, why });
    if (this.all.length > MOST_LINES) return;
    this.ports.log.error('evidence-broken', { ...(school !== null && { school }), ...named(of), why });
  }

  async tell(): Promise<void> {
    const { all, ports } = this;
    if (all.length > MOST_LINES) ports.log.error('evidence-broken', { more: all.length - MOST_LINES });
    const schools = new Set(all.flatMap(({ school }) => school ?? []));
    for (const school of schools) {
      await this.tellOffice(
        school,
        all.flatMap((one) => (one.school === school ? [{ of: one.of, why: one.why }] : [])),
      );
    }
  }

  private async tellOffice(school: SchoolId, found: readonly Finding[]): Promise<void> {
    const { people, notices, clock } = this.ports;
    const more = Math.max(0, found.length - MOST_TOLD);
    const about = { kind: 'evidence-broken', school, found: found.slice(0, MOST_TOLD), more } as const;
    const key = `evidence-broken:${school}:${hashOf(found).slice(0, 16)}`;
    const office = await people.ofSchool(school, 'office');
    const now = clock.now();
    const morning = instantOf({ day: momentOf(now).day, time: MORNING });
    await notices.add(
      office.map(({ id }) => ({ key: `${key}:${id}`, to: id, about })),
      morning < now ? now : morning,
    );
  }
}

function named(of: Finding['of']): { readonly [what: string]: string | number } {
  if (typeof of === 'number') return { root: of };
  return documentNamed(of).kind === 'sheet' ? { sheet: of } : { record: of };
}
