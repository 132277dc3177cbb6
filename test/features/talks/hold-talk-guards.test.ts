import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, sanne } from '../../support/people.js';

const SAID = 'tussenevaluatie vrijdag 4 december 10:00';
const start = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
const stateOf = ({ ports }: Conversation): unknown =>
  ports.talks
    .all()
    .flatMap(({ talks }) => talks.map(({ id, state, heldOn }) => `${id} ${state} ${heldOn ?? ''}`.trim()));

describe('"Gesprek gehouden"', () => {
  it('sent again is the same talk, and says so again', async () => {
    const talk = await start();
    const said = async (): Promise<string> => (await talk.says(els(), 'telefoongesprek Sanne gehouden', 'one')).text;
    const first = await said();
    talk.ports.clock.set('2026-11-27T12:00:00Z');
    expect(await said()).to.equal(first);
    expect(stateOf(talk)).to.deep.equal(['call-1 held 2026-11-25']);
  });

  it('of which one is asked where several were due, and ticked for the day on which it was planned', async () => {
    const talk = await start();
    await talk.says(sanne(), SAID);
    await talk.says(sanne(), 'tweewekelijks gesprek donderdag 3 december 10:00');
    talk.ports.clock.set('2026-12-07T12:00:00Z');
    const which = await talk.says(karel(), 'gesprek met Sanne gehouden');
    expect(which.text).to.include('Welk gesprek bedoel je?');
    expect(which.buttons).to.have.members(['Tussenevaluatie', 'Tweewekelijks gesprek']);
    await which.press('Tweewekelijks gesprek');
    expect(stateOf(talk)).to.have.members(['halfway-1 planned', 'two-weekly-1 held 2026-12-03']);
    expect((await talk.says(els(), 'gesprek met Sanne gehouden')).text).to.include('gehouden op vrijdag 4 december');
  });

  it('is of the day that is said, also before the day on which it was planned', async () => {
    const talk = await start();
    await talk.says(sanne(), SAID);
    const early = await talk.says(sanne(), 'tussenevaluatie gehouden gisteren');
    await early.press('Ja, gehouden');
    expect(stateOf(talk)).to.deep.equal(['halfway-1 held 2026-11-24']);
  });

  it('a week after the other side ticked it is another one; six days after it is asked', async () => {
    const after = async (day: string): Promise<string> => {
      const talk = await start();
      await talk.says(sanne(), SAID);
      talk.ports.clock.set('2026-12-04T12:00:00Z');
      await talk.says(karel(), 'gesprek met Sanne gehouden');
      talk.ports.clock.set(`${day}T12:00:00Z`);
      return (await talk.says(sanne(), 'gesprek gehouden')).text;
    };
    expect(await after('2026-12-10')).to.include('Was er nog een gesprek?');
    expect(await after('2026-12-11')).to.include('✔ Het tweewekelijkse gesprek is gehouden');
  });

  it('of a day on which it stands already, whenever that was, is that one', async () => {
    const talk = await start();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await talk.says(karel(), 'gesprek met Sanne gehouden');
    talk.ports.clock.set('2026-12-18T12:00:00Z');
    const seen = await talk.says(sanne(), 'gesprek gehouden op vrijdag 4 december');
    expect(seen.text).to.include('staat al als gehouden, op vrijdag 4 december');
    const other = await talk.says(sanne(), 'gesprek gehouden op vrijdag 11 december');
    expect(other.text).to.include('✔ Het tweewekelijkse gesprek is gehouden op vrijdag 11 december');
  });

  it('of what was ticked while another one has come since is the one that has come', async () => {
    const talk = await start();
    await talk.says(els(), 'telefoongesprek Sanne gehouden op donderdag 19 november');
    await talk.says(els(), 'telefoongesprek Sanne woensdag 25 november 15:00');
    talk.ports.clock.set('2026-11-25T15:00:00Z');
    expect((await talk.says(els(), 'gesprek met Sanne gehouden')).text).to.include(
      '✔ Het telefoongesprek is gehouden op woensdag 25 november',
    );
  });

  it('is ticked by who is in the placement alone', async () => {
    const talk = await start();
    const held = { placement: 'sanne-de-brug', talk: 'halfway-1', revision: 0, on: '2026-11-25' };
    for (const who of [joost(), anneke()]) {
      expect((await talk.presses(who, 'hold-talk', held)).text, who.id).to.include('niet van een student van je');
      expect((await talk.says(who, 'gesprek met Sanne gehouden')).text, who.id).to.not.include('✔');
    }
    expect(stateOf(talk)).to.deep.equal([]);
  });
});

