/** "ziek", how long, still, better, "toch niet": one message tells the company, the BPV-docent and the SLB'er [2.3]. */
import { actOf, decide } from '../../decide.js';
import {
  backButton,
  howLongButtons,
  studentSickShow,
  takeBackButton,
  type StudentSickView,
} from '../../shows/sickness.js';
import { noteShow } from '../../shows/note.js';
import { addDays, type Day } from '../../domain/calendar/day.js';
import type { Decision } from '../../domain/evidence/decision.js';
import type { Placement } from '../../domain/placements/placement.js';
import * as rules from '../../domain/sickness/report-sick.js';
import type { SicknessRefusal } from '../../domain/sickness/sick-decision.js';
import {
  neverSick,
  parseSicknessId,
  type SicknessEvent,
  type SicknessId,
  type SickRecord,
} from '../../domain/sickness/sickness.js';
import type { Choice } from '../../messages.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noPlacement } from '../../texts/general.js';
import * as texts from '../../texts/sickness.js';
import { dropSickQuestion, keepSickQuestion } from '../../views/sick-question.js';
import { reportedCard } from '../../views/sick-report.js';

type Context = Parameters<typeof rules.decideReport>[2];
type DecideOn = (record: SickRecord, context: Context) => Decision<SickRecord, SicknessEvent, SicknessRefusal>;

