/** A week as it was signed before a correction: to read only. */
import { earlierSigned, type SignedVersion } from '../domain/weeks/signed-version.js';
import type { WeekSheet } from '../domain/weeks/week-sheet.js';
import { capital, hoursInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import { asSigned, signedByOn, together } from '../texts/weeks.js';
import type { Shown } from './reply.js';
import { numberOf, sheetRows } from './sheet-rows.js';
import { button, type Button } from './button.js';

export function signedShow(sheet: WeekSheet, signed: SignedVersion, signer: string): Shown<'week'> {
  const title = asSigned(sheet);
  const older = earlierSigned(sheet).filter(({ n }) => n < signed.n);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'week', title, subtitle: '' },
      standing: { words: `✔ ${capital(signedByOn(signer, signed.at))}`, tone: 'good' },
      number: numberOf(signed.what.entries),
      rows: sheetRows({ ...sheet, entries: signed.what.entries }, []),
      lines: [],
      footer: together(hoursInWords(signed.what.minutes)),
      buttons: [button(labels.asItIsNow, { verb: 'show-week', sheet: sheet.id }), ...buttonOfLast(sheet, older)],
      summary: title,
    },
  };
}

/** To what was signed last before this. */
export function earlierButtons(sheet: WeekSheet): Button[] {
  return buttonOfLast(sheet, earlierSigned(sheet));
}

function buttonOfLast(sheet: WeekSheet, signed: readonly SignedVersion[]): Button[] {
  const last = signed.at(-1);
  return last ? [button(labels.earlierSigned, { verb: 'show-signed', sheet: sheet.id, event: last.n })] : [];
}
