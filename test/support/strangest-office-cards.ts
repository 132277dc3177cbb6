/** The forms of the BPV-bureau, with the longest and strangest data that can come into them. */
import { formShow } from '../../src/shows/form.js';
import type { Reply } from '../../src/shows/reply.js';
import { button } from '../../src/shows/button.js';
import type { Field } from '../../src/shows/parts.js';

export function strangestOfficeCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const options = [strange, long, 'ja'].map((title, i) => ({ title, value: String(i) }));
  const kinds = ['text', 'number', 'day', 'time', 'one', 'several'] as const;
  const values = { text: long, number: '460', day: '2026-11-27', time: '16:00', one: '2', several: '0,2' };
  const fields: Field[] = kinds.map((as) => ({ id: as, label: strange, as, value: values[as], options }));
  const empty: Field[] = kinds.slice(0, 4).map((as) => ({ id: as, label: as, as, value: '', options: [] }));
  const buttons = [button(strange, { verb: 'leave-as-is' }, { look: 'positive', isOfForm: true })];
  return [
    ['form', 'form', formShow({ title: long, error: long, lines: [strange, long], fields, buttons })],
    ['form', 'form-empty', formShow({ title: 'Wie wordt de praktijkopleider?', fields: empty, buttons: [] })],
  ];
}
