import { expect } from 'chai';
import { workProcessesOf } from '../../../src/domain/school/programme.js';
import type { WorkProcess } from '../../../src/domain/school/school.js';

const process = (code: string, crebo?: string): WorkProcess => ({
  ...{ code, title: `${code} ${crebo ?? ''}` },
  ...(crebo !== undefined && { crebo }),
});
const PODIUM = [process('W1', '25798'), process('W2', '25798')];
const HORECA = [process('W1', '25180'), process('W3', '25180')];
const ANYBODYS = [process('W1'), process('N1')];
const titles = (all: readonly WorkProcess[], crebo?: string): string[] =>
  workProcessesOf({ workProcesses: all }, crebo === undefined ? {} : { crebo }).map(({ title }) => title);

describe('The work processes of a placement', () => {
  it('are those of its own opleiding, and of no other one of the school', () => {
    expect(titles([...PODIUM, ...HORECA], '25798')).to.deep.equal(['W1 25798', 'W2 25798']);
    expect(titles([...PODIUM, ...HORECA], '25180')).to.deep.equal(['W1 25180', 'W3 25180']);
  });

  it('are none where the school has not put in those of that opleiding', () => {
    expect(titles([...PODIUM, ...HORECA], '25000')).to.deep.equal([]);
  });

  it('are also those of no opleiding in particular, unless it has its own of that code', () => {
    expect(titles([...PODIUM, ...ANYBODYS], '25798')).to.deep.equal(['W1 25798', 'W2 25798', 'N1 ']);
    expect(titles(ANYBODYS, '25798')).to.deep.equal(['W1 ', 'N1 ']);
  });

  it('are those of the only opleiding of the school where the placement names none, and of none where it has two', () => {
    expect(titles(PODIUM)).to.deep.equal(['W1 25798', 'W2 25798']);
    expect(titles([...PODIUM, ...HORECA, process('N1')])).to.deep.equal(['N1 ']);
  });
});
