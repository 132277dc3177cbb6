/** The cards of sickness and making up, with the longest and strangest data that can come into them. */
import { toMakeUpOf, makeUpShow, type MakeUpFacts } from '../../src/shows/make-up-plan.js';
import { progressShow } from '../../src/shows/progress.js';
import {
  backButton,
  howLongButtons,
  staffSickShow,
  stillButton,
  studentSickShow,
  takeBackButton,
} from '../../src/shows/sickness.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { emptyMakeUpPlan, type MakeUpPlan } from '../../src/domain/sickness/make-up-plan.js';
import { neverSick, type SickRecord } from '../../src/domain/sickness/sickness.js';
import { karel, placementOfSanne, sanne } from './people.js';
import type { Reply } from '../../src/shows/reply.js';

const today = '2026-11-25' as Day;
const record: SickRecord = {
  ...neverSick(sanne().id),
  periods: [
    {
      state: 'open',
      from: today,
      expectedUntil: null,
      back: null,
      reportedAt: '2026-11-25T06:42:00Z',
      said: 1,
      told: [],
    },
  ],
};
const placement = placementOfSanne();
const plan = (text: string, by: 'student' | 'trainer', agreed = false): MakeUpPlan => ({
  ...emptyMakeUpPlan(placement.id),
  proposal: { text, by },
  agreed,
  version: 3,
});
const planFor = (party: 'student' | 'trainer', more: Partial<MakeUpFacts> = {}): Reply =>
  makeUpShow({
    reader: party === 'student' ? sanne().id : karel().id,
    party,
    student: 'Sanne de Wit',
    other: party === 'student' ? 'Karel Jansen' : 'Sanne de Wit',
    company: 'Theater De Brug',
    plan: emptyMakeUpPlan(placement.id),
    typed: '',
    left: 540,
    lines: ['In te halen: 9 uur (13 uur gemist, 4 uur ingehaald).'],
    canPropose: false,
    ...more,
  });
const hours = { missed: 780, madeUp: 240, left: 540, beyond: 0 };

/** Template, name and card. */
export function strangestSicknessCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  return [
    [
      'question',
      'sick-reported',
      studentSickShow(record, 1, today, {
        title:
          "Beterschap. Ik heb Theater De Brug (Karel Jansen), je SLB'er en je BPV-docent gemeld dat je vandaag ziek bent.",
        lines: [
          'Waarom je ziek bent hoef ik niet te weten; dat heb ik niet bewaard.',
          'Licht & Geluid Twente (Fatima El Amrani) kan ik (nog) niet bereiken, bel zelf even: +31 53 555 01 20.',
          'Weet je al hoe lang?',
        ],
        buttons: [...howLongButtons(record, 1), takeBackButton(record, 1)],
      }),
    ],
    [
      'question',
      'sick-morning',
      studentSickShow(record, 1, today, {
        title: 'Goedemorgen. Je staat ziek gemeld sinds woensdag 25 november. Hoe is het nu?',
        buttons: [stillButton(record, 1), backButton(record, 1)],
      }),
    ],
    [
      'question',
      'sick-told',
      staffSickShow(record, 1, { reader: karel().id, role: 'trainer', student: 'Sanne de Wit' }),
    ],
    [
      'question',
      'sick-told-strange',
      staffSickShow(record, 1, { reader: karel().id, role: 'coach', student: strange }),
    ],
    ['make-up', 'make-up-first', planFor('student', { canPropose: true })],
    ['make-up', 'make-up-asked', planFor('trainer', { plan: plan('za 5 dec 4 uur', 'student') })],
    ['make-up', 'make-up-agreed', planFor('student', { plan: plan('za 5 dec 4 uur', 'trainer', true) })],
    [
      'make-up',
      'make-up-fullest',
      planFor('trainer', {
        student: strange,
        other: strange,
        company: long,
        plan: plan(long, 'student'),
        lines: [long, strange],
      }),
    ],
    [
      'progress',
      'progress-to-make-up',
      progressShow(
        { counted: 8340, submitted: 480, written: 300, notCounting: 0, toMake: 27600, short: 18480 },
        'Theater De Brug en Licht & Geluid Twente',
        [],
        toMakeUpOf([
          { placement, hours },
          { placement: placementOfSanne({ company: { name: strange, address: '', phone: null } }), hours },
        ]),
      ),
    ],
  ];
}
