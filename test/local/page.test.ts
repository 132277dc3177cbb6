import { expect } from 'chai';
import { momentOf } from '../../src/domain/calendar/moment.js';
import { pageRoutes, type PageWindow } from '../../src/local/page.js';
import type { WebAsk } from '../../src/messages/web.js';

const clock = { moment: () => momentOf(new Date('2026-11-25T13:00:00Z')) };
const sanne: PageWindow = {
  ...{ id: 'sanne', name: 'Sanne de Wit', role: 'student', url: 'http://localhost:4001/', tab: '/tab?as=11' },
  written: () => 2,
};

describe('What the local page asks for', () => {
  let windows: readonly PageWindow[] | null;
  const ask = async (): Promise<{ status: number; body: unknown }> => {
    const state = pageRoutes(
      clock,
      () => windows,
      () => null,
    ).find(({ path }) => path === '/local/state')!;
    const { status, body } = await state.handle({} as WebAsk);
    return { status, body: JSON.parse(String(body)) };
  };

  it('is not there before the chats are open: a page that began without them would stay without', async () => {
    windows = null;
    expect(await ask()).to.deep.include({ status: 503 });
    windows = [sanne];
    const { status, body } = await ask();
    expect(status).to.equal(200);
    expect(body).to.deep.include({ now: '2026-11-25T14:00', isBusy: false, windows: [{ ...sanne, written: 2 }] });
  });

  it('is there without chats where none were wanted', async () => {
    windows = [];
    expect(await ask())
      .to.have.nested.property('body.windows')
      .that.deep.equals([]);
  });
});
