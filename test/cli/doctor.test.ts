import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { program } from '../support/programs.js';

describe('npm run doctor', function () {
  this.timeout(30_000);

  it('names every setting that is missing, says what to do, and ends with 1', async () => {
    const env = { PATH: process.env['PATH'] };
    const doctor = spawn(process.execPath, [await program('src/cli/doctor.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await Promise.all([text(doctor.stdout), once(doctor, 'exit')]);
    expect(doctor.exitCode).to.equal(1);
    const wrong = [...printed.matchAll(/^WRONG {2}settings: (\w+) is missing/gm)].map(([, name]) => name);
    expect(wrong).to.deep.equal([
      ...['MONGODB_URI', 'MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'],
      ...['PUBLIC_URL', 'STATEMENT_KEYS'],
    ]);
    expect(printed)
      .to.match(/-> \.env\.example/)
      .and.match(/6 wrong, 0 to look at, 0 well\n$/);
  });
});
