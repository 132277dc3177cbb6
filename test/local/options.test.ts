import { expect } from 'chai';
import { readLocalOptions, usageFor } from '../../src/local/options.js';
import { StartFault } from '../../src/local/start-fault.js';

describe('options of npm start', () => {
  it('nothing said: where the clock was, the port of the settings, with windows, keeping the data', () => {
    expect(readLocalOptions([])).to.deep.equal({ now: null, fresh: false, port: null, windows: true });
  });

  it('all of them', () => {
    expect(readLocalOptions(['--now', '2026-11-25T14:00', '--fresh', '--port', '4000', '--no-windows'])).to.deep.equal({
      now: { day: '2026-11-25', time: '14:00' },
      fresh: true,
      port: 4000,
      windows: false,
    });
  });

  it('are told to who asks for them, whatever else is said, and only then', () => {
    expect(usageFor(['--port', '4000', '--help']))
      .to.include('--now')
      .and.include('--help');
    expect(usageFor(['--fresh'])).to.equal(null);
  });

  for (const wrong of [
    ['--now', '2026-11-31T14:00'],
    ['--now', '14:00'],
    ['--now'],
    ['--port', 'x'],
    ['--port', '65536'],
    ['--windows'],
    ['fresh'],
  ]) {
    it(`"${wrong.join(' ')}" is refused, and the right ones are named`, () => {
      expect(() => readLocalOptions(wrong)).to.throw(StartFault, /--now .*--fresh .*--port .*--no-windows/s);
    });
  }
});
