import { expect } from 'chai';
import { appFolder, removeFolder, startApp, type LocalApp } from '../local/local-app.js';
import { schoolOnHttp, type SchoolOnHttp } from '../support/school-on-http.js';
import { statementFault } from '../../src/domain/evidence/verify-statement.js';
import { readStatement } from '../../src/files/json-statement.js';

const holds = (bytes: Buffer): boolean => {
  const read = readStatement(bytes);
  return read.kind === 'statement' && statementFault(read.statement) === null;
};

/** One bot, one demo school, the clock moved forward as the tests go on: each takes students of its own. */
describe('A placement, played on the HTTP of the contract with the movable clock', function () {
  this.timeout(60_000);
  let folder: string;
  let app: LocalApp;
  let school: SchoolOnHttp;

  before(async () => {
    folder = await appFolder();
    app = await startApp(folder, ['--no-windows', '--now', '2026-11-25T14:00', '--port', '0']);
    school = await schoolOnHttp(app.address.replace('localhost', '127.0.0.1').replace(/\/$/, ''));
    for (const who of ['sanne', 'karel', 'els', 'joost', 'anneke', 'tijn', 'noor'] as const) await school.arrives(who);
  });
  after(async () => {
    await school.close();
    await app.end('SIGINT');
    await removeFolder(folder);
  });

  it('with the POK late: nothing counts until it is in, and then from that day on', async () => {
    const stored = await school.says('tijn', 'uren 6 vandaag');
    expect(stored.text).to.include('telt nog niet mee: de POK is nog niet binnen').and.include('totaal 0 van 460');
    expect((await school.says('tijn', 'voortgang')).text).to.include('Telt nog niet mee: 114 uur');

    const page = await school.says('anneke', 'tijn');
    await (await page.press('POK is binnen')).press('Opslaan', { pok: '2026-11-12' });
    expect((await school.told('tijn', 'is binnen. Je uren')).text).to.include('12 november');
    // The two weeks from the 12th on: Thursday and Friday of week 46, signed, and six hours today.
    expect((await school.says('tijn', 'voortgang')).text)
      .to.include('Afgetekend: 12 uur')
      .and.include('Opgeschreven: 6 uur')
      .and.include('Telt nog niet mee: 96 uur');
  });

  it('at two addresses: asked once, a sheet each, one total', async () => {
    const before = (await school.says('noor', 'voortgang')).text;
    expect(before).to.include('Afgetekend: 112,5 uur');
    const stored = await (await school.says('noor', 'uren 4 gisteren')).press('Licht & Geluid Twente');
    expect(stored.text).to.include('Licht & Geluid Twente');
    expect((await school.says('noor', 'voortgang')).text).to.include('Opgeschreven: 4 uur');
  });

  it('with a week sent back twice, signed, corrected and signed again', async () => {
    await school.says('sanne', 'do 7 opbouw licht');
    await school.says('sanne', 'vr 6');
    await (await school.says('sanne', 'week 47 indienen')).press('Indienen');
    await (await school.told('karel', 'Samen 13 uur')).press('Terugsturen', { reason: 'Vrijdag was korter' });
    expect((await school.told('sanne', 'teruggestuurd')).text).to.include('Vrijdag was korter');

    await school.says('sanne', 'vrijdag moet 5 uur zijn');
    const returned = await school.told('sanne', 'heeft week 47 teruggestuurd');
    await (await returned.press('Opnieuw indienen')).press('Indienen');
    await (await school.told('karel', 'Samen 12 uur')).press('Terugsturen', { reason: 'Donderdag was 6' });
    await school.told('sanne', 'Donderdag was 6');
    await school.says('sanne', 'donderdag 19 november moet 6 uur zijn');
    await (await school.says('sanne', 'week 47 indienen')).press('Indienen');
    const card = await school.told('karel', 'Samen 11 uur');
    expect((await card.press('Aftekenen')).text).to.include('Afgetekend door u');
    expect((await school.told('sanne', 'is afgetekend door Karel')).text).to.include('150 van 460');

    const locked = await school.says('sanne', 'vorige week zaterdag 3 uur afbouw');
    expect(locked.text).to.include('al afgetekend');
    // What was said is carried out once the week is open.
    await locked.press('Correctie aanvragen');
    await (await school.says('sanne', 'week 47 indienen')).press('Indienen');
    await (await school.told('karel', 'Samen 14 uur')).press('Aftekenen');
    expect((await school.told('sanne', 'Totaal dat telt: 153')).text).to.include('Week 47 is afgetekend');
    expect((await card.press('Aftekenen')).text)
      .to.include('Samen 14 uur')
      .and.include('Afgetekend');
  });

  it('exported as JSON proves itself, and with any one byte changed it does not', async () => {
    const offer = await school.says('sanne', 'urenstaat');
    const link = offer.links['JSON'] ?? '';
    expect((await fetch(link)).status).to.equal(200);
    const file = Buffer.from(await (await fetch(link, { method: 'POST' })).arrayBuffer());
    expect((await fetch(link, { method: 'POST' })).status).to.be.oneOf([404, 410]);
    expect(holds(file)).to.equal(true);
    for (let at = 7; at < file.length; at += Math.ceil(file.length / 40)) {
      const changed = Buffer.from(file);
      changed[at] = changed[at] === 0x20 ? 0x21 : 0x20;
      expect(holds(changed), `byte ${at}`).to.equal(false);
    }
  });

  it('with leave refused by one, and leave granted by all', async () => {
    const ask = async (text: string): Promise<void> => {
      await (await school.says('sanne', text)).press('Aanvragen');
    };
    await ask('vrij voor auditie 3 december');
    await (await school.told('karel', 'Donderdag 3 december')).press('Akkoord');
    await (await school.told('els', 'Donderdag 3 december')).press('Weigeren', { reason: 'Die dag is er een toets' });
    expect((await school.told('sanne', 'Els is niet akkoord')).text).to.include('Die dag is er een toets');
    await ask('vrij voor auditie 10 december');
    await (await school.told('karel', 'Donderdag 10 december')).press('Akkoord');
    await (await school.told('els', 'Donderdag 10 december')).press('Akkoord');
    expect((await school.told('sanne', 'Iedereen is akkoord')).text).to.include('donderdag 10 december');
  });

  it('with sickness: told to three, asked each morning, missed hours counted and made up once', async () => {
    await school.says('sanne', 'ben ziek, griep');
    for (const who of ['karel', 'els', 'joost'] as const) await school.told(who, 'ziek gemeld');
    expect(school.everTold('anneke', 'ziek')).to.equal(false);
    const ran = await school.clockTo('2026-11-27T07:30');
    expect(ran.map(({ name }) => name)).to.include('ask-still-sick');
    await (await school.told('sanne', 'Goedemorgen')).press('Weer beter');
    for (const who of ['karel', 'els', 'joost'] as const) await school.told(who, 'weer beter');
    expect((await school.says('sanne', 'voortgang')).text).to.include('In te halen: 7 uur');

    await school.clockTo('2026-11-28T20:00');
    const stored = await school.says('sanne', 'vandaag 4 uur opbouw');
    await (await stored.press('Wijzigen')).press('Opslaan', { makesUp: 'true' });
    expect((await school.says('sanne', 'voortgang')).text).to.include('In te halen: 3 uur');
    for (const who of ['sanne', 'karel', 'els', 'joost', 'anneke'] as const) {
      expect(school.everTold(who, 'griep'), who).to.equal(false);
    }
    expect(app.output()).not.to.include('griep');
  });
});
