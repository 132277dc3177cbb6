/** Goals and work agreements as they were made before the clock was looked at, by the rules of the house. */
import { addDays, type Day } from '../../domain/calendar/day.js';
import { instantOf, type ClockTime } from '../../domain/calendar/moment.js';
import type { Act, Decision } from '../../domain/evidence/decision.js';
import { applied } from '../../domain/evidence/evidence.js';
import { decideApproveGoals } from '../../domain/goals/answer-goals.js';
import { emptyGoals, goalIdOf, shown, type Goals, type GoalSaid, type GoalsEvent } from '../../domain/goals/goals.js';
import { decideAnswerWork, decideWriteWork } from '../../domain/goals/work-agreements.js';
import { decideSendGoals, decideWriteGoal } from '../../domain/goals/write-goals.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import type { DemoPlacements } from './placements.js';

/** What a student wants to learn, until so many days after the start; and how far it got. */
interface Past {
  readonly said: readonly (Omit<GoalSaid, 'by'> & { readonly days: number })[];
  readonly gotTo: 'sent' | 'approved';
  readonly work?: { readonly here: readonly string[]; readonly later: readonly string[]; readonly note: string };
}

const LIGHT_AND_STAGE = [
  'B1-K1-W1',
  'B1-K1-W2',
  'B1-K1-W3',
  'B1-K1-W4',
  'B1-K1-W5',
  'B1-K1-W8',
  'P3-K2-W1',
  'P3-K2-W2',
];
const SOUND = ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W4', 'B1-K1-W6', 'B1-K1-W8', 'P3-K2-W3'];

