import { expect } from 'chai';
import type { PersonId } from '../../../src/domain/people/people.js';
import { tellJudgement } from '../../../src/features/notices/tell-judgement.js';
import { asks } from '../../support/asking.js';
import { conversation } from '../../support/conversation.js';
import { concluded, judged, JUDGING, PLACEMENT } from '../../support/judgements.js';
import { els, joost, karel, sanne } from '../../support/people.js';

const about = (event: number) => ({ kind: 'judgement', placement: PLACEMENT, event }) as const;

describe('what is told of a judgement', () => {
  it('nothing once it was overtaken: the correction is told by itself', async () => {
    const talk = await conversation();
    await judged(talk);
    expect((await tellJudgement(about(1), joost().id, talk.ports)).kind).to.equal('write');
    await asks(talk, els(), { ...JUDGING, version: 1, remark: 'anders' }, 'second');
    expect((await tellJudgement(about(1), joost().id, talk.ports)).kind).to.equal('nothing');
    expect((await tellJudgement(about(2), joost().id, talk.ports)).kind).to.equal('write');
  });

  it('the closing is for student and praktijkopleider, also once the placement says it too', async () => {
    const talk = await conversation();
    await judged(talk);
    await asks(talk, joost(), { kind: 'mark-entered', placement: PLACEMENT, version: 1 });
    for (const { id } of [sanne(), karel()])
      expect((await tellJudgement(about(2), id, talk.ports)).kind).to.equal('write');
    for (const { id } of [joost(), els()])
      expect((await tellJudgement(about(2), id, talk.ports)).kind).to.equal('nothing');
  });

  it('that a closed file is open again is for all but who opened it, with their name', async () => {
    const talk = await conversation();
    await concluded(talk);
    await asks(talk, joost(), { kind: 'open-file', placement: PLACEMENT, version: 3 }, 'open');
    for (const { id } of [sanne(), karel(), els()])
      expect((await tellJudgement(about(4), id, talk.ports)).kind).to.equal('write');
  });

  it('nothing of what is not there', async () => {
    const talk = await conversation();
    expect((await tellJudgement(about(1), sanne().id, talk.ports)).kind).to.equal('nothing');
    expect((await tellJudgement({ ...about(1), placement: 'nobody' }, sanne().id, talk.ports)).kind).to.equal(
      'nothing',
    );
  });

  it('that a judgement was changed after the closing says that the file is open again, to each in their words', async () => {
    const talk = await conversation();
    await concluded(talk);
    await asks(talk, els(), { ...JUDGING, version: 3, remark: 'anders' }, 'corrected');
    const event = (await talk.ports.judgements.load(PLACEMENT))!.version;
    const heard = async (id: PersonId): Promise<string> =>
      JSON.stringify(await tellJudgement(about(event), id, talk.ports));
    expect(await heard(sanne().id))
      .to.include('je stage bij Theater De Brug')
      .and.not.include('Sanne de Wit');
    expect(await heard(karel().id)).to.include('Sanne de Wit');
    expect(await heard(joost().id)).to.include('onvoldoende');
  });

  it('asks to fill in the BPV Monitor at the first closing alone', async () => {
    const MONITOR = 'https://example.com/monitor';
    const talk = await conversation({ school: { bpvMonitor: MONITOR } });
    await judged(talk);
    await asks(talk, joost(), { kind: 'mark-entered', placement: PLACEMENT, version: 1 });
    expect(JSON.stringify(await tellJudgement(about(2), sanne().id, talk.ports))).to.include(MONITOR);
    await asks(talk, joost(), { kind: 'open-file', placement: PLACEMENT, version: 3 });
    await asks(talk, joost(), { kind: 'mark-entered', placement: PLACEMENT, version: 4 });
    const { version, history } = (await talk.ports.judgements.load(PLACEMENT))!;
    const closing = history.findLast(({ what }) => what.kind === 'completed' || what.kind === 'marked')!;
    const again = JSON.stringify(await tellJudgement(about(closing.n), sanne().id, talk.ports));
    expect(closing.n, String(version)).to.be.greaterThan(4);
    expect(again).to.include('is afgerond').and.not.include(MONITOR);
  });
});
