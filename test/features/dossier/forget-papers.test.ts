import { expect } from 'chai';
import { forgetPapers } from '../../../src/features/dossier/forget-papers.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { OTHER_PDF, PDF } from '../../support/papers.js';
import { sanne } from '../../support/people.js';

const counted = ({ ports }: Conversation): unknown[] =>
  ports.log.lines.filter(({ event }) => event === 'paper-files-forgotten').map(({ facts }) => facts);

describe('Files that no paper needs', () => {
  it('are gone a day later: what was taken back, and what was never handed in', async () => {
    const talk = await conversation();
    const list = await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'opdracht' });
    await list.press('Intrekken');
    await talk.sends(sanne(), { 'b.pdf': OTHER_PDF }, { text: 'opdracht' });
    await talk.ports.paperFiles.put('never', PDF, talk.ports.clock.now());
    talk.ports.clock.set('2026-11-26T13:00:00Z');
    await forgetPapers.run(talk.ports);
    expect(talk.ports.paperFiles.all()).to.have.length(3);
    expect(counted(talk)).to.deep.equal([]);
    talk.ports.clock.set('2026-11-26T13:00:01Z');
    await forgetPapers.run(talk.ports);
    expect(talk.ports.paperFiles.all()).to.have.length(1);
    expect(counted(talk)).to.deep.equal([{ count: 2 }]);
    expect((await talk.says(sanne(), 'documenten')).text).to.include('BPV-opdracht: b');
  });

  it('stay as long as they come again, and are gone through to the end', async () => {
    const talk = await conversation();
    const names = Array.from({ length: 150 }, (_, i) => `f${String(i).padStart(3, '0')}`);
    for (const name of names) await talk.ports.paperFiles.put(name, PDF, talk.ports.clock.now());
    talk.ports.clock.set('2026-11-27T13:00:00Z');
    await talk.ports.paperFiles.put('f000', PDF, talk.ports.clock.now());
    await forgetPapers.run(talk.ports);
    expect(talk.ports.paperFiles.all()).to.deep.equal(['f000']);
    expect(counted(talk)).to.deep.equal([{ count: 149 }]);
  });
});
