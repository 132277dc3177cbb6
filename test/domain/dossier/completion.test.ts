import { expect } from 'chai';
import { missingFor } from '../../../src/domain/dossier/completion.js';
import type { FileFacts } from '../../../src/domain/dossier/file-facts.js';
import { finalPlanned, judged, missingInWords, TO_PLAN } from '../../support/missing.js';
import { at, atLichtGeluid, completeFile, heldTalk, hours, paper, talk } from '../../support/files-of-sanne.js';

const qualifying = { placement: { judgement: 'qualifying' } } as const;
const noJudgement = { judgement: null } as const;

type Situation = readonly [name: string, file: FileFacts, missing: readonly string[], others?: readonly FileFacts[]];

const ONE_ADDRESS: readonly Situation[] = [
  ['all is there', completeFile(), []],
  ['one hour short, not written', completeFile({ hours: { signed: hours(459) } }), ['student hours 1']],
  ['half an hour short', completeFile({ hours: { signed: hours(459.5) } }), ['student hours 0.5']],
  ['one hour over', completeFile({ hours: { signed: hours(461) } }), []],
  [
    'one hour short, written and not handed in',
    completeFile({ hours: { signed: hours(459), written: hours(7) } }),
    ['student hours-to-hand-in 1'],
  ],
  [
    'one hour short, handed in and not signed',
    completeFile({ hours: { signed: hours(459), submitted: hours(7) } }),
    ['trainer hours-to-sign 1'],
  ],
  [
    'short by more than is written, handed in and signed together',
    completeFile({ hours: { signed: hours(440), submitted: hours(7), written: hours(6) } }),
    ['student hours 7', 'student hours-to-hand-in 6', 'trainer hours-to-sign 7'],
  ],
  [
    'what waits for a signature is first made of use',
    completeFile({ hours: { signed: hours(459), submitted: hours(7), written: hours(6) } }),
    ['trainer hours-to-sign 1'],
  ],
  [
    'what waits for a signature is over the hours to make',
    completeFile({ hours: { signed: hours(460), submitted: hours(7), unsignedSince: at('2027-06-27') } }),
    [],
  ],
  [
    'signed too late for the last check',
    completeFile({ hours: { signed: hours(446), submitted: hours(14) } }),
    ['trainer hours-to-sign 14'],
  ],
  ['and signed after the last day', completeFile({ hours: { signed: hours(460), submitted: 0 } }), []],
  [
    'the POK never came in: nothing counts',
    completeFile({ placement: { pok: null }, hours: { signed: 0 } }),
    ['student pok', 'student hours 460'],
  ],
  [
    'hours from before the POK are no hours that count',
    completeFile({ placement: { pok: at('2026-10-01') }, hours: { signed: hours(420) } }),
    ['student hours 40'],
  ],
  ['no reflectieverslag', completeFile({ papers: [] }), ['student reflection-report']],
  ['a reflectieverslag that nobody judged is in', completeFile({ papers: [paper('reflection-report', null)] }), []],
  [
    'other papers are no reflectieverslag',
    completeFile({ papers: [paper('core-tasks')] }),
    ['student reflection-report'],
  ],
  [
    'the final talk is not planned',
    completeFile({ talks: [talk('final', '2027-06-28', '2027-07-02')], ...noJudgement }),
    [...TO_PLAN],
  ],
  [
    'the final talk is not planned, where the BPV-docent plans',
    completeFile({ talks: [talk('final', '2027-06-28', '2027-07-02')], planner: 'teacher', ...noJudgement }),
    ['teacher evaluation: plan', ...TO_PLAN.slice(1)],
  ],
  [
    'planned, and nobody has filled in the form',
    completeFile({ talks: finalPlanned(), ...noJudgement }),
    [...TO_PLAN.slice(1)],
  ],
  [
    'the praktijkopleider has not filled in the form',
    completeFile({ talks: finalPlanned('student'), ...noJudgement }),
    [...TO_PLAN.slice(2)],
  ],
  [
    'both forms are in, and the talk is to come',
    completeFile({ talks: finalPlanned('student', 'trainer'), ...noJudgement }),
    [...TO_PLAN.slice(3)],
  ],
  ['held, and not judged', completeFile({ ...noJudgement }), ['teacher evaluation: judgement']],
  [
    'no talk is planned at all by this school',
    completeFile({ talks: [], ...noJudgement }),
    ['teacher evaluation: judgement'],
  ],
  ['judged onvoldoende', completeFile(judged('insufficient')), ['teacher evaluation: insufficient']],
  ['judged, though nobody recorded the talk', completeFile({ talks: [talk('final', '2027-06-24', '2027-06-30')] }), []],
  [
    'judged, while the talk that was planned is neither ticked nor called off',
    completeFile({ talks: finalPlanned() }),
    ['teacher evaluation: talk'],
  ],
  [
    'a reflectieverslag that was judged not voldoende yet',
    completeFile({ papers: [paper('reflection-report', 'insufficient')] }),
    ['student reflection-report: not-yet'],
  ],
  [
    'ontwikkelingsgericht: no assignments are asked for',
    completeFile({ placement: { judgement: 'developmental' } }),
    [],
  ],
  [
    'no kind of judgement is known: as ontwikkelingsgericht',
    completeFile({ placement: { judgement: undefined as never } }),
    [],
  ],
  [
    'kwalificerend: no assignment is in',
    completeFile({ ...qualifying, ...judged('sufficient', 'sufficient') }),
    ['student assignments'],
  ],
  [
    'kwalificerend: one of the assignments was judged onvoldoende',
    completeFile({
      ...qualifying,
      ...judged('sufficient', 'sufficient'),
      papers: [paper('reflection-report'), paper('assignment', 'sufficient'), paper('assignment', 'insufficient')],
    }),
    ['student assignments: not-yet'],
  ],
  [
    'kwalificerend: the attitude at work was not judged',
    completeFile({ ...qualifying, papers: [paper('reflection-report'), paper('assignment')] }),
    ['teacher attitude'],
  ],
  [
    'kwalificerend: the attitude at work is onvoldoende',
    completeFile({
      ...qualifying,
      ...judged('sufficient', 'insufficient'),
      papers: [paper('reflection-report'), paper('assignment')],
    }),
    ['teacher evaluation: insufficient'],
  ],
  [
    'kwalificerend: all is there',
    completeFile({
      ...qualifying,
      ...judged('sufficient', 'sufficient'),
      papers: [paper('reflection-report'), paper('assignment', 'sufficient')],
    }),
    [],
  ],
  [
    'Sanne on 5 May: one hour short, and the rest of the end to come',
    completeFile({
      hours: { signed: hours(459) },
      papers: [],
      talks: [talk('final', '2027-06-28', '2027-07-02')],
      ...noJudgement,
    }),
    ['student hours 1', 'student reflection-report', ...TO_PLAN],
  ],
];

