/** Teams sends one click up to four times, twice under new ids: a press is one act, whatever id it comes under. */
import { expect } from 'chai';
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import type { Conversation } from '../support/conversation.js';
import { els, joost, karel, sanne, placementOfSanne } from '../support/people.js';
import { formOfFriday, handedIn, LINE, PRESSES, started, WEEK_47 } from '../support/presses.js';

/** All that was decided on and told. */
async function kept({ ports }: Conversation): Promise<string> {
  const placement = await ports.placements.byId(placementOfSanne().id);
  const { pok, pokHistory, trainerId, agreed, employment, closed } = placement ?? ({} as Partial<Placement>);
  const recorded = [pok, pokHistory, trainerId, agreed, employment, closed];
  const people = (await ports.people.ofSchool(sanne().schoolId)).map(({ id, teams }) => [id, teams]);
  const files = ports.imports.all().map(({ waiting, outcome }) => [waiting.version, outcome]);
  const rhythm = await ports.rhythms.of(sanne().id, 'student');
  const { sheets, leaves, sicknesses, makeUpPlans, goals, endings, papers, talks, availabilities } = ports;
  const all = [
    ...[sheets, leaves, sicknesses, makeUpPlans, goals, endings],
    ...[papers, talks, availabilities, ports.reflections, ports.judgements],
  ];
  const decided = all.flatMap((store) =>
    (store.all() as readonly Decided<unknown>[]).map(
      ({ id, version, textsRemovedAt = '' }) => `${id} v${version} ${textsRemovedAt}`,
    ),
  );
  return JSON.stringify([
    decided,
    await ports.schools.byId(sanne().schoolId),
    recorded,
    people,
    files,
    rhythm && { ...rhythm, version: 0 },
    ports.notices.all().flatMap(({ key, about }) => (about.kind === 'nudge' ? [key] : [])),
  ]);
}

describe('A click that comes four times, under new ids', () => {
  for (const [what, prepare] of Object.values(PRESSES).flatMap((cases) => Object.entries(cases))) {
    it(`${what}: is one act, with one answer, told once`, async () => {
      const talk = await started();
      // Who is out of reach until something is told to them would read otherwise before it than after.
      for (const one of [karel(), els(), joost()]) await talk.says(one, 'help');
      const [card, title, inputs] = await prepare(talk);
      await talk.delivered();
      const before = await kept(talk);
      const first = await card.press(title, inputs);
      const after = await kept(talk);
      expect(after).not.to.equal(before);
      await talk.delivered();
      for (let i = 0; i < 3; i++) expect((await card.press(title, inputs)).text).to.equal(first.text);
      expect(await kept(talk)).to.equal(after);
      expect(await talk.delivered()).to.have.length(0);
    });
  }

  it('at the same moment is one act as well', async () => {
    const talk = await started();
    const form = await formOfFriday(talk);
    await Promise.all([1, 2, 3, 4].map(() => form.press('Opslaan', { ...LINE, amount: '4,5' })));
    expect((await talk.ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420, 270]);
  });

  it('that comes after something else was done says so instead of how it was', async () => {
    const talk = await started();
    const { student } = await handedIn(talk);
    await student.press('Intrekken');
    await talk.says(sanne(), 'zaterdag 21 november 2');
    expect((await student.press('Intrekken')).text).to.include('Dat had je al gedaan');
    expect((await talk.ports.sheets.load(WEEK_47))?.state).to.equal('draft');
  });
});