describe('"Ging niet door"', () => {
  it('is asked of which where several are planned, and is of the kind that is said', async () => {
    const talk = await start();
    await talk.says(sanne(), SAID);
    await talk.says(sanne(), 'tweewekelijks gesprek donderdag 3 december 10:00');
    talk.ports.clock.set('2026-12-07T12:00:00Z');
    const which = await talk.says(karel(), 'gesprek met Sanne ging niet door');
    expect(which.text).to.include('Welk gesprek bedoel je?');
    expect(which.buttons).to.have.members(['Tussenevaluatie', 'Tweewekelijks gesprek']);
    expect((await which.press('Tussenevaluatie')).text).to.include('blijft op de lijst');
    expect(stateOf(talk)).to.have.members(['halfway-1 open', 'two-weekly-1 planned']);
    await talk.says(karel(), 'tweewekelijks gesprek met Sanne ging niet door');
    expect(stateOf(talk)).to.have.members(['halfway-1 open', 'two-weekly-1 open']);
  });

  it('sent again changes nothing, though it was planned anew', async () => {
    const talk = await start();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await talk.says(els(), 'gesprek met Sanne ging niet door', 'one');
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 16:00');
    await talk.says(els(), 'gesprek met Sanne ging niet door', 'one');
    expect(stateOf(talk)).to.deep.equal(['halfway-1 planned']);
  });

  it('the day before is still to be called off, and on the day it is not held', async () => {
    const on = async (at: string): Promise<string> => {
      const talk = await start();
      await talk.says(sanne(), SAID);
      talk.ports.clock.set(at);
      return (await talk.says(els(), 'gesprek met Sanne gaat niet door')).text;
    };
    expect(await on('2026-12-03T12:00:00Z')).to.not.include('blijft op de lijst');
    expect(await on('2026-12-04T07:00:00Z')).to.include('blijft op de lijst');
  });

  it('is not of who is not in the talk', async () => {
    const talk = await start();
    await talk.says(els(), 'telefoongesprek Sanne vrijdag 27 november 10:00');
    talk.ports.clock.set('2026-11-27T12:00:00Z');
    expect((await talk.says(sanne(), 'telefoongesprek ging niet door')).text).to.include('ben je niet zelf');
    const press = { placement: 'sanne-de-brug', talk: 'call-1', revision: 1 };
    for (const who of [sanne(), joost(), anneke()])
      expect((await talk.presses(who, 'not-held', press)).text, who.id).to.include('niet van een student van je');
    expect(stateOf(talk)).to.deep.equal(['call-1 planned']);
  });

  it('takes back what was ticked within a week, of the kind that is said, and has no report', async () => {
    const asked = async (kind: string, at: string): Promise<string> => {
      const talk = await start();
      await talk.says(els(), 'tussenevaluatie Sanne gehouden');
      talk.ports.clock.set(at);
      return (await talk.says(els(), `${kind} met Sanne ging niet door`)).text;
    };
    expect(await asked('gesprek', '2026-12-02T12:00:00Z')).to.include('staat als gehouden');
    expect(await asked('gesprek', '2026-12-03T12:00:00Z')).to.equal('Er is geen gesprek gepland.');
    expect(await asked('tussenevaluatie', '2026-12-02T12:00:00Z')).to.include('staat als gehouden');
    expect(await asked('eindevaluatie', '2026-12-02T12:00:00Z')).to.equal('Er is geen gesprek gepland.');
    const talk = await start();
    await talk.says(els(), 'tussenevaluatie Sanne gehouden');
    const words = { on: '2026-11-25', points: 'gaat goed', agreements: '', newGoals: '', advice: '' };
    await (await talk.says(els(), 'verslag Sanne')).press('Opslaan', words);
    expect((await talk.says(els(), 'gesprek met Sanne ging niet door')).text).to.equal('Er is geen gesprek gepland.');
  });
});
