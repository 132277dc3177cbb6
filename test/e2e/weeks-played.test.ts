import { expect } from 'chai';
import { addWallMinutes, parseMoment } from '../../src/domain/calendar/moment.js';
import { appFolder, removeFolder, startApp, type LocalApp } from '../local/local-app.js';
import { act, readPlay } from '../support/play.js';
import { DIGITS, schoolOnHttp, type SchoolOnHttp, type Who } from '../support/school-on-http.js';

function minuteBefore(moment: string): string {
  const { day, time } = addWallMinutes(parseMoment(moment)!, -1);
  return `${day}T${time}`;
}

describe('Eight weeks of the demo school, on the HTTP of the contract', function () {
  this.timeout(120_000);
  const play = readPlay('autumn');
  let folder: string;
  let app: LocalApp;
  let school: SchoolOnHttp;

  before(async () => {
    folder = await appFolder();
    app = await startApp(folder, ['--no-windows', '--now', play.from, '--port', '0']);
    school = await schoolOnHttp(app.address.replace('localhost', '127.0.0.1').replace(/\/$/, ''));
    // Fatima has no Teams.
    for (const who of Object.keys(DIGITS) as Who[]) if (who !== 'fatima') await school.arrives(who);
  });
  after(async () => {
    await school.close();
    await app.end('SIGINT');
    await removeFolder(folder);
  });

  it('everybody is told the same at the same minutes: nothing the minute before, all of it by the next', async () => {
    const stage = {
      clockTo: (moment: string) => school.clockTo(moment),
      says: (who: string, text: string) => school.says(who as Who, text),
      presses: (who: string, verb: string, inputs?: object) => school.presses(who as Who, verb, { ...inputs }),
    };
    let stands = play.from;
    /** Moves on, and looks whether all that was to be told by then has been, and nothing else. */
    const lookAt = async (moment: string): Promise<void> => {
      if (moment > stands) await stage.clockTo(moment);
      stands = moment > stands ? moment : stands;
      const expected = play.told.filter((line) => line.slice(0, 16) <= stands).map((line) => line.slice(17));
      expect(school.unasked().toSorted(), stands).to.deep.equal(expected.toSorted());
    };
    const minutes = [...play.acts.map(({ at }) => at), ...play.told.map((line) => line.slice(0, 16))];
    for (const minute of [...new Set(minutes)].sort()) {
      await lookAt(minuteBefore(minute));
      if (minute > stands) await stage.clockTo(minute);
      stands = minute;
      for (const line of play.acts.filter(({ at }) => at === minute)) await act(line, stage);
    }
    await lookAt(play.until);
  });
});
