/** The form before a talk: each fills in their own side, and sees the other's once the school lets them [Voorbereiding]. */
import { actOf, decide } from '../../decide.js';
import { mayReadTalks, roleIn, sideOf } from '../../domain/people/permissions.js';
import { isGoingOn } from '../../domain/placements/placement.js';
import { openMoments } from '../../domain/talks/contact-moments.js';
import { formOfSide, formOfTalk, headsOf, seesOther, talkSettings } from '../../domain/talks/talk-forms.js';
import { currentTalk, SIDES, talkOf, type Side, type Talk } from '../../domain/talks/talks.js';
import { decideFillForm } from '../../domain/talks/write-talk.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { bothFormsShow, sideFormShow } from '../../shows/talk-forms.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/talk-forms.js';
import { buttons, noSuchTalk } from '../../texts/talks.js';
import { namedPlacement } from '../../views/named-placement.js';
import { openTalks, type OpenTalks } from '../../views/talks.js';

const NOT_YOURS: Answer = { kind: 'text', text: noSuchTalk };
const NO_FORM: Answer = { kind: 'text', text: texts.noForm };
const OVER: Answer = { kind: 'text', text: texts.fillRefused({ why: 'asks-no-more' }) };

export async function fillForm(
  { placement, talk: id }: Extract<Request, { kind: 'fill-form' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(placement, ports);
  const talk = found && talkOf(found.talks, id);
  const side = found && sideOf(asked.person, found.placement);
  if (!talk || !side) return NOT_YOURS;
  return isGoingOn(found.placement) ? form(found, talk, side) : OVER;
}

export async function saveForm(
  request: Extract<Request, { kind: 'save-form' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(request.placement, ports);
  const talk = found && talkOf(found.talks, request.talk);
  const side = found && sideOf(asked.person, found.placement);
  if (!talk || !side) return NOT_YOURS;
  const { placement, school } = found;
  const drawn = formOfSide(talk, side, placement.year, school);
  if (!drawn) return NO_FORM;
  // Drawn from another version of the school's form: its fields are others.
  if (drawn.version !== request.form)
    return form(found, talk, side, { error: texts.fillRefused({ why: 'changed-since' }) });
  // What was typed stands in it still, but for the field with words of health.
  if (asked.healthDropped) return form(found, talk, side, { answers: request.answers, error: healthInForm });
  const answers = Object.fromEntries(headsOf(drawn, side).map(({ id }, i) => [id, request.answers[i] ?? '']));
  const said = { talk: talk.id, side, revision: request.revision, form: drawn.version, answers, isSent: request.send };
  const context = { placement, act: actOf(asked, side) };
  const outcome = await decide(ports.talks, found.talks, (talks) => decideFillForm(talks, said, context), asked, ports);
  const after = { ...found, talks: outcome.document };
  const now = talkOf(after.talks, talk.id) ?? talk;
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    if (refusal.why === 'asks-no-more') return OVER;
    const error = texts.fillRefused(refusal);
    return form(after, now, side, { error, ...(refusal.why === 'empty' && { answers: request.answers }) });
  }
  const at = { placement: placement.id, talk: talk.id };
  const isSent = now.forms[side]?.isSent === true;
  const other = side === 'student' ? found.trainer : found.student;
  const ways = [
    button(isSent ? buttons.prepare : texts.goOn, { verb: 'fill-form', ...at }, isSent ? {} : { look: 'positive' }),
    ...(isSent ? [button(buttons.preparation, { verb: 'show-preparation', ...at })] : []),
    button(buttons.allTalks, { verb: 'show-talks', placement: placement.id }),
  ];
  return noteShow(isSent ? texts.sent(other) : texts.kept, ways);
}

/** "voorbereiding Sanne": both sides, as far as the reader may see them; one's own that is not sent yet is to fill in. */
export async function seePreparation(
  request: Extract<Request, { kind: 'preparation' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const again = (of: object) => ({ kind: 'preparation', ...of }) as const;
  const which = await namedPlacement(request, again, asked, ports);
  if (which.kind === 'answer') return which.answer;
  const found = await openTalks(which.placement.id, ports);
  if (!found || !mayReadTalks(asked.person, found.placement)) return NOT_YOURS;
  const talk = request.talk ? talkOf(found.talks, request.talk) : likelyTalk(found);
  if (!talk) return NO_FORM;
  const side = sideOf(asked.person, found.placement);
  const isToFillIn =
    side !== null && isGoingOn(found.placement) && talk.forms[side]?.isSent !== true && talk.state !== 'held';
  return isToFillIn && !request.talk ? form(found, talk, side) : both(found, talk, asked);
}

/** The one that is planned, else the last that was prepared, else the next that has a form. */
function likelyTalk({ talks, placement, school }: OpenTalks): Talk | null {
  const withForm = talks.talks.filter(({ kind }) => formOfTalk(kind, placement.year, school) !== null);
  const begun = withForm.findLast(
    ({ forms, state }) => state !== 'waived' && (forms.student ?? forms.trainer) !== null,
  );
  const next = openMoments(placement, school, talks.talks).find(
    ({ kind }) => formOfTalk(kind, placement.year, school) !== null,
  );
  return withForm.find(({ state }) => state === 'planned') ?? begun ?? (next ? currentTalk(talks, next.kind) : null);
}

function both(found: OpenTalks, talk: Talk, { person }: Asked): Answer {
  const { placement, school, student, trainer } = found;
  const role = roleIn(person, placement);
  const own = sideOf(person, placement);
  const title = formOfTalk(talk.kind, placement.year, school)?.title;
  if (title === undefined) return NO_FORM;
  const sides = SIDES.map((side) => {
    const name = side === 'student' ? student : trainer;
    const form = formOfSide(talk, side, placement.year, school);
    const isIn = talk.forms[side]?.isSent === true;
    if (!isIn || !form) return { name, seen: { why: texts.notSentYet } };
    const sees = own === null || own === side || seesOther(talk, own, school);
    return { name, seen: sees ? { form, side } : { why: texts.notToSeeYet } };
  });
  const at = { placement: placement.id, talk: talk.id };
  const ways = [
    ...(own && isGoingOn(placement) && talk.state !== 'held'
      ? [button(buttons.prepare, { verb: 'fill-form', ...at })]
      : []),
    ...(role === 'teacher' ? [button(buttons.writeReport, { verb: 'write-report', ...at }, { look: 'positive' })] : []),
  ];
  return bothFormsShow({ placement: placement.id, talk, title, student, sides, ways });
}

function form(
  { placement, school, student, trainer }: OpenTalks,
  talk: Talk,
  side: Side,
  typed: { readonly answers?: readonly string[]; readonly error?: string } = {},
): Answer {
  const drawn = formOfSide(talk, side, placement.year, school);
  if (!drawn || talk.state === 'waived') return NO_FORM;
  const mine = talk.forms[side];
  return sideFormShow({
    ...{ placement: placement.id, talk, form: drawn, side, student },
    ...{ revision: mine?.revision ?? 0, isSent: mine?.isSent ?? false },
    other: side === 'student' ? trainer : student,
    isHidden: talkSettings(school).seesOnceBothAreIn,
    answers: typed.answers ?? headsOf(drawn, side).map(({ id }) => mine?.answers[id] ?? ''),
    error: typed.error ?? '',
  });
}
