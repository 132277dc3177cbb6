import { expect } from 'chai';
import { demoWeeks } from '../support/demo-weeks.js';
import { act, readPlay } from '../support/play.js';

describe('Weeks of the demo school, to the minute', function () {
  this.timeout(60_000);

  for (const name of ['autumn', 'winter', 'spring', 'summer', 'year-1', 'year-2', 'year-3']) {
    it(`${name}: everybody is told what test/plays/${name}.txt says, and nothing else`, async () => {
      const play = readPlay(name);
      const weeks = await demoWeeks(play.from, play.only);
      try {
        for (const line of play.acts) {
          await weeks.clockTo(line.at);
          await act(line, weeks);
        }
        await weeks.clockTo(play.until);
        expect(weeks.told()).to.deep.equal(play.told);
        expect(weeks.ports.log.lines.filter(({ level }) => level === 'error')).to.deep.equal([]);
      } finally {
        await weeks.close();
      }
    });
  }
});