export async function reportSick(
  request: Extract<Request, { kind: 'sick' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return say((record, context) => rules.decideReport(record, request, context), request, asked, ports);
}

/** "nog steeds ziek", "ziek tot woensdag": of who is not reported sick it is asked whether that was meant. */
export async function updateSick(
  request: Extract<Request, { kind: 'sick-update' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const isLonger = request.from === undefined && request.until === undefined;
  return say(
    (record, context) =>
      isLonger ? rules.decideStillSick(record, null, context) : rules.decideChange(record, request, context),
    request,
    asked,
    ports,
  );
}

/** "weer beter", "morgen weer beter" */
export async function recover(
  request: Extract<Request, { kind: 'recovered' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const back = { back: request.on, isCorrection: request.isCorrection === true };
  return say((record, context) => rules.decideRecovered(record, back, context), request, asked, ports);
}

/** "toch niet ziek", in whatever form: within the hour nobody was sick; after it one is better. */
export async function takeBackSick(
  request: Extract<Request, { kind: 'not-sick' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return say((record, context) => rules.decideTakeBackSick(record, undefined, context), request, asked, ports);
}

/** A button under one's own sickness. */
export async function answerSick(
  request: Extract<Request, { kind: 'sick-how-long' | 'still-sick' | 'back-today' | 'take-back-sick' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const number = ownPeriod(request.sickness, asked);
  if (number === null) return { kind: 'text', text: texts.notYourSickness };
  return say(
    (record, context) => {
      switch (request.kind) {
        case 'sick-how-long':
          return rules.decideHowLong(record, { number, said: request.said, answer: request.answer }, context);
        case 'still-sick':
          return rules.decideStillSick(record, { number, said: request.said }, context);
        case 'back-today':
          return rules.decideRecovered(
            record,
            { back: context.now.day, shown: { number, said: request.said } },
            context,
          );
        case 'take-back-sick':
          return rules.decideTakeBackSick(record, number, context);
      }
    },
    request,
    asked,
    ports,
  );
}

function ownPeriod(id: SicknessId, { person }: Asked): number | null {
  const found = parseSicknessId(id);
  return found?.studentId === person.id ? found.period : null;
}

async function say(decideOn: DecideOn, request: Request, asked: Asked, ports: Ports): Promise<Answer> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  if (placements.length === 0) return { kind: 'text', text: noPlacement };
  const context = { placements, now: asked.now, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.sicknesses,
    (await ports.sicknesses.load(asked.person.id)) ?? neverSick(asked.person.id),
    (record) => decideOn(record, context),
    asked,
    ports,
  );
  return outcome.kind === 'done'
    ? done(outcome.document, placements, asked, ports)
    : refused(outcome.refusal, outcome.document, request, asked);
}

/** What this source did; where more was said since, how it stands. */
async function done(record: SickRecord, placements: readonly Placement[], asked: Asked, ports: Ports): Promise<Answer> {
  const event = record.history.find(({ source }) => source === asked.source);
  const number = event?.what.period ?? record.periods.length;
  const period = record.periods[number - 1];
  if (!event || period?.said !== event.n) return card(record, number, asked);
  const today = asked.now.day;
  const isOpenEnded = period.state === 'open' && period.expectedUntil === null;
  const ask = { lines: [texts.askHowLong], buttons: howLongButtons(record, number) };
  const takeBack = rules.isToTakeBack(period, asked.at) ? [takeBackButton(record, number)] : [];
  if (period.state === 'open') await keepSickQuestion(record, number, ports);
  else await dropSickQuestion(record, ports);
  switch (event.what.kind) {
    case 'reported':
      return reportedCard(record, number, { placements, at: asked.at, before: droppedLine(asked) }, ports);
    case 'changed':
      return card(record, number, asked, {
        title: texts.changePassedOn(period, today),
        ...(isOpenEnded && { ...ask, buttons: [...ask.buttons, ...takeBack] }),
      });
    case 'still-sick':
      return card(record, number, asked, { title: texts.stillSick, ...ask });
    case 'recovered':
      return card(record, number, asked, {
        title: texts.welcomeBack(period, today),
        lines: period.back !== null && period.back > period.from ? [texts.missedHours] : [],
      });
    case 'taken-back':
      return card(record, number, asked, { title: texts.takenBack });
    case 'seen':
    case 'long-decided':
      return card(record, number, asked);
  }
}

function refused(refusal: SicknessRefusal, record: SickRecord, request: Request, asked: Asked): Answer {
  const today = asked.now.day;
  const title = texts.sicknessRefused(refusal, today);
  switch (refusal.why) {
    case 'already': {
      const period = record.periods[refusal.number - 1];
      if (request.kind === 'sick-how-long') return card(record, refusal.number, asked, { title: texts.askTomorrow });
      return card(record, refusal.number, asked, {
        title: period?.state === 'open' ? texts.alreadySick(period, today) : title,
      });
    }
    case 'changed-since': {
      const period = record.periods[refusal.number - 1];
      return card(record, refusal.number, asked, {
        title,
        lines: period ? [texts.standing(period, today)] : [],
      });
    }
    case 'too-late-to-take-back':
      return card(record, refusal.number, asked, { title, buttons: [backButton(record, refusal.number)] });
    case 'overlaps': {
      const until = request.kind === 'sick' || request.kind === 'sick-update' ? request.until : undefined;
      const later = { kind: 'sick', from: refusal.back, ...(until && until >= refusal.back && { until }) } as const;
      return question(title, [{ label: texts.reportFrom(refusal.back, today), request: later }]);
    }
    case 'back-before-from': {
      const never = { kind: 'recovered', on: refusal.from } as const;
      return question(title, [{ label: texts.buttonsOfSick.takeBack, request: never }]);
    }
    case 'not-sick': {
      if (request.kind !== 'sick-update') return noteShow(title, [], droppedLine(asked));
      const from = request.from ?? today;
      const report = { kind: 'sick', from, ...(request.until && { until: request.until }) } as const;
      return question(texts.askToReport(from, today), [{ label: texts.reportFrom(from, today), request: report }]);
    }
    case 'asked-before':
      return question(title, daysToEnd(refusal.on, today));
    case 'perhaps-over': {
      if (request.kind !== 'sick') return noteShow(title, [], droppedLine(asked));
      const { from } = request;
      const choices: Choice[] = [
        {
          label: texts.yesBack(addDays(refusal.until, 1)),
          request: { kind: 'sick-update', from, until: refusal.until },
        },
        { label: texts.noStillSick, request: { kind: 'sick-update', from } },
      ];
      return { kind: 'question', question: { text: title, choices } };
    }
    case 'back-before': {
      const on = request.kind === 'recovered' ? request.on : today;
      const later = { kind: 'recovered', on, isCorrection: true } as const;
      return question(title, [{ label: texts.yesDay(on), request: later }]);
    }
    case 'until-before-from':
    case 'no-placement':
      return noteShow(title, [], droppedLine(asked));
  }
}

/** The last day, by its date: the one that was asked about, and those that "vandaag" and "morgen" are now. */
function daysToEnd(on: Day, today: Day): Choice[] {
  return [on, today, addDays(today, 1)].map((until) => ({
    label: texts.untilButton(until),
    request: { kind: 'sick-update', until },
  }));
}

function question(text: string, choices: readonly Choice[]): Answer {
  const no: Choice = { label: texts.no, request: { kind: 'nothing' } };
  return { kind: 'question', question: { text, choices: [...choices, ...(choices.length < 3 ? [no] : [])] } };
}

function card(record: SickRecord, number: number, asked: Asked, view: StudentSickView = {}): Answer {
  const lines = [...droppedLine(asked), ...(view.lines ?? [])];
  return studentSickShow(record, number, asked.now.day, { at: asked.at, ...view, lines });
}

const droppedLine = ({ healthDropped }: Asked): string[] => (healthDropped ? [texts.causeNotKept] : []);
