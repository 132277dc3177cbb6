/** Who is where, with how many hours to make. */
import type { Day } from '../../domain/calendar/day.js';
import { instantOf, type ClockTime } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import { els, fatima, joost, karel, milan, noor, sanne, SCHOOL_ID, tijn, yaraOf } from './people.js';
import type { SchoolYear } from './school-year.js';

export interface DemoPlacements {
  readonly sanne: Placement;
  readonly milan: Placement;
  readonly yara: Placement;
  readonly tijn: Placement;
  readonly noorAtDeBrug: Placement;
  readonly noorAtLichtGeluid: Placement;
}

const DE_BRUG = {
  company: { name: 'Theater De Brug', address: 'Brugplein 1, Enschede', phone: '+31 53 555 01 10' },
  companyId: '100055510',
  trainerId: karel.id,
};
const LICHT_GELUID = {
  company: { name: 'Licht & Geluid Twente', address: 'Havenstraat 8, Hengelo', phone: '+31 53 555 01 20' },
  companyId: '100055520',
  trainerId: fatima.id,
};

/** As they stand on a day: the POK of who starts later is in once the placement has begun. */
export function demoPlacements({ autumn, name, day }: SchoolYear, today: Day): DemoPlacements {
  const shared = { schoolId: SCHOOL_ID, teacherId: els.id, coachId: joost.id, schoolYear: name, crebo: '25798' };
  // Week 37 to week 26.
  const secondYear = {
    ...shared,
    year: 2 as const,
    period: { from: day('2026-09-07'), until: day('2027-07-04') },
    pok: day('2026-09-07'),
    usualStart: '09:00' as ClockTime,
  };
  // Week 35 to week 5.
  const thirdYear = {
    ...secondYear,
    year: 3 as const,
    period: { from: day('2026-08-24'), until: day('2027-02-07') },
    pok: day('2026-08-24'),
  };
  // Blok 3 and 4.
  const firstYear = {
    ...secondYear,
    year: 1 as const,
    period: { from: day('2027-02-01'), until: day('2027-07-04') },
    pok: today >= day('2027-02-01') ? day('2027-02-01') : null,
  };
  /** Whether they work there, asked on the first day, was answered; Tijn has not come to it. */
  const saidNo = (by: PersonId, { period }: Pick<Placement, 'period'>): Pick<Placement, 'employment'> => {
    const at = instantOf({ day: period.from, time: '12:00' as ClockTime }).toISOString();
    return today > period.from ? { employment: { answer: 'no', at, by } } : {};
  };
  return {
    sanne: {
      ...{ ...secondYear, ...DE_BRUG, id: 'sanne-de-brug' as PlacementId, studentId: sanne.id },
      ...saidNo(sanne.id, secondYear),
      ...{ minutesToMake: 460 * 60, plannedMinutes: { 4: 420, 5: 360 } },
    },
    milan: {
      ...{ ...thirdYear, ...LICHT_GELUID, id: 'milan-licht-geluid' as PlacementId, studentId: milan.id },
      ...saidNo(milan.id, thirdYear),
      ...{ minutesToMake: 576 * 60, plannedMinutes: { 1: 420, 2: 420, 3: 420, 5: 420 } },
    },
    yara: {
      ...{ ...firstYear, ...DE_BRUG, id: 'yara-de-brug' as PlacementId, studentId: yaraOf(autumn).id },
      ...{ minutesToMake: 200 * 60, plannedMinutes: { 5: 480 } },
    },
    tijn: {
      ...{ ...secondYear, ...DE_BRUG, id: 'tijn-de-brug' as PlacementId, studentId: tijn.id, pok: null },
      ...{ minutesToMake: 460 * 60, plannedMinutes: { 4: 420, 5: 360 } },
    },
    noorAtDeBrug: {
      ...{ ...secondYear, ...DE_BRUG, id: 'noor-de-brug' as PlacementId, studentId: noor.id },
      ...saidNo(noor.id, secondYear),
      ...{ minutesToMake: 300 * 60, plannedMinutes: { 4: 510 } },
    },
    noorAtLichtGeluid: {
      ...{ ...secondYear, ...LICHT_GELUID, id: 'noor-licht-geluid' as PlacementId, studentId: noor.id },
      ...saidNo(noor.id, secondYear),
      ...{ minutesToMake: 160 * 60, plannedMinutes: { 5: 270 } },
    },
  };
}
