/** What the bot says, unasked, about a talk that comes up [Contact moments]. */
import type { Moment } from '../domain/calendar/moment.js';
import type { ContactMoment } from '../domain/talks/contact-moments.js';
import type { Placement } from '../domain/placements/placement.js';
import { dayInWords, firstName, listed } from './amounts.js';

type Talk = Exclude<ContactMoment['kind'], 'first-contact' | 'call'>;

/** "Plan je tussenevaluatie met Karel en Els: op een dag van maandag 1 februari t/m vrijdag 5 februari." */
export const planTalk = (kind: Talk, { from, until }: ContactMoment, withWhom: readonly string[]): string =>
  `Plan ${talkInWords(kind)} met ${listed(withWhom.map(firstName))}: ${
    from === until ? `op ${dayInWords(from)}` : `op een dag van ${dayInWords(from)} t/m ${dayInWords(until)}`
  }.`;

function talkInWords(kind: Talk): string {
  switch (kind) {
    case 'trainer-talk':
      return 'een gesprek over hoe het gaat';
    case 'halfway':
      return 'je tussenevaluatie';
    case 'final':
      return 'je eindevaluatie';
  }
}

/** [Halfway and at the end student and praktijkopleider each fill in a form first.] */
export const prepareTalk = (trainer: string): string =>
  `Vul vooraf allebei het voorbereidingsformulier in: jij en ${firstName(trainer)}.`;
export const whyTalk = ({ company }: Placement): string =>
  `Je krijgt dit omdat je het gesprek over je BPV bij ${company.name} zelf plant. Typ "herinneringen" om dit in te stellen.`;
/** "Els kan: vrijdag 4 december 10:00 en maandag 7 december 09:00." */
export const teacherCan = (teacher: string, moments: readonly Moment[]): string =>
  `${firstName(teacher)} kan: ${listed(moments.map(({ day, time }) => `${dayInWords(day)} ${time}`))}.`;
export const whyTeacherPlans = (student: string, company: string): string =>
  `Je krijgt dit omdat je als docent de gesprekken plant over de BPV van ${student} bij ${company}. Typ "herinneringen" om dit in te stellen.`;
