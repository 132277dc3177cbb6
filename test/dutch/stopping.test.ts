import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import { read } from '../../src/dutch/read.js';
import { sentenceOf } from '../../src/dutch/sentence.js';
import { wantsToStop } from '../../src/dutch/stopping.js';

const stops = (text: string): boolean => wantsToStop(sentenceOf(text, false));

describe('Who wants to end their placement', () => {
  it('says so in many words, with a slip too', () => {
    for (const text of [
      ...['ik wil stoppen met mijn stage', 'wil stoppen met stage', 'ik stop met me bpv', 'wil kappen met die stage'],
      ...['ik wil stopen met me stage', 'ik wil mijn BPV voortijdig beëindigen', 'mijn stageplek opzeggen'],
      ...['ik wil weg bij mijn stage', 'wil een andere stage', 'ik wil niet verder met mijn stage'],
      ...['i want to quit my internship', 'stage eerder stoppen', 'stage stoppen', 'mijn stage afbreken'],
    ])
      expect(stops(text), text).to.equal(true);
  });

  it('is not who does not, who stops for today, who breaks down a stage, or somebody else', () => {
    for (const text of [
      ...['ik wil niet stoppen met mijn stage', 'ik wil verder met mijn stage', 'ik ga niet weg bij mijn stage'],
      ...[
        'ik stop om 5 uur met stage',
        'stoppen met stage opbouwen',
        'hoofdstage afbreken',
        'de stage afbreken met karel',
      ],
      ...[
        'mijn vriend wil stoppen met de stage',
        'ik stop ermee voor vandaag',
        'stoppen met roken',
        'wil mijn stage plannen',
      ],
    ])
      expect(stops(text), text).to.equal(false);
  });

  it('who asks what comes of it is pointed to somebody, and ends nothing', () => {
    const now = parseMoment('2026-11-25T14:00')!;
    const kindOf = (text: string): unknown => read(text, { now, role: 'student' }).request;
    for (const text of [
      ...['wat als ik zou stoppen met mn stage?', 'wat gebeurt er als ik stop met mijn stage', 'stage stoppen?'],
      ...['mag ik stoppen met mijn stage?', 'hoe kan ik stoppen met mijn stage', 'als ik stop met mijn stage, wat dan'],
    ])
      expect(kindOf(text), text).to.deep.include({ kind: 'find-help', need: 'stopping' });
    for (const text of [
      ...['ik wil stoppen met mijn stage, wat nu?', 'ik wil stoppen met mijn stage als het kan'],
      ...['mijn stage wordt eerder beeindigd', 'ik wil stoppen met mijn stage, mag dat?'],
    ])
      expect(kindOf(text), text).to.deep.equal({ kind: 'end-early' });
  });

  it('and who does not is pointed to nothing', () => {
    const now = parseMoment('2026-11-25T14:00')!;
    expect(read('ik wil niet stoppen met mijn stage', { now, role: 'student' }).request).to.deep.equal({
      kind: 'unknown',
    });
  });
});
