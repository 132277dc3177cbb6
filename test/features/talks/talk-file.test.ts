import { expect } from 'chai';
import { seeAppointment, takeAppointment } from '../../../src/features/talks/talk-file.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { joost, sanne } from '../../support/people.js';

async function planned(): Promise<{ talk: Conversation; seen: Seen }> {
  const talk = await conversation();
  return { talk, seen: await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00 in de foyer') };
}
const secretIn = ({ sent }: Seen): string => /afspraak\/([\w-]+)/.exec(sent)?.[1] ?? '';

describe('[In mijn agenda]', () => {
  it('gives a link to an appointment, which works once', async () => {
    const { talk, seen } = await planned();
    const secret = secretIn(await seen.press('In mijn agenda'));
    expect(await seeAppointment(secret, talk.ports)).to.deep.equal({ kind: 'offered', until: '14:15' });
    const file = await takeAppointment(secret, talk.ports);
    const content = file.kind === 'file' ? file.content : '';
    expect(content)
      .to.include('SUMMARY:Tussenevaluatie Sanne de Wit')
      .and.include('DTSTART:20261204T090000Z')
      .and.include('UID:talk:sanne-de-brug:halfway-1@')
      .and.include('SEQUENCE:0');
    expect((await takeAppointment(secret, talk.ports)).kind).to.equal('gone');
  });

  it('says how it stands at the moment that it is taken', async () => {
    const { talk, seen } = await planned();
    const secret = secretIn(await seen.press('In mijn agenda'));
    await talk.says(sanne(), 'tussenevaluatie verplaatsen naar maandag 7 december 11:00');
    const file = await takeAppointment(secret, talk.ports);
    expect(file.kind === 'file' && file.content)
      .to.include('20261207T100000Z')
      .and.include('SEQUENCE:1');
  });

  it('is of who is in the talk', async () => {
    const { seen } = await planned();
    const other = await seen.press('In mijn agenda', {}, { by: joost() });
    expect(other.text).to.include('niet van een student van je');
    expect(secretIn(other)).to.equal('');
  });
});
