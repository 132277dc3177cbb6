import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ON_CARDS } from '../../../src/texts/on-cards.js';
import { strangestCards } from '../../support/strangest-cards.js';

interface CardEvents {
  getEventAt(index: number): { readonly message: string };
  readonly eventCount: number;
}
interface AdaptiveCards {
  readonly AdaptiveCard: new () => {
    parse(card: object, context: object): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new () => CardEvents;
}
// The official renderer's library; its ESM entry does not resolve in Node.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as AdaptiveCards;

/** The base of 1.5: what came later vanishes from a phone, or breaks the card [docs/cards.md]. */
const DRAWN_BY_ALL = new Set([
  ...['AdaptiveCard', 'Container', 'ColumnSet', 'Column', 'Table', 'TableRow', 'TableCell', 'FactSet', 'ActionSet'],
  ...[
    'TextBlock',
    'RichTextBlock',
    'TextRun',
    'Input.Text',
    'Input.Number',
    'Input.Date',
    'Input.Time',
    'Input.ChoiceSet',
  ],
  ...['Input.Toggle', 'Action.Execute', 'Action.Submit', 'Action.ShowCard', 'Action.OpenUrl'],
]);

/** What is folded under one title. */
const FOLDS = new Set(['Meer', 'Later', 'Niet gewerkt']);

/** Where words stand in a template. */
const SAYS = new Set(['text', 'label', 'title', 'placeholder', 'errorMessage', 'tooltip', 'altText']);

const cards = strangestCards();

describe('Every card, filled with the longest and strangest data', () => {
  it('is one of the templates in cards/, and each template is tried', () => {
    const templates = readdirSync(new URL('../../../cards', import.meta.url))
      .map((file) => file.replace('.json', ''))
      .filter((name) => name !== 'parts');
    expect([...new Set(cards.map(({ template }) => template))].sort()).to.deep.equal(templates.sort());
  });

  it('says what texts/on-cards.ts says: no template has words of its own, and no words there are of no template', () => {
    const folder = new URL('../../../cards/', import.meta.url);
    const said: string[] = [];
    for (const file of readdirSync(folder)) {
      JSON.parse(readFileSync(new URL(file, folder), 'utf8'), (key, value: unknown) => {
        if (SAYS.has(key) && typeof value === 'string') said.push(value);
        return value;
      });
    }
    const isOwn = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\$\{[^}]*\}|^text:\w+$/g, ''));
    expect(said.filter(isOwn)).to.deep.equal([]);
    const named = said.flatMap((text) => /^text:(\w+)$/.exec(text)?.[1] ?? []);
    expect([...new Set(named)].sort()).to.deep.equal(Object.keys(ON_CARDS).sort());
  });

  for (const { name, card } of cards) {
    it(`${name}: parses without an event and validates`, () => {
      const context = new SerializationContext();
      const parsed = new AdaptiveCard();
      parsed.parse(card, context);
      const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
        // Its check of a language forgets every second time where it was.
        .filter((message) => !message.includes('property "lang"'));
      expect(events).to.deep.equal([]);
      expect(parsed.validateProperties().validationEvents.map(({ message }) => message)).to.deep.equal([]);
    });

    it(`${name}: is filled completely and stays under 80 KB`, () => {
      const text = JSON.stringify(card);
      // What a person typed may hold "${"; what a template left open is a name in it.
      expect(text.replaceAll('${geen} sjabloon', '')).not.to.include('${');
      expect(Buffer.byteLength(text, 'utf16le')).to.be.below(80_000);
    });

    it(`${name}: shows what people typed where Markdown means nothing, or without its signs`, () => {
      const markdown: string[] = [];
      JSON.stringify(card, (_key, value: unknown) => {
        const block = value as { type?: string; text?: string; facts?: { title: string; value: string }[] } | null;
        const texts = block?.type === 'TextBlock' ? [block.text ?? ''] : [];
        const facts = block?.type === 'FactSet' ? (block.facts ?? []).flatMap((fact) => [fact.title, fact.value]) : [];
        markdown.push(...[...texts, ...facts].filter((text) => /[*_[\]`\\<>~#]/.test(text)));
        return value;
      });
      expect(markdown).to.deep.equal([]);
    });

    it(`${name}: says its language, what it is about where it cannot be drawn, and has one heading to begin with`, () => {
      const { lang, fallbackText, version } = card as Record<string, string>;
      expect([lang, version]).to.deep.equal(['nl', '1.5']);
      expect(fallbackText).to.match(/\S/);
      expect(JSON.stringify(card)).to.include('"style":"heading"');
    });

    it(`${name}: shows at most three buttons of the whole card, at most one of them as the next step`, () => {
      const sets = (
        card as { body: { type: string; actions?: { type: string; title: string; style?: string }[] }[] }
      ).body.filter(({ type }) => type === 'ActionSet');
      const actions = sets.flatMap((set) => set.actions ?? []);
      const folds = actions.filter(({ type, title }) => type === 'Action.ShowCard' && FOLDS.has(title));
      expect(folds.length).to.be.at.most(1);
      expect(actions.length - folds.length).to.be.at.most(3);
      expect(actions.filter(({ style }) => style === 'positive').length).to.be.at.most(1);
    });

    it(`${name}: is of what every client draws`, () => {
      const unknown: string[] = [];
      JSON.stringify(card, (key, value: unknown) => {
        const { type } = (value ?? {}) as { type?: string };
        if (key !== 'data' && typeof type === 'string' && !DRAWN_BY_ALL.has(type)) unknown.push(type);
        return value;
      });
      expect(unknown).to.deep.equal([]);
    });
  }
});
