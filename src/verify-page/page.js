/** `docs/verify.html`: checks a statement in a browser, with nothing from elsewhere and nothing going out. */
import { notChecked } from '../domain/evidence/not-checked.ts';
import { keyIdOf } from '../domain/evidence/signed-statement.ts';
import { checkStatement } from '../signing/check-statement.ts';
import { readKeys } from '../signing/key-file.ts';
import { hoursInWords } from '../texts/amounts.ts';
import { notCheckedInWords, verdictInWords } from '../texts/verdict.ts';
import { inFours, namesIn } from '../texts/evidence.ts';

const status = document.querySelector('[role=status]');
const more = document.querySelector('ul');
const input = document.querySelector('input');

/** What was given so far: a later file of a kind takes the place of the one before. */
const given = { statement: null, keys: null };

async function take(files) {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const keys = readKeys(new TextDecoder().decode(bytes));
    if (keys) given.keys = keys;
    else given.statement = { name: file.name, bytes };
  }
  await show();
}

async function show() {
  if (!given.statement) return say('Nu nog de urenstaat zelf: het JSON-bestand.', '', []);
  try {
    const verdict = await checkStatement(given.statement.bytes, given.keys);
    const keys = given.keys?.map((key) => inFours(keyIdOf(key))).join(', ') ?? 'geen gegeven';
    const facts = [`Bestand: ${given.statement.name}.`, `Openbare sleutels: ${keys}.`];
    if (verdict.kind !== 'holds') return say(verdictInWords(verdict), 'bad', facts);
    const { statement, signed } = verdict;
    const { placement, totals, school } = statement;
    say(verdictInWords(verdict), signed === 'signed' ? 'good' : 'half', [
      `${namesIn(statement)(placement.studentId)}, ${placement.company.name}, ${placement.schoolYear} (${school}).`,
      `Afgetekend en tellend: ${hoursInWords(totals.counted)} van ${hoursInWords(totals.toMake)}.`,
      ...facts,
      ...notChecked(statement, signed).map(notCheckedInWords),
    ]);
  } catch (error) {
    say('niet nagegaan: deze browser kan het niet', 'half', [
      'De ondertekening (Ed25519) kan alleen een nieuwere browser nagaan: Chrome of Edge vanaf 137, Firefox vanaf 130, Safari vanaf 17.',
      `Wat de browser zegt: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

function say(verdict, kind, lines) {
  status.textContent = verdict;
  status.className = kind;
  more.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
}

input.addEventListener('change', () => void take(input.files));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void take(event.dataTransfer.files);
});
