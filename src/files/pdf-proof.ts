/** The end of the statement: the werkprocessen it names, every version of each week, and how to check it. */
import type { HoursStatement } from '../domain/evidence/hours-statement.js';
import { capital } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { ACCENT, INK, WIDTH, type Paper } from './paper.js';
import { qrCodeOf } from './qr-code.js';
import { BODY, full, shortened, SMALL } from './pdf-style.js';

/** Points: 45 mm, at which each square is more than half a millimetre. */
const QR_WIDTH = 128;

type NameOf = (id: string) => string;

export function workProcesses(paper: Paper, { workProcesses: named }: HoursStatement): void {
  if (named.length === 0) return;
  paper.heading(2, [full('Werkprocessen', { size: 10.5, bold: true, color: ACCENT })], 18, 30);
  paper.space(2);
  for (const { code, title } of named) {
    paper.line('P', [
      { ...BODY, text: code, x: 5, width: 70 },
      { ...BODY, text: title, x: 78, width: WIDTH - 78 },
    ]);
  }
}

export function versions(paper: Paper, { weeks }: HoursStatement, nameOf: NameOf): void {
  if (weeks.length === 0) return;
  paper.heading(2, [full('Versiegeschiedenis', { size: 13, bold: true, color: ACCENT })], 24, 80);
  paper.paragraph(
    'Alles wat er met een week is gebeurd, in de volgorde waarin het gebeurde. Achteraan staat het begin van de hash waarmee elke gebeurtenis aan die daarvoor vastzit.',
    SMALL,
  );
  for (const { week, history } of weeks) {
    paper.heading(3, [full(capital(texts.weekInYear(week)), { size: 9, bold: true })], 9, 24);
    for (const event of history) {
      paper.line('P', [
        { ...SMALL, text: `${event.n}`, x: 5, width: 16 },
        { ...SMALL, text: texts.stamp(event.at), x: 20, width: 92 },
        { ...SMALL, text: texts.actorInWords(event, nameOf), x: 114, width: 150 },
        { ...SMALL, color: INK, text: shortened(capital(texts.eventInWords(event.what))), x: 268, width: WIDTH - 332 },
        { ...SMALL, text: event.hash.slice(0, 12), x: WIDTH - 62, width: 62, align: 'right' },
      ]);
      paper.space(1.5);
    }
  }
}

export function proof(paper: Paper, { weeks, head, root, issuer, signature }: HoursStatement): void {
  paper.heading(2, [full('Controle', { size: 13, bold: true, color: ACCENT })], 24, 110);
  paper.paragraph(
    'Elke gebeurtenis bevat de hash (SHA-256 over canonieke JSON, RFC 8785) van de gebeurtenis ervoor. Wie iets verandert, weglaat of tussenvoegt, verbreekt de keten. Wat is afgetekend, staat in de gebeurtenis zelf; een correctie is een nieuwe gebeurtenis die opnieuw wordt afgetekend.',
    BODY,
  );
  paper.space(6);
  const fact = (label: string, value: string): void => {
    paper.line('P', [
      { ...SMALL, text: label, x: 0, width: 130 },
      { ...SMALL, color: INK, text: value, x: 134, width: WIDTH - 134 },
    ]);
    paper.space(2);
  };
  fact('Hash over alle weken', head);
  fact('Controlecode', `${texts.checkCode({ head })} (het begin van die hash; staat op elke pagina)`);
  if (issuer) fact('Ondertekend met sleutel', `${texts.inFours(issuer.key)} van ${issuer.url}`);
  fact('Laatste nachtelijke zegel', texts.rootLine(root));
  for (const { week, history } of weeks) fact(capital(texts.weekInYear(week)), history.at(-1)?.hash ?? '');
  if (issuer && signature) {
    paper.space(6);
    paper.paragraph(texts.whatQrShows, BODY);
    paper.space(4);
    const address = `${issuer.url}/controle/${signature}`;
    paper.squares(qrCodeOf(address), QR_WIDTH, `${texts.qrIs} ${address}`);
  }
  paper.space(6);
  paper.paragraph(texts.howToCheck, BODY);
  paper.space(4);
  paper.paragraph(
    'Tussen rechte haken, zoals [emoji] of [ander schrift], staat wat dit lettertype niet kan tonen, en … voor tekst die hier is ingekort; in het JSON-bestand staat alles zoals het is getypt.',
    SMALL,
  );
}
