import { expect } from 'chai';
import { tellLastCheck } from '../../../src/features/notices/tell-last-check.js';
import { conversation, type SchoolOf } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import { givenPlacement } from '../../support/given.js';
import { PLACEMENT } from '../../support/judgements.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const about = { kind: 'last-check', placement: PLACEMENT } as const;
const told = async (given: SchoolOf = {}, now = '2027-06-07T07:00:00Z', then = placementOfSanne()) => {
  const talk = await conversation(given);
  await talk.says(sanne(), 'do 7 vr 6');
  await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
  if (then.closed) await givenPlacement(talk.ports, then);
  talk.ports.clock.set(now);
  return async (to: string): Promise<string> => {
    const telling = await tellLastCheck(about, to as ReturnType<typeof sanne>['id'], talk.ports);
    if (telling.kind !== 'write' || telling.reply.kind !== 'show' || telling.reply.show.kind !== 'note') return '';
    return [telling.reply.show.text, ...telling.reply.show.lines].join('\n');
  };
};

describe('the last check, told', () => {
  it('to student and SLB’er with all that is missing, by whose it is', async () => {
    const to = await told();
    expect(await to(sanne().id)).to.equal(
      [
        'Laatste check voor je stage bij Theater De Brug',
        'Bij jou: nog 447 uur te maken, het reflectieverslag, de eindevaluatie plannen en het formulier voor de eindevaluatie',
        'Karel Jansen: 13 uur af te tekenen en het formulier voor de eindevaluatie',
        'Els Meijer: de eindevaluatie en de eindbeoordeling',
      ].join('\n'),
    );
    expect(await to(joost().id)).to.include(
      'Laatste check: Sanne de Wit bij Theater De Brug\nSanne de Wit: nog 447 uur',
    );
  });

  it('to the praktijkopleider and the BPV-docent with what is theirs, and nothing where nothing is', async () => {
    const to = await told();
    expect(await to(karel().id)).to.equal(
      'Laatste check: Sanne de Wit bij Theater De Brug\nBij u: 13 uur af te tekenen en het formulier voor de eindevaluatie',
    );
    expect(await to(els().id)).to.include('\nBij jou: de eindevaluatie en de eindbeoordeling');
    const split = await told({
      placements: [placementOfSanne({ ended: { planned: at('2027-07-04'), carriesOver: true } })],
    });
    expect(await split(els().id)).to.equal('');
  });

  it('not of what is closed, ended early or over', async () => {
    expect(await (await told({}, '2027-07-04T12:00:00Z'))(sanne().id)).to.not.equal('');
    expect(await (await told({}, '2027-07-05T12:00:00Z'))(sanne().id)).to.equal('');
    expect(
      await (
        await told({}, '2027-06-07T07:00:00Z', placementOfSanne({ closed: at('2027-06-01') }))
      )(sanne().id),
    ).to.equal('');
  });
});
