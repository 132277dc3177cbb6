/** The question that stays open about a sickness, so that what is said of it in words is understood: "tot vrijdag". */
import { isToTakeBack } from '../domain/sickness/report-sick.js';
import { HOW_LONG, sicknessIdOf, type SickRecord } from '../domain/sickness/sickness.js';
import type { Choice } from '../messages.js';
import type { Ports } from '../ports.js';
import { askHowLong, buttonsOfSick, howLongInWords, stillSickQuestion } from '../texts/sickness.js';

/** "Hoe is het nu?", asked anew each morning. */
export async function keepStillQuestion(
  record: SickRecord,
  number: number,
  { chats, clock }: Pick<Ports, 'chats' | 'clock'>,
): Promise<void> {
  const [at, period] = [clock.now(), record.periods[number - 1]];
  if (!period) return;
  const [sickness, said] = [sicknessIdOf(record.id, number), period.said];
  const question = {
    id: `${PREFIX}still:${sickness}:${at.toISOString().slice(0, 10)}`,
    askedAt: at.toISOString(),
    text: stillSickQuestion(period),
    choices: [
      { label: buttonsOfSick.still, request: { kind: 'still-sick', sickness, said } },
      { label: buttonsOfSick.back, request: { kind: 'back-today', sickness, said } },
    ] satisfies Choice[],
    about: { kind: 'sick-update' } as const,
  };
  await chats.update(record.id, { question });
}

const PREFIX = 'how-long:';
const idOf = (record: SickRecord, number: number): string =>
  `${PREFIX}${sicknessIdOf(record.id, number)}:${record.periods[number - 1]?.said ?? 0}`;

/** The buttons of the cards have verbs of their own and stay good. */
export async function keepSickQuestion(
  record: SickRecord,
  number: number,
  { chats, clock }: Pick<Ports, 'chats' | 'clock'>,
): Promise<void> {
  const period = record.periods[number - 1];
  const [id, at] = [idOf(record, number), clock.now()];
  if (!period || (await chats.of(record.id)).question?.id === id) return;
  const sickness = sicknessIdOf(record.id, number);
  const choices: Choice[] = HOW_LONG.map((answer) => ({
    label: howLongInWords[answer],
    request: { kind: 'sick-how-long', sickness, said: period.said, answer },
  }));
  if (isToTakeBack(period, at)) {
    choices.push({ label: buttonsOfSick.takeBack, request: { kind: 'take-back-sick', sickness } });
  }
  const question = {
    id,
    askedAt: at.toISOString(),
    text: askHowLong,
    choices,
    about: { kind: 'sick-update' } as const,
  };
  await chats.update(record.id, { question });
}

/** It is over: "ziek" is a new report from here on. */
export async function dropSickQuestion({ id }: SickRecord, { chats }: Pick<Ports, 'chats'>): Promise<void> {
  const { question } = await chats.of(id);
  if (question?.id.startsWith(PREFIX)) await chats.update(id, { question: null });
}