const TWO_ADDRESSES: readonly Situation[] = [
  [
    'a second address without geheimhoudingsverklaring',
    atLichtGeluid({ papers: [paper('reflection-report')] }),
    ['student confidentiality'],
  ],
  [
    'the second address is not ready',
    completeFile(),
    ['student other-address: Licht & Geluid Twente'],
    [atLichtGeluid({ hours: { signed: hours(159) } })],
  ],
  ['both are ready', completeFile(), [], [atLichtGeluid()]],
  [
    'neither is ready: each names its own, and the other',
    completeFile({ papers: [] }),
    ['student reflection-report', 'student other-address: Licht & Geluid Twente'],
    [atLichtGeluid({ hours: { signed: hours(159) } })],
  ],
  [
    'year 2, halfway here: neither final talk nor reflectieverslag are asked for here',
    atLichtGeluid({
      only: 'halfway',
      papers: [paper('confidentiality')],
      talks: [heldTalk('halfway', '2026-12-10')],
      ...noJudgement,
    }),
    [],
    [completeFile({ only: 'final', talks: [heldTalk('final', '2027-06-24')] })],
  ],
  [
    'year 2, halfway here and not held',
    atLichtGeluid({ only: 'halfway', talks: [talk('halfway', '2026-12-07', '2026-12-11')], ...noJudgement }),
    [...TO_PLAN.slice(0, -1)],
    [completeFile({ only: 'final' })],
  ],
  [
    'year 2, halfway here, and the final judgement of the other address is to come',
    atLichtGeluid({ only: 'halfway', ...noJudgement }),
    ['teacher evaluation: judgement', 'student other-address: Theater De Brug'],
    [completeFile({ only: 'final', ...noJudgement })],
  ],
  [
    'year 3: each address has its own judgement',
    completeFile({ placement: { year: 3 } }),
    ['student other-address: Licht & Geluid Twente'],
    [atLichtGeluid({ placement: { year: 3 }, ...noJudgement })],
  ],
];

