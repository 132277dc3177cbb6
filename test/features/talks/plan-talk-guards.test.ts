import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const start = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
const fieldOf = ({ sent }: Seen, id: string): unknown =>
  new RegExp(`\\{[^{}]*"id":"${id}"[^{}]*\\}`).exec(sent)?.[0] ?? '';
const at = { placement: placementOfSanne().id, talk: 'halfway-1' };

describe('Where a talk is', () => {
  it('is nowhere where nothing was said, stays where it was when it moves, and goes where it is said to', async () => {
    const talk = await start();
    const plain = await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    expect(plain.text).to.include('✔ Tussenevaluatie op vrijdag 4 december om 10:00.');
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00 in lokaal 3');
    const moved = await talk.says(sanne(), 'tussenevaluatie maandag 7 december 10:00');
    expect(moved.text)
      .to.include('maandag 7 december om 10:00')
      .and.match(/lokaal 3/i);
  });

  it('is at the company in a form, until something else is said', async () => {
    const talk = await start();
    expect(fieldOf(await talk.says(sanne(), 'tussenevaluatie plannen'), 'place')).to.include('Theater De Brug');
    expect(fieldOf(await talk.presses(els(), 'plan-talk', at), 'place')).to.include('Theater De Brug');
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00 in lokaal 3');
    expect(fieldOf(await talk.presses(els(), 'plan-talk', at), 'place')).to.match(/lokaal 3/i);
  });
});

describe('The form in which a talk is planned', () => {
  it('holds when it is planned, or when somebody can instead; of what was called off nothing', async () => {
    const talk = await start();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    const day = async (): Promise<unknown> => fieldOf(await talk.presses(sanne(), 'plan-talk', at), 'day');
    expect(await day()).to.include('2026-12-04');
    const told = (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
    await (await told.press('Ik kan dan niet')).press('Doorgeven', { reason: '', day: '2026-12-08', time: '11:00' });
    expect(await day()).to.include('2026-12-08');
    await (await talk.says(sanne(), 'tussenevaluatie afzeggen')).press('Afzeggen', { reason: '' });
    expect(await day()).to.not.include('2026-12');
  });

  it('is none of a talk that was held: it stands there as it is', async () => {
    const talk = await start();
    await talk.says(sanne(), 'tussenevaluatie gehouden');
    const seen = await talk.presses(sanne(), 'plan-talk', at);
    expect(seen.text).to.include('woensdag 25 november');
    expect(seen.buttons).to.not.include('Plannen');
  });

  it('has the moments of the docent for the others, and for the docent none of their own', async () => {
    const talk = await start();
    await talk.says(els(), 'ik kan dinsdag 14-16');
    const moments = async (who = sanne()): Promise<boolean> =>
      (await talk.presses(who, 'plan-talk', at)).text.includes('dinsdag 1 december 14:00');
    expect([await moments(sanne()), await moments(karel()), await moments(els())]).to.deep.equal([true, true, false]);
    const between = await talk.presses(sanne(), 'plan-talk', { ...at, talk: 'two-weekly-1' });
    expect(between.text).to.not.include('dinsdag 1 december 14:00');
  });

  it('is of who is in the talk: nobody else is given it or plans by it', async () => {
    const talk = await start();
    const form = await talk.says(sanne(), 'tussenevaluatie plannen');
    const filled = { moment: '', day: '2026-12-04', time: '10:00', place: '' };
    for (const who of [joost(), anneke()]) {
      expect((await talk.presses(who, 'plan-talk', at)).text, who.id).to.include('niet van een student van je');
      expect((await form.press('Plannen', filled, { by: who })).text, who.id).to.include('niet van een student van je');
    }
    expect(talk.ports.talks.all()).to.deep.equal([]);
  });
});

describe('The time of a talk', () => {
  it('of the last one is in the last weeks; sooner it is planned and said', async () => {
    const said = async (words: string): Promise<string> => (await (await start()).says(sanne(), words)).text;
    expect(await said('eindevaluatie vrijdag 11 december 10:00'))
      .to.include('✔')
      .and.include('laatste');
    expect(await said('eindevaluatie vrijdag 11 juni 2027 10:00'))
      .to.include('✔')
      .and.not.include('laatste');
    expect(await said('tussenevaluatie vrijdag 11 december 10:00')).to.not.include('laatste');
  });

  it('is held against what the docent offered only where the docent is in it', async () => {
    const talk = await start();
    await talk.says(els(), 'ik kan dinsdag 14-16');
    const between = await talk.says(sanne(), 'tweewekelijks gesprek vrijdag 11 december 10:00');
    expect(between.text).to.include('✔').and.not.include('Let op');
  });

  it('outside the placement is refused before it is asked whether it is right', async () => {
    const talk = await start();
    const late = await talk.says(sanne(), 'tussenevaluatie zaterdag 10 juli 2027 10:00');
    expect(late.text).to.include('buiten de BPV').and.not.include('Klopt dat?');
  });

  it('that was asked back is planned once, and the same message again is about that talk', async () => {
    const talk = await start();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00', 'one');
    await talk.says(sanne(), 'tussenevaluatie gehouden vandaag');
    const again = await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00', 'one');
    expect(again.text).to.include('Tussenevaluatie');
    expect(talk.ports.talks.all()[0]?.talks.map(({ id }) => id)).to.deep.equal(['halfway-1']);
  });
});

describe('"Gesprek plannen" of no kind in particular', () => {
  it('is the one that is planned already, whatever is next by the plan', async () => {
    const talk = await start();
    await talk.says(sanne(), 'eindevaluatie vrijdag 11 juni 2027 10:00');
    const seen = await talk.says(sanne(), 'gesprek vrijdag 18 juni 2027 10:00');
    expect(seen.text).to.include('Eindevaluatie verplaatst naar vrijdag 18 juni');
  });

  it('is for the docent the call that is due, of which the student is not a part', async () => {
    const talk = await start();
    const seen = await talk.says(els(), 'gesprek met Sanne vrijdag 27 november 10:00');
    expect(seen.text).to.include('✔ Telefoongesprek op vrijdag 27 november');
    expect((await talk.says(sanne(), 'telefoongesprek vrijdag 27 november 10:00')).text).to.include('ben je niet zelf');
  });
});
