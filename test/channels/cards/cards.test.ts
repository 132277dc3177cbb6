import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
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

const cards = strangestCards();

describe('Every card, filled with the longest and strangest data', () => {
  it('is one of the templates in cards/, and each template is tried', () => {
    const templates = readdirSync(new URL('../../../cards', import.meta.url)).map((file) => file.replace('.json', ''));
    expect([...new Set(cards.map(({ template }) => template))].sort()).to.deep.equal(templates.sort());
  });

  for (const { name, card } of cards) {
    it(`${name}: parses without an event and validates`, () => {
      const context = new SerializationContext();
      const parsed = new AdaptiveCard();
      parsed.parse(card, context);
      const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
      expect(events).to.deep.equal([]);
      expect(parsed.validateProperties().validationEvents.map(({ message }) => message)).to.deep.equal([]);
    });

    it(`${name}: is filled completely and stays under 80 KB`, () => {
      const text = JSON.stringify(card);
      // What a person typed may hold "${"; what a template left open is a name in it.
      expect(text.replaceAll('${geen} sjabloon', '')).not.to.include('${');
      expect(Buffer.byteLength(text, 'utf16le')).to.be.below(80_000);
    });

    it(`${name}: shows what people typed in text without Markdown`, () => {
      const markdown: string[] = [];
      JSON.stringify(card, (_key, value: unknown) => {
        const block = value as { type?: string; text?: string } | null;
        if (block?.type === 'TextBlock' && block.text?.trim()) markdown.push(block.text);
        return value;
      });
      expect(markdown).to.deep.equal([]);
    });
  }
});