const over = { ended: { carriesOver: true, until: null } } as const;
const ENDED_EARLY: readonly Situation[] = [
  [
    'an early ending is asked for and not decided: all of it is asked still',
    completeFile({ ended: null, hours: { signed: hours(200) } }),
    ['student hours 260'],
  ],
  [
    'decided: no more hours are asked, and nothing else',
    completeFile({
      ended: { carriesOver: true, until: null },
      hours: { signed: hours(200) },
      papers: [],
      ...noJudgement,
    }),
    [],
  ],
  [
    'decided: what was written is handed in and signed all the same',
    completeFile({
      ended: { carriesOver: false, until: null },
      hours: { signed: hours(200), submitted: hours(7), written: hours(6), toHandIn: 2, unsigned: 1 },
    }),
    ['student weeks-to-hand-in 2', 'trainer weeks-to-sign 1'],
  ],
  [
    'decided, and its last day is to come',
    completeFile({ ended: { carriesOver: true, until: at('2026-12-18') }, hours: { signed: hours(200) } }),
    ['student last-days 2026-12-18'],
  ],
  [
    'decided, with hours that were never on a POK',
    completeFile({ ...over, placement: { pok: null }, hours: { signed: 0, notCounting: hours(6) } }),
    ['student pok'],
  ],
  [
    'decided, without a POK and with days to come',
    completeFile({
      ended: { carriesOver: true, until: at('2026-12-18') },
      ...{ placement: { pok: null }, hours: { signed: 0 } },
    }),
    ['student pok', 'student last-days 2026-12-18'],
  ],
  [
    'decided, of what was never begun: there was no POK, and there are no hours',
    completeFile({ ...over, placement: { pok: null }, hours: { signed: 0 } }),
    [],
  ],
  ['hours that carry over count', completeFile({ hours: { signed: hours(260), carriedOver: hours(200) } }), []],
  [
    'hours that carry over, one hour short',
    completeFile({ hours: { signed: hours(259), carriedOver: hours(200) } }),
    ['student hours 1'],
  ],
  [
    'hours that do not carry over count for nothing here',
    completeFile({ hours: { signed: hours(260) } }),
    ['student hours 200'],
  ],
  ['it ended early: nothing is asked for elsewhere', completeFile(over), [], [atLichtGeluid({ papers: [] })]],
  [
    'the other address ended early: it keeps this one from nothing',
    completeFile(),
    [],
    [atLichtGeluid({ ended: { carriesOver: true, until: null }, hours: { signed: 0 } })],
  ],
];

describe('what is missing for completion', () => {
  for (const [group, situations] of Object.entries({ ONE_ADDRESS, TWO_ADDRESSES, ENDED_EARLY })) {
    describe(group.toLowerCase().replace('_', ' '), () => {
      for (const [name, file, missing, others = []] of situations) {
        it(name, () => {
          expect(missingFor(file, others).map(missingInWords)).to.deep.equal(missing);
        });
      }
    });
  }

  it('is a table of forty situations and more', () => {
    expect(ONE_ADDRESS.length + TWO_ADDRESSES.length + ENDED_EARLY.length).to.be.at.least(40);
  });
});
