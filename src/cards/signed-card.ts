/** A week as it was signed before a correction: to read only. */
import template from '../../cards/week.json' with { type: 'json' };
import { earlierSigned, type SignedVersion } from '../domain/weeks/signed-version.js';
import type { WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Reply } from '../messages.js';
import { asSigned, signedByOn, together } from '../texts/weeks.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';
import { sheetRows, type SheetRow } from './sheet-rows.js';
import { hoursInWords } from '../texts/amounts.js';

const fill = cardOf<{
  title: string;
  subtitle: string;
  rows: SheetRow[];
  lines: readonly string[];
  footer: string;
  buttons: readonly Button[];
}>(template);

export function signedCard(sheet: WeekSheet, signed: SignedVersion, signer: string): Reply {
  const title = asSigned(sheet);
  const older = earlierSigned(sheet).filter(({ n }) => n < signed.n);
  return {
    kind: 'card',
    card: fill({
      title,
      subtitle: signedByOn(signer, signed.at),
      rows: sheetRows({ ...sheet, entries: signed.what.entries }, []),
      lines: [],
      footer: together(hoursInWords(signed.what.minutes)),
      buttons: [button('Zoals hij nu is', { verb: 'show-week', sheet: sheet.id }), ...buttonOfLast(sheet, older)],
    }),
    summary: title,
  };
}

/** To what was signed last before this. */
export function earlierButtons(sheet: WeekSheet): Button[] {
  return buttonOfLast(sheet, earlierSigned(sheet));
}

function buttonOfLast(sheet: WeekSheet, signed: readonly SignedVersion[]): Button[] {
  const last = signed.at(-1);
  return last ? [button('Eerder afgetekend', { verb: 'show-signed', sheet: sheet.id, event: last.n })] : [];
}
