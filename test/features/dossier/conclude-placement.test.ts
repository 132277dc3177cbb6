import { expect } from 'chai';
import { carryOutClosings } from '../../../src/features/dossier/conclude-placement.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import { FILLED, PLACEMENT } from '../../support/judgements.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';

/** Its last day is over, and none of its days were to be worked. */
const ENDED = {
  ...{ ended: { planned: at('2027-07-04'), carriesOver: true } },
  period: { from: at('2026-11-23'), until: at('2026-11-24') },
};
const judge = async (talk: Conversation, result: string): Promise<Seen> => {
  const form = await talk.presses(els(), 'judge-form', { placement: PLACEMENT });
  return form.press('Ondertekenen', { ...FILLED, result });
};
const closedOn = async (talk: Conversation): Promise<string | undefined> =>
  (await talk.ports.placements.byId(PLACEMENT))?.closed;

/** Of the same school, with nobody of theirs at the theatre. */
const elsewhere = fatima({ teams: { tenantId: TENANT, objectId: 'elsewhere' } });

describe('concluding a placement', () => {
  it('a file in which something is missing is not complete: it is said what, and whose', async () => {
    const talk = await conversation();
    const seen = await talk.says(joost(), 'dossier van Sanne is compleet');
    expect(seen.text).to.include('Het dossier is nog niet compleet. Er mist nog: Sanne de Wit: nog 460 uur te maken');
    expect(seen.text).to.include('het reflectieverslag');
    expect(talk.ports.judgements.all()).to.deep.equal([]);
  });

  it('the mark before the judgement, or before the complete file, is refused in words', async () => {
    const talk = await conversation();
    const mark = (): Promise<Seen> => talk.says(joost(), 'cijfer van Sanne is ingevoerd');
    expect((await mark()).text).to.include('nog geen eindbeoordeling');
    await judge(talk, 'sufficient');
    expect((await mark()).text).to.include('Eerst moet het dossier compleet zijn. Er mist nog: Sanne de Wit');
    expect(await closedOn(talk)).to.equal(undefined);
  });

  it('an onvoldoende is entered without it, on the day that was said; then the placement is closed', async () => {
    const talk = await conversation();
    await judge(talk, 'insufficient');
    await talk.delivered();
    const seen = await talk.says(joost(), 'cijfer van Sanne is dinsdag ingevoerd');
    expect(seen.text).to.include('✔ Cijfer ingevoerd').and.include('Cijfer ingevoerd op dinsdag 24 november');
    expect(await closedOn(talk)).to.equal('2026-11-25');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal(['karel', 'sanne']);
  });

  it('student and praktijkopleider hear the result, with the signed sheet and once the BPV Monitor', async () => {
    const talk = await conversation({ school: { bpvMonitor: 'https://example.com/monitor' } });
    await judge(talk, 'insufficient');
    await talk.delivered();
    await talk.says(joost(), 'cijfer van Sanne is ingevoerd');
    const told = await talk.delivered();
    const ofKarel = told.find(({ to }) => to === 'karel')!.seen;
    expect(ofKarel.text).to.include(
      'De stage van Sanne de Wit bij Theater De Brug is afgerond. Het eindoordeel is onvoldoende.',
    );
    expect(ofKarel.sent).to.include('https://example.com/monitor');
    expect((await ofKarel.press('Urenstaat')).text).to.include('Urenstaat van Sanne de Wit');
    // Corrected it is open again; closed once more the monitor is not asked for again.
    await judge(talk, 'sufficient');
    const opened = await talk.delivered();
    expect(opened.find(({ to }) => to === 'sanne')!.seen.text).to.include('Het dossier is daarom weer open');
    expect(await closedOn(talk)).to.equal(undefined);
    await judge(talk, 'insufficient');
    await talk.says(joost(), 'cijfer van Sanne is ingevoerd');
    const again = await talk.delivered();
    expect(again.find(({ to }) => to === 'karel')!.seen.sent).to.not.include('monitor');
  });

  it('what it was closed with stands, in words that say who can open it; open again it is changed', async () => {
    const talk = await conversation({ placements: [placementOfSanne({ minutesToMake: 13 * 60 })] });
    await talk.says(sanne(), 'do 7 vr 6');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const signed = await (await talk.delivered()).find(({ to }) => to === 'karel')!.seen.press('Aftekenen');
    const correct = await talk.says(sanne(), 'week 47');
    await judge(talk, 'insufficient');
    await talk.says(joost(), 'cijfer van Sanne is ingevoerd');
    // Cards from before; a new one does not offer it.
    expect((await signed.press('Per ongeluk afgetekend')).text).to.include("De SLB'er van de student kan het dossier");
    expect((await correct.press('Correctie aanvragen')).text).to.include(
      "Vraag je SLB'er om het dossier weer te openen",
    );
    expect((await talk.says(sanne(), 'uren 4 gisteren')).text).to.include(
      'Deze stage is afgesloten op woensdag 25 november',
    );
    expect((await talk.says(sanne(), 'reflectieverslag ingeleverd in OnStage')).text).to.include(
      'Deze stage is afgesloten',
    );
    await talk.delivered();
    const file = await talk.presses(joost(), 'show-judgement', { placement: PLACEMENT });
    expect((await file.press('Weer openen')).text).to.include('✔ Het dossier is weer open');
    expect(await closedOn(talk)).to.equal(undefined);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal(['els', 'karel', 'sanne']);
    expect(told.find(({ to }) => to === 'sanne')!.seen.text).to.include('Joost Kuipers heeft het dossier van je stage');
    expect((await talk.says(sanne(), 'uren 4 gisteren')).text).to.include('✔ Dinsdag 24 november: 4 uur');
  });

  it('with the hours signed, the reflectieverslag in and a voldoende it is complete, then marked, then over', async () => {
    const talk = await conversation({ placements: [placementOfSanne({ minutesToMake: 13 * 60 })] });
    await talk.says(sanne(), 'do 7 vr 6');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const missing = async (): Promise<string> => (await talk.says(joost(), 'dossier van Sanne is compleet')).text;
    expect(await missing()).to.include('Karel Jansen: 13 uur af te tekenen');
    await (await talk.delivered()).find(({ to }) => to === 'karel')!.seen.press('Aftekenen');
    expect(await missing()).to.include(
      'Er mist nog: Sanne de Wit: het reflectieverslag, de eindevaluatie plannen en het formulier voor de eindevaluatie. ' +
        'Karel Jansen: het formulier voor de eindevaluatie. Els Meijer: de eindevaluatie en de eindbeoordeling.',
    );
    await talk.says(sanne(), 'reflectieverslag ingeleverd in OnStage');
    await judge(talk, 'sufficient');
    expect((await talk.says(joost(), 'cijfer van Sanne is ingevoerd')).text).to.include('Eerst het dossier');
    const complete = await talk.says(joost(), 'dossier van Sanne is compleet');
    expect(complete.text).to.include('✔ Dossier compleet. Nu nog het cijfer.');
    expect((await complete.press('Cijfer is ingevoerd')).text).to.include('✔ Cijfer ingevoerd');
    expect(await closedOn(talk)).to.equal('2026-11-25');
    const told = (await talk.delivered()).filter(({ seen }) => seen.text.includes('afgerond'));
    expect(told.map(({ to }) => to).sort()).to.deep.equal(['karel', 'sanne']);
    expect((await talk.says(sanne(), 'dossier')).text).to.include('Afgesloten op woensdag 25 november');
  });

  it('from then on nobody is reminded of it: not of hours or weeks, nor of what was to be signed', async () => {
    const reminded = async (isClosed: boolean): Promise<string[]> => {
      const talk = await conversation();
      await talk.says(sanne(), 'do 7 vr 6');
      await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
      await remindStudents.run(talk.ports);
      await judge(talk, 'insufficient');
      if (isClosed) await talk.says(joost(), 'cijfer van Sanne is ingevoerd');
      await talk.delivered();
      talk.ports.clock.set('2026-12-04T15:00:00Z');
      await remindStudents.run(talk.ports);
      return (await talk.delivered()).map(({ to }) => to).sort();
    };
    expect(await reminded(false)).to.include.members(['els', 'sanne']);
    expect(await reminded(true)).to.deep.equal([]);
  });

  it('what ended early is closed by a complete file, without judgement or mark', async () => {
    const talk = await conversation({ placements: [placementOfSanne(ENDED)] });
    expect((await talk.says(joost(), 'cijfer van Sanne is ingevoerd')).text).to.include('geen eigen cijfer');
    const seen = await talk.says(joost(), 'dossier van Sanne is compleet');
    expect(seen.text).to.include('✔ Dossier compleet. Deze stage is afgerond.');
    expect(await closedOn(talk)).to.equal('2026-11-25');
    expect((await talk.delivered())[0]?.seen.text).to.include('De stage is afgesloten.');
  });

  it('what ended early is not complete before its last day, nor with a week of the last days open', async () => {
    const last = placementOfSanne({ ...ENDED, period: { from: at('2026-11-23'), until: at('2026-11-27') } });
    const talk = await conversation({ placements: [last] });
    const complete = async (): Promise<string> => (await talk.says(joost(), 'dossier van Sanne is compleet')).text;
    expect(await complete()).to.include('Er mist nog: Sanne de Wit: de dagen tot en met vrijdag 27 november.');
    expect((await talk.says(sanne(), 'dossier')).text)
      .to.include('Deze stage stopt eerder: de laatste dag is vrijdag 27 november.')
      .and.not.include('gestopt')
      .and.not.include('mist er niets');
    talk.ports.clock.set('2026-11-28T15:00:00Z');
    expect(await complete()).to.include('Er mist nog: Sanne de Wit: 1 week in te dienen.');
    expect((await talk.says(sanne(), 'dossier')).text)
      .to.include('Deze stage is eerder gestopt.')
      .and.include('Urenstaat elke week indienen\n1 week, uiterlijk');
    await talk.says(sanne(), 'do 7 vr 6');
    await (await talk.says(sanne(), 'week 48 indienen')).press('Indienen');
    expect(await complete()).to.include('Er mist nog: Karel Jansen: 1 week af te tekenen.');
    await (await talk.delivered()).find(({ to }) => to === 'karel')!.seen.press('Aftekenen');
    expect(await complete()).to.include('✔ Dossier compleet. Deze stage is afgerond.');
  });

  it('twice is once: the second time it says who did it', async () => {
    const talk = await conversation({ placements: [placementOfSanne(ENDED)] });
    await talk.says(joost(), 'dossier van Sanne is compleet', 'm1');
    expect((await talk.says(joost(), 'dossier van Sanne is compleet', 'm1')).text).to.include('✔ Dossier compleet');
    expect((await talk.says(joost(), 'dossier van Sanne is compleet', 'm2')).text).to.include(
      'Dossier compleet volgens Joost Kuipers',
    );
    expect(talk.ports.judgements.all()[0]?.history.map(({ what }) => what.kind)).to.deep.equal([
      'completed',
      'carried-out',
    ]);
  });

  it('is the SLB’er’s alone', async () => {
    const people = [sanne(), karel(), els(), joost(), anneke(), elsewhere];
    const talk = await conversation({ people, placements: [placementOfSanne(ENDED)] });
    for (const who of [karel(), els(), anneke()])
      expect((await talk.says(who, 'dossier van Sanne is compleet')).text).to.include("Alleen de SLB'er");
    expect((await talk.says(elsewhere, 'dossier van Sanne is compleet')).text).to.include('vind ik geen student');
    expect((await talk.says(joost(), 'cijfer is ingevoerd')).text).to.include('Van wie?');
    expect(await closedOn(talk)).to.equal(undefined);
  });

  it('cut short before the placement says it too, it is carried out later, once', async () => {
    const talk = await conversation({ placements: [placementOfSanne(ENDED)] });
    const { placements, judgements } = talk.ports;
    const commit = placements.commit.bind(placements);
    Object.assign(placements, { commit: () => Promise.reject(new Error('gone')) });
    await talk.says(joost(), 'dossier van Sanne is compleet').catch(() => undefined);
    Object.assign(placements, { commit });
    expect(await closedOn(talk)).to.equal(undefined);
    await carryOutClosings.run(talk.ports);
    await carryOutClosings.run(talk.ports);
    expect(await closedOn(talk)).to.equal('2026-11-25');
    expect(judgements.all()[0]?.isCarriedOut).to.equal(true);
    expect(
      (await placements.load(PLACEMENT))?.history.filter(({ source }) => source.startsWith('judgement:')),
    ).to.have.length(1);
  });
});
