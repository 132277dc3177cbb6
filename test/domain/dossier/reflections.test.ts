import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import {
  areReflectionsSound,
  decideTakeOffReflection,
  decideWriteReflection,
  emptyReflections,
  isReflectionId,
  isToAskReflection,
  MOST_REFLECTIONS,
  MOST_SIGNS,
  reflectionIdOf,
  type Reflections,
} from '../../../src/domain/dossier/reflections.js';
import { actOf, after, outcome } from '../../support/deciding.js';
import { placementOfSanne, sanne } from '../../support/people.js';

const today = '2026-11-25' as Day;
const placement = placementOfSanne().id;
const empty = emptyReflections(placement);
const idOf = (source: string) => reflectionIdOf(placement, source);
const decideOn = (reflections: Reflections, source: string, text = source) =>
  decideWriteReflection(
    reflections,
    { id: idOf(source), text, salt: 'zout' },
    { today, act: actOf(sanne(), { source }) },
  );
const write = (reflections: Reflections, source: string, text?: string): Reflections =>
  after(decideOn(reflections, source, text));
const takeOff = (reflections: Reflections, source: string, by = 'off') =>
  decideTakeOffReflection(reflections, idOf(source), actOf(sanne(), { source: by }));

describe('Reflections', () => {
  it('are kept with their day, one a message, and none without words', () => {
    const one = write(empty, 'm1', ' het inhangen ging goed ');
    expect(one.reflections.map(({ on, text }) => `${on} ${text}`)).to.deep.equal(['2026-11-25 het inhangen ging goed']);
    expect(isReflectionId(one.reflections[0]!.id)).to.equal(true);
    expect(outcome(decideOn(one, 'm1'))).to.equal('again');
    expect(outcome(decideOn(one, 'm2', ' '))).to.equal('no-words');
  });

  it('end at a length, and at a number', () => {
    const long = write(empty, 'm1', 'a'.repeat(MOST_SIGNS + 1));
    expect(long.reflections[0]?.text).to.have.length(MOST_SIGNS);
    const [first] = long.reflections;
    const full = { ...empty, reflections: Array.from({ length: MOST_REFLECTIONS }, () => first!) };
    expect(outcome(decideOn(full, 'm2'))).to.equal('too-many');
    expect(outcome(decideOn({ ...full, reflections: full.reflections.slice(1) }, 'm2'))).to.equal('change');
  });

  it('are taken off without a word left in the history, once', () => {
    const two = write(write(empty, 'm1', 'geheim'), 'm2');
    expect(JSON.stringify(two.history)).not.to.include('geheim');
    const left = after(takeOff(two, 'm1'));
    expect(JSON.stringify(left)).not.to.include('geheim');
    expect(left.reflections).to.have.length(1);
    expect(outcome(takeOff(left, 'm1'))).to.equal('again');
    expect(outcome(takeOff(left, 'm1', 'other'))).to.equal('gone');
  });

  it('are sound as they were written, and not where a word is another, is gone, or was added', () => {
    const two = after(takeOff(write(write(write(empty, 'm1'), 'm2'), 'm3'), 'm2'));
    expect(areReflectionsSound(two)).to.equal(true);
    const [first, last] = two.reflections as [Reflections['reflections'][number], Reflections['reflections'][number]];
    const soundWith = (reflections: Reflections['reflections']): boolean =>
      areReflectionsSound({ ...two, reflections });
    expect(soundWith([{ ...first, text: 'iets anders' }, last])).to.equal(false);
    expect(soundWith([{ ...first, on: '2026-11-24' as Day }, last])).to.equal(false);
    expect(soundWith([first])).to.equal(false);
    expect(soundWith([first, last, { ...last, id: idOf('m9') }])).to.equal(false);
    expect(areReflectionsSound({ ...two, version: 9 })).to.equal(false);
  });

  it('are asked for of who wants it, once a week', () => {
    const [now, before] = ['2026-W48', '2026-W47'] as Week[];
    expect(isToAskReflection(undefined, today)).to.equal(false);
    expect(isToAskReflection({ on: false, askedIn: null }, today)).to.equal(false);
    expect(isToAskReflection({ on: true, askedIn: null }, today)).to.equal(true);
    expect(isToAskReflection({ on: true, askedIn: before! }, today)).to.equal(true);
    expect(isToAskReflection({ on: true, askedIn: now! }, today)).to.equal(false);
  });
});
