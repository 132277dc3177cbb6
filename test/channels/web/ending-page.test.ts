import { expect } from 'chai';
import { hashOfSecret } from '../../../src/domain/evidence/evidence.js';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { endingIdOf } from '../../../src/domain/endings/ending.js';
import type { Person } from '../../../src/domain/people/people.js';
import type { WebAnswer } from '../../../src/messages/web.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { endingFilled, PLACEMENT, teacherAgreed } from '../../support/endings.js';
import { anneke, els, joost, karel, milan, sanne } from '../../support/people.js';
import { asking } from '../../support/web-ask.js';

const people = [sanne(), milan(), karel(), els(), joost(), anneke()];

/** Looks at the page behind this person's link, and sends what was chosen on it. */
async function page(
  { ports }: Conversation,
  who: Person,
): Promise<(body?: Record<string, unknown>) => Promise<WebAnswer & { text: string }>> {
  const expires = new Date(ports.clock.now().getTime() + 60 * 60_000);
  await ports.mailLinks.add(hashOfSecret(who.id), {
    ...{ personId: who.id, purpose: { kind: 'ending', placement: PLACEMENT }, expires },
  });
  const routes = webRoutes(ports).filter(({ path }) => path === '/w/*');
  return async (body) => {
    const route = routes.find(({ method }) => method === (body ? 'post' : 'get'))!;
    const answer = await route.handle(asking({ rest: who.id, query: new URLSearchParams(), body }));
    return { ...answer, text: String(answer.body) };
  };
}
const DATA = { data: JSON.stringify({ placement: PLACEMENT, version: 1 }) };
const stateOf = async ({ ports }: Conversation): Promise<string | undefined> =>
  (await ports.endings.load(endingIdOf(PLACEMENT)))?.state;

describe('The page of an early ending', () => {
  it('shows the form and asks for a choice that nobody has made; looking changes nothing', async () => {
    const talk = await conversation({ people });
    await endingFilled(talk);
    const { status, text } = await (await page(talk, karel()))();
    expect(status).to.equal(200);
    expect(text)
      .to.include('Sanne de Wit wil eerder stoppen')
      .and.include('Laatste dag: vrijdag 4 december')
      .and.include('value="agree-ending" required')
      .and.include('value="refuse-ending" required')
      .and.not.include('checked');
    expect(await stateOf(talk)).to.equal('filled');
  });

  it('takes the answer once, and says how it stands then', async () => {
    const talk = await conversation({ people });
    await endingFilled(talk);
    const browse = await page(talk, karel());
    expect((await browse(DATA)).status).to.equal(400);
    expect((await browse({ ...DATA, verb: 'refuse-ending', reason: ' ' })).text).to.include('Schrijf erbij waarom');
    expect((await browse({ ...DATA, verb: 'agree-ending' })).status).to.equal(303);
    expect((await browse()).text)
      .to.include('Wacht op Els Meijer')
      .and.not.include('value="agree-ending"');
    await browse({ ...DATA, verb: 'refuse-ending', reason: 'toch niet' });
    expect((await browse()).text).to.include('geen antwoord van u nodig');
    const { history } = (await talk.ports.endings.load(endingIdOf(PLACEMENT)))!;
    expect(history.map(({ what, way }) => [what.kind, way]).at(-1)).to.deep.equal(['agreed', 'mail']);
  });

  it('of who decides asks with or without the hours', async () => {
    const talk = await conversation({ people });
    await teacherAgreed(talk);
    const browse = await page(talk, anneke());
    expect((await browse()).text)
      .to.include('value="ending-with-hours" required')
      .and.include('value="ending-without-hours" required');
    const data = JSON.stringify({ placement: PLACEMENT, version: 3 });
    expect((await browse({ data, verb: 'ending-without-hours' })).status).to.equal(303);
    expect((await talk.ports.placements.byId(PLACEMENT))?.ended?.carriesOver).to.equal(false);
  });

  it('is nobody’s who has no part in it', async () => {
    const talk = await conversation({ people });
    await endingFilled(talk);
    expect((await (await page(talk, milan()))()).text).not.to.include('Sanne');
  });
});
