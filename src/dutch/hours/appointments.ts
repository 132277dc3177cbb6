/** "vergadering vrijdag 9 uur", "sollicitatiegesprek dinsdag 10 uur": when it is, more likely than how long it was. */
import { saidIn, type Sentence } from '../sentence.js';
import { DOINGS } from '../words/plain-talk.js';

const APPOINTMENT =
  /(?:gesprek|evaluatie|afspraak|overleg|vergadering|bespreking|beoordeling|meeting|sollicitatie|intake|bezoek|keuring)$/u;
/** Nobody sits in a talk for so long. */
const TOO_LONG = 7 * 60;

export function isAppointment(sentence: Sentence): boolean {
  const [amount, ...more] = saidIn(sentence, 'amount');
  if (!amount || more.length > 0 || amount.minutes < TOO_LONG || amount.minutes % 60 !== 0) return false;
  const { phrases, tokens } = sentence;
  const at = phrases.find(({ said }) => said.kind === 'amount')?.at ?? 0;
  const head = tokens.findIndex(({ word }) => APPOINTMENT.test(word));
  if (head < 0 || head > at) return false;
  // "overleg en opbouw vrijdag 8 uur" was a day of work.
  return !tokens.some(
    ({ word, means }, place) =>
      place > head &&
      place < at &&
      (means.and === true || word === ',' || DOINGS.has(word) || /^ge.*[dtn]$/.test(word)),
  );
}
