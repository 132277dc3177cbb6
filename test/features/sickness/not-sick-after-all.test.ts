import { expect } from 'chai';
import type { SickPeriod } from '../../../src/domain/sickness/sickness.js';
import { type Conversation } from '../../support/conversation.js';
import { els, joost, karel, sanne } from '../../support/people.js';
import { ill, sickSchool as school, told, WEDNESDAY } from '../../support/sick-days.js';

const periodOf = async (talk: Conversation): Promise<SickPeriod | undefined> =>
  (await talk.ports.sicknesses.load(sanne().id))?.periods.at(-1);

describe('"Toch niet ziek"', () => {
  it('within the hour is told to the same people; a second tap does nothing more', async () => {
    const talk = await school();
    const seen = await ill(talk);
    await talk.delivered();
    expect((await seen.press('Toch niet ziek')).text).to.include('Je ziekmelding is teruggenomen');
    await seen.press('Toch niet ziek');
    const heard = await told(talk);
    expect(Object.keys(heard)).to.have.members([karel().id, els().id, joost().id]);
    expect(heard[karel().id]).to.equal(
      'Sanne de Wit is toch niet ziek: de ziekmelding van woensdag 25 november 07:42 is teruggenomen.\nU krijgt dit bericht omdat u praktijkopleider bent van deze student.',
    );
  });

  it('stays after a length was chosen, and is understood in words as well', async () => {
    for (const words of ['toch niet ziek', 'ik ben niet ziek', 'trek mijn ziekmelding in']) {
      const talk = await school();
      const answered = await (await ill(talk)).press('T/m morgen');
      expect(answered.buttons).to.include('Toch niet ziek');
      await talk.says(sanne(), 'voortgang');
      await talk.says(sanne(), words, 'same');
      await talk.says(sanne(), words, 'same');
      expect(await periodOf(talk), words).to.include({ state: 'taken-back' });
      expect((await talk.ports.sicknesses.load(sanne().id))?.history).to.have.length(3);
    }
  });

  it('stays after an earlier first day was said within the hour, and not later', async () => {
    const buttonsAt = async (time: string): Promise<readonly string[]> => {
      const talk = await school();
      await ill(talk);
      talk.ports.clock.set(`2026-11-25T${time}:00Z`);
      return (await talk.says(sanne(), 'ziek sinds maandag')).buttons;
    };
    expect(await buttonsAt('07:42')).to.include('Toch niet ziek');
    expect(await buttonsAt('07:43')).not.to.include('Toch niet ziek');
  });

  it('in words later offers to be better, and of who is not sick tells nobody', async () => {
    const talk = await school();
    expect((await talk.says(sanne(), 'toch niet ziek')).text).to.include('Je staat niet ziek gemeld');
    await ill(talk);
    talk.ports.clock.set('2026-11-25T07:43:00Z');
    expect((await talk.says(sanne(), 'toch niet ziek')).buttons).to.deep.equal(['Weer beter']);
  });

  it('leaves "ziek" a new report', async () => {
    const talk = await school();
    await (await ill(talk)).press('Toch niet ziek');
    expect((await talk.says(sanne(), 'ziek')).text).to.include('dat je vandaag ziek bent');
    expect((await talk.ports.sicknesses.load(sanne().id))?.periods).to.have.length(2);
  });

  it('later offers to be better instead', async () => {
    const talk = await school();
    const seen = await ill(talk);
    talk.ports.clock.set('2026-11-25T07:43:00Z');
    const late = await seen.press('Toch niet ziek');
    expect(late.buttons).to.deep.equal(['Weer beter']);
    expect(await periodOf(talk)).to.include({ state: 'open' });
    await late.press('Weer beter');
    expect(await periodOf(talk)).to.include({ state: 'recovered', back: WEDNESDAY });
  });
});
