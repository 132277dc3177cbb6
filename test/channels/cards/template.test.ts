import { expect } from 'chai';
import { createRequire } from 'node:module';
import { prepared } from '../../../src/channels/cards/template.js';

/** Microsoft's own engine; its ESM build imports without file endings, which Node does not resolve. */
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  readonly Template: new (template: object) => { expand(context: { $root: unknown }): unknown };
};

const rows = [{ day: 'vr', on: true }, { day: 'za' }, { day: 'zo', on: false }];
const DATA = {
  ...{ title: 'Week 47', empty: '', none: [], one: [{ day: 'vr', on: true }], rows, isOpen: true, isShut: false },
  ...{ words: { send: 'Stuur' }, inputs: [{ type: 'Input.Text' }], number: 0 },
};

const TEMPLATES: Readonly<Record<string, object>> = {
  'text that is none of its own': { type: 'TextBlock', wrap: true, size: 3, nothing: null },
  'a field, and one of a field': { text: '${title}', label: '${words.send}' },
  'a field that is a list, an object, a number or no text': {
    ...{ items: '${inputs}', words: '${words}', number: '${number}', open: '${isOpen}', empty: '${empty}' },
  },
  'fields among other text': { text: 'Zie ${title}: ${number} uur' },
  'an element for each of a list': { body: [{ type: 'A' }, { $data: '${rows}', text: '${day}' }, { type: 'Z' }] },
  'the elements of a list as they are': { body: ['${inputs}', { type: 'Z' }], one: '${rows}' },
  'one for a list of one, and none for an empty one': {
    ...{ body: [{ $data: '${one}', text: '${day}' }], under: { $data: '${one}', text: '${day}' } },
    ...{ empty: [{ $data: '${none}', text: '${day}' }], nothing: { $data: '${none}', text: '${day}' } },
  },
  'each that is itself what is meant': { inlines: [{ $data: '${inputs}', is: '${$data}' }] },
  'what an object says, within it': { $data: '${words}', text: '${send}' },
  'only what is to be there': {
    body: [
      { $when: '${isOpen}', text: 'open' },
      { $when: '${isShut}', text: 'shut' },
      { $when: '${!isOpen}', text: 'not open' },
      { $when: '${!isShut}', text: 'not shut' },
      { $when: "${empty != ''}", text: 'not empty' },
      { $when: "${title != ''}", text: 'titled' },
      { $when: "${title == 'Week 47'}", text: 'of that week' },
      { $when: "${title == 'Week 48'}", text: 'of the next' },
      { $when: '${count(rows) > 2}', text: 'three' },
      { $when: '${count(rows) > 3}', text: 'four' },
      { $when: '${count(rows) + count(one) > 3}', text: 'four together' },
      { $when: '${count(none) + count(empty) > 0}', text: 'any' },
      { $when: '${title}', text: 'a text is not true' },
    ],
  },
  'of each of a list what is to be there': { body: [{ $data: '${rows}', $when: '${on}', text: '${day}' }] },
  'a list in each of a list': {
    body: [{ $data: '${rows}', items: [{ $when: '${!on}', text: '${day}' }, { type: 'Z' }] }],
  },
};

describe('A template of a card', () => {
  for (const [what, template] of Object.entries(TEMPLATES))
    it(`is filled as Microsoft’s engine does: ${what}`, () => {
      expect(prepared(template)(DATA)).to.deep.equal(new Template(template).expand({ $root: DATA }));
    });

  it('is filled anew each time', () => {
    const fill = prepared({ body: [{ $data: '${rows}', text: '${day}' }] });
    expect(fill({ rows })).to.deep.equal(fill({ rows }));
    expect(fill({ rows: [] })).to.deep.equal({ body: [] });
  });

  it('has no tap where there is none', () => {
    const tap = { selectAction: { $when: '${on}', verb: 'week' }, text: '${day}' };
    const fill = prepared({ body: [{ $data: '${rows}', ...tap }] });
    expect(fill({ rows: rows.slice(0, 2) })).to.deep.equal({
      body: [{ selectAction: { verb: 'week' }, text: 'vr' }, { text: 'za' }],
    });
  });

  it('that asks what none of ours does is refused when it is made ready', () => {
    expect(() => prepared({ text: "${concat(title, 'x')}" })).to.throw('concat');
    expect(() => prepared({ text: '${number < 3}' })).to.throw('<');
  });
});
