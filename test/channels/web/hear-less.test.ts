import { expect } from 'chai';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { LinkPurpose } from '../../../src/ports/mail-links.js';
import { browser, handedIn, SECRET, WEEK } from '../../support/link-page.js';
import { givenPerson, givenSchool } from '../../support/given.js';
import { fatima, school } from '../../support/people.js';

const ELSEWHERE = 'elsewhere' as SchoolId;
const there = (changes: Partial<Person> = {}): Person =>
  fatima({ id: 'fatima-elders' as PersonId, schoolId: ELSEWHERE, ...changes });

/** Who is pressed off, and what the page before and after it says. */
async function afterPress(
  purpose: LinkPurpose,
  second: Person,
): Promise<{ readonly off: readonly string[]; readonly said: string; readonly before: string }> {
  const talk = await handedIn(purpose);
  await givenSchool(talk.ports, school({ id: ELSEWHERE, name: 'College Elders', tenantIds: ['tenant-elsewhere'] }));
  await givenPerson(talk.ports, second);
  const { get, post } = browser(talk);
  const before = (await get(`${SECRET}/afmelden`)).text;
  const pressed = await post({ 'List-Unsubscribe': 'One-Click' }, `${SECRET}/afmelden`);
  await post({ 'List-Unsubscribe': 'One-Click' }, `${SECRET}/afmelden`);
  expect(pressed.status).to.equal(200);
  const rhythms = await talk.ports.rhythms.ofMany([fatima().id, second.id], 'staff');
  const off = rhythms.filter((one) => one.off.includes('digest')).map(({ id }) => id);
  return { off, said: pressed.text, before };
}

describe('No reminders any more, pressed under a mail', () => {
  it('of all that waits is of both schools whose students stand in it, and says so before and after', async () => {
    const { off, said, before } = await afterPress({ kind: 'open' }, there());
    expect(off).to.have.members([fatima().id, there().id]);
    for (const text of [before, said]) expect(text).to.include('Dat geldt voor Demoschool en College Elders.');
  });

  it('of one week is of that school alone', async () => {
    const { off, said } = await afterPress(WEEK, there());
    expect(off).to.deep.equal([fatima().id]);
    expect(said).to.not.include('College Elders');
  });

  it('is never of somebody else at the same address, nor of who is told in Teams there', async () => {
    const account = { tenantId: 'tenant-elsewhere', objectId: 'fatima' };
    for (const second of [there({ name: 'Farid Ander' }), there({ teams: account })]) {
      const { off, said } = await afterPress({ kind: 'open' }, second);
      expect(off).to.deep.equal([fatima().id]);
      expect(said).to.not.include('College Elders');
    }
  });
});
