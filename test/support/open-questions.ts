/** Questions that are open, and what is read in answer to them. */
import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import type { Choice, OpenQuestion, Question } from '../../src/messages.js';
import type { Request } from '../../src/asks/request.js';
import { readAnswer } from '../../src/dutch/answer.js';
import { read } from '../../src/dutch/read.js';
import { requestInWords } from '../dutch/phrase-cases.js';

export const askedAt = '2026-11-25T12:55:00.000Z';

/** The bot's question to this message, as it is kept. */
export function questionTo(text: string, now = '2026-11-25T14:00'): OpenQuestion {
  const { question } = read(text, { now: parseMoment(now)!, role: 'student' });
  expect(question, text).not.to.equal(null);
  return { ...question!, id: 'q', askedAt };
}

/** What the answer comes to: "choice 1", a request in words, or "new". */
export function answered(question: OpenQuestion, text: string, now = '2026-11-25T14:00'): string {
  const request = readAnswer(text, question, { now: parseMoment(now)!, role: 'student' });
  if (!request) return 'new';
  if (request.kind === 'answer') return `choice ${request.choice + 1}`;
  return request.kind === 'nothing' ? 'nothing' : requestInWords(request as Parameters<typeof requestInWords>[0]);
}

export const asked = (choices: readonly (readonly [string, Request])[], about?: Question['about']): OpenQuestion => ({
  id: 'q',
  askedAt,
  text: '',
  choices: choices.map(([label, request]): Choice => ({ label, request })),
  ...(about && { about }),
});