const SANNE: Past = {
  said: [
    {
      goal: 'Zelfstandig het licht van de kleine zaal inhangen en aansluiten volgens het lichtplan',
      criterion: 'Karel hoeft bij de controle niets te verhangen, drie voorstellingen achter elkaar',
      ...{ about: ['B1-K1-W3', 'B1-K1-W4'], days: 140 },
    },
    {
      goal: 'Eerder om hulp vragen als ik vastloop',
      criterion: 'In het gesprek met Karel noemen we allebei twee momenten waarop ik op tijd vroeg',
      ...{ about: ['persoonlijk'], days: 140 },
    },
  ],
  gotTo: 'approved',
  work: { here: LIGHT_AND_STAGE, later: ['B1-K1-W6', 'P3-K2-W3', 'P3-K2-W5'], note: 'Geluid vanaf februari.' },
};
const MILAN: Past = {
  said: [
    {
      goal: 'Een geluidsset voor 200 man alleen opbouwen en inregelen',
      criterion: 'De set staat en klinkt binnen twee uur, zonder hulp',
      ...{ about: ['B1-K1-W6'], days: 95 },
    },
    {
      goal: 'Een storing in de signaalketen stap voor stap opzoeken',
      criterion: 'Fatima laat me drie keer een fout zoeken en ik vind hem zonder hints',
      ...{ about: ['P3-K2-W5'], days: 120 },
    },
    {
      goal: 'Mijn week plannen en op tijd afmelden als iets niet lukt',
      criterion: 'Vier weken achter elkaar staan mijn uren er op vrijdag in',
      ...{ about: ['persoonlijk'], days: 150 },
    },
  ],
  gotTo: 'approved',
  work: { here: SOUND, later: ['P3-K1-W2', 'P3-K2-W5'], note: '' },
};
const TIJN: Past = {
  said: [
    {
      goal: 'Kabels meten en labelen volgens de afspraken van het theater',
      criterion: 'Een kist met 20 kabels klopt in een keer',
      ...{ about: ['B1-K1-W8'], days: 140 },
    },
    {
      goal: 'Een decor veilig laden en lossen met de trekken',
      criterion: 'Karel tekent de checklist zonder opmerkingen',
      ...{ about: ['B1-K1-W2'], days: 200 },
    },
  ],
  gotTo: 'sent',
};
const NOOR_AT_DE_BRUG: Past = {
  said: [
    {
      goal: 'Het geluid van een toneelvoorstelling bedienen met zenders',
      criterion: 'Een voorstelling zonder gemiste inzet',
      ...{ about: ['P3-K2-W3'], days: 140 },
    },
  ],
  gotTo: 'approved',
  work: { here: SOUND, later: ['P3-K2-W5'], note: '' },
};
const NOOR_AT_LICHT_GELUID: Past = {
  said: [
    {
      goal: 'Materiaal voor een klus zelf klaarzetten vanaf de paklijst',
      criterion: 'Drie klussen waarbij er op locatie niets mist',
      ...{ about: ['B1-K1-W1'], days: 140 },
    },
  ],
  gotTo: 'approved',
  work: { here: ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W8'], later: ['B1-K1-W6'], note: 'Geluid als het seizoen begint.' },
};
const YARA: Past = {
  said: [
    {
      goal: 'Weten hoe alles op het toneel heet',
      criterion: 'Karel wijst tien dingen aan en ik noem ze alle tien',
      ...{ about: ['B1-K1-W2'], days: 60 },
    },
  ],
  gotTo: 'approved',
  work: { here: ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W3'], later: ['B1-K1-W4'], note: '' },
};

/** Of everybody, as far as it was made before that day. */
export function goalsThatWere(placements: DemoPlacements, school: School, today: Day): Goals[] {
  const { sanne, milan, yara, tijn, noorAtDeBrug, noorAtLichtGeluid } = placements;
  const all: readonly (readonly [Placement, Past])[] = [
    ...([
      [sanne, SANNE],
      [milan, MILAN],
      [yara, YARA],
      [tijn, TIJN],
    ] as const),
    ...([
      [noorAtDeBrug, NOOR_AT_DE_BRUG],
      [noorAtLichtGeluid, NOOR_AT_LICHT_GELUID],
    ] as const),
  ];
  return all.map(([placement, past]) => lived(placement, past, school, today)).filter(({ version }) => version > 0);
}

/** Written in the first week, sent on its Friday, agreed to on the Monday after. Everybody heard of it at the time. */
function lived(placement: Placement, { said, gotTo, work }: Past, school: School, today: Day): Goals {
  const { id, period, studentId, trainerId } = placement;
  let goals = emptyGoals(id);
  const on = (days: number, time: string, by: 'student' | 'trainer', what: string): Act => ({
    at: instantOf({ day: addDays(period.from, days), time: time as ClockTime }).toISOString(),
    by: by === 'student' ? studentId : trainerId,
    role: by,
    way: by === 'student' ? 'chat' : 'card',
    source: `demo:${id}:${what}`,
  });
  const isPast = (days: number): boolean => addDays(period.from, days) < today;
  const follow = (decision: Decision<Goals, GoalsEvent, object>): void => {
    if (decision.kind !== 'change') throw new Error(`The demo school breaks a rule: ${JSON.stringify(decision)}`);
    goals = { ...applied(decision.change), outbox: [] };
  };
  if (!isPast(1)) return goals;
  said.forEach(({ days, ...one }, i) => {
    const goal = goalIdOf(id, `demo:${i}`);
    const whole = { ...one, by: addDays(period.from, days) };
    const act = on(1, `20:${10 + i}`, 'student', `goal-${i}`);
    follow(decideWriteGoal(goals, { goal, revision: 0, said: whole }, { placement, act }));
  });
  if (work)
    follow(
      decideWriteWork(goals, { revision: 0, work }, { placement, school, act: on(1, '20:30', 'student', 'work') }),
    );
  if (!isPast(4)) return goals;
  const sent = { placement, school, act: on(4, '16:40', 'student', 'sent') };
  follow(decideSendGoals(goals, goals.goals.map(shown), sent));
  if (!isPast(7)) return goals;
  if (work)
    follow(
      decideAnswerWork(
        goals,
        { revision: 1, reason: null },
        { placement, act: on(7, '09:05', 'trainer', 'work-agreed') },
      ),
    );
  if (gotTo === 'approved') {
    const act = on(7, '09:10', 'trainer', 'approved');
    follow(decideApproveGoals(goals, goals.goals.map(shown), { placement, act }));
  }
  return goals;
}
