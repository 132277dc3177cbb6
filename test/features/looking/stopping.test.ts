import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

describe('A student who wants to stop early', () => {
  it('is pointed to the BPV-bureau first, then to the BPV-docent, and nothing is changed by saying it', async () => {
    for (const said of [
      'ik wil stoppen met mijn stage',
      'ik stop met mijn bpv',
      'kan ik stoppen met mn stage?',
      'mijn stage afbreken',
    ]) {
      const talk = await conversation();
      const seen = await talk.says(sanne(), said);
      expect(seen.text, said).to.include('overleg eerst met het BPV-bureau').and.include('Er is nog niets veranderd');
      expect(seen.text.indexOf('BPV-bureau'), said).to.be.lessThan(seen.text.indexOf('Els Meijer'));
    }
  });

  it('is not who stops a song, a lamp or the work of a day', async () => {
    for (const said of [
      'vrijdag 6u gestopt met stage opbouwen',
      'gisteren 5 uur, om 6 gestopt',
      'stoppen vervangen 3 uur',
    ]) {
      const talk = await conversation();
      expect((await talk.says(sanne(), said)).text, said).not.to.include('overleg eerst');
    }
  });
});
