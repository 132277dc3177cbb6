import { expect } from 'chai';
import { headline } from '../../../src/local/story/headline.js';

const card = (...body: readonly unknown[]): Parameters<typeof headline>[0] => ({
  text: '',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', body } }],
});

describe('What a message comes to in one line', () => {
  it('is its text where it has one', () => {
    expect(headline({ text: 'Hoi', attachments: [] })).to.equal('Hoi');
  });
  it('is what its card says first, also deep inside', () => {
    const deep = {
      type: 'Container',
      items: [{ type: 'ColumnSet', columns: [{ items: [{ type: 'TextBlock', text: 'Week 47' }] }] }],
    };
    expect(headline(card(deep, { type: 'TextBlock', text: 'later' }))).to.equal('Week 47');
  });
  it('puts the runs of a rich text together', () => {
    const rich = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Sanne ' }, 'de Wit'] };
    expect(headline(card({ type: 'Image' }, rich))).to.equal('Sanne de Wit');
  });
  it('is at most 160 letters', () => {
    expect(headline({ text: 'x'.repeat(160), attachments: [] })).to.have.length(160);
    expect(headline({ text: 'x'.repeat(161), attachments: [] }))
      .to.have.length(160)
      .and.match(/ …$/);
  });
  it('is nothing of a card without words', () => {
    expect(headline(card({ type: 'Image' }))).to.equal('');
  });
});
