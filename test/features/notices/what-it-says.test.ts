/** What people are told unasked, in the words of conversations.md: who hears it, and who relies on it that they do. */
import { expect } from 'chai';
import { draw } from '../../../src/channels/cards/draw.js';
import type { NoticeAbout } from '../../../src/domain/evidence/decision.js';
import { whatIsTold } from '../../../src/features/notices/tell.js';
import { conversation } from '../../support/conversation.js';
import { PEOPLE } from '../../support/everybody.js';
import { UNASKED } from '../../support/unasked.js';

type Kind = NoticeAbout['kind'];
/** By the id of who hears it: who relies on it, and words or verbs on what they see; all of them, and nobody else hears it. */
type Told = Readonly<Record<string, readonly [string | null, ...string[]]>>;

const MY_STAGE = 'Je krijgt dit bericht omdat dit je eigen stage is.';
const U_TRAINER = 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.';
const TEACHER = 'Je krijgt dit bericht omdat je BPV-docent bent van deze student.';
const COACH = "Je krijgt dit bericht omdat je SLB'er bent van deze student.";
const SICK = 'Sanne de Wit is ziek gemeld vanaf donderdag 19 november (gemeld op woensdag 25 november 14:00).';
const UNTIL = 'Sanne de Wit verwacht ziek te zijn t/m vrijdag 27 november (sinds donderdag 19 november).';
const BACK = 'Sanne de Wit is weer beter. Eerste dag terug: woensdag 25 november.';
const NOT_SICK = 'Sanne de Wit is toch niet ziek';
const byRole = (said: string, relies = 'sanne'): Told => ({
  karel: [relies, said, U_TRAINER],
  joost: [relies, said, COACH],
  els: [relies, said, TEACHER],
});
const HALFWAY = 'Tussenevaluatie van Sanne de Wit';
const OF_TALK = 'omdat u bij het gesprek over de BPV van Sanne de Wit bij Theater De Brug bent.';
const OPENED = 'heeft het dossier van de stage van Sanne de Wit bij Theater De Brug weer geopend.';
const WANTS_TO_STOP = 'Sanne de Wit wil eerder stoppen · Theater De Brug';

const SAYS: Readonly<Partial<Record<Kind, Readonly<Record<string, Told>>>>> = {
  'sign-off': { 'handed in': { karel: ['sanne', 'Sanne de Wit · week 47', 'Samen 13 uur', U_TRAINER] } },
  'week-judged': {
    signed: {
      sanne: [null, '✔ Week 47 is afgetekend door Karel. Totaal dat telt: 13 van 460 uur.', 'jij deze week hebt'],
    },
    'sent back': {
      sanne: [
        ...([
          'karel',
          'Karel heeft week 47 teruggestuurd',
          'Reden: vrijdag klopt niet.',
          'jij deze week hebt',
        ] as const),
        ...['"change-week"', '"ask-hand-in"'],
      ],
    },
  },
  leave: {
    asked: {
      karel: ['sanne', 'Sanne de Wit vraagt verlof', U_TRAINER, '"grant-leave"'],
      els: ['sanne', 'Sanne de Wit vraagt verlof', TEACHER, '"grant-leave"'],
    },
    granted: { sanne: ['els', '✔ Iedereen is akkoord: je bent vrij op donderdag 3 december. 7 uur werk schuift op'] },
    refused: { sanne: ['karel', 'Karel is niet akkoord met vrij op donderdag 3 december. Reden: druk.'] },
    withdrawn: {
      karel: ['sanne', 'Sanne de Wit heeft het verlof op donderdag 3 december ingetrokken.', U_TRAINER],
      els: ['sanne', 'Sanne de Wit heeft het verlof op donderdag 3 december ingetrokken.', TEACHER],
    },
  },
  'leave-unanswered': {
    'before the day': {
      karel: [null, 'Deze aanvraag wacht nog op antwoord.', '"grant-leave"'],
      els: [null, 'Deze aanvraag wacht nog op antwoord.', '"grant-leave"'],
      sanne: [null, 'Nog geen antwoord van Els Meijer (06-1234 5631) en Karel Jansen (06-1234 5621).'],
    },
  },
  sick: {
    reported: byRole(SICK),
    'expected end': byRole(UNTIL),
    recovered: byRole(BACK),
    'taken back': byRole(NOT_SICK),
  },
  'sick-by-mail': { 'Teams does not take it': byRole(SICK) },
  'still-sick': {
    'in the morning': {
      sanne: [null, 'Je staat ziek gemeld sinds donderdag 19 november.', 'Hoe is het nu?', '"still-sick"'],
    },
  },
  'sick-silent': {
    'past the expected end': {
      joost: [null, 'dacht ziek te zijn t/m donderdag 26 november en heeft sindsdien niet', COACH],
    },
  },
  'long-sick': {
    'after some weeks': {
      els: [null, 'Sanne de Wit is al 29 dagen ziek, sinds maandag 2 november.', '"decide-long-sick"', TEACHER],
      joost: [null, 'Sanne de Wit is al 29 dagen ziek, sinds maandag 2 november.', COACH],
    },
  },
  'make-up': {
    proposed: { karel: ['sanne', 'Inhaalplan van Sanne de Wit', 'Sanne stelt dit voor. Gaat u akkoord?', U_TRAINER] },
    'by the trainer': { sanne: ['karel', 'Karel stelt dit voor. Ga je akkoord?', 'omdat je hier uren inhaalt.'] },
    agreed: { sanne: ['karel', 'za 28 november 7 uur', 'omdat je hier uren inhaalt.'] },
  },
  goals: {
    sent: { karel: ['sanne', '1 leerdoel van Sanne de Wit · Theater De Brug', '"approve-goals"'] },
    agreed: {
      sanne: ['karel', '✔ Karel is akkoord met je leerdoel: geheim doel', '"show-goals"', 'jouw leerdoelen zijn'],
    },
    'sent back': {
      sanne: ['karel', 'Karel stuurde een leerdoel terug: te groot', '"show-goals"', 'jouw leerdoelen zijn'],
    },
  },
  'work-agreements': {
    sent: { karel: ['sanne', 'Werkafspraken van Sanne de Wit · Theater De Brug', '"agree-work"'] },
    agreed: { sanne: ['karel', '✔ Karel is akkoord met je werkafspraken.', '"show-work"', 'jouw werkafspraken zijn'] },
    'sent back': { sanne: ['karel', 'Karel stuurde je werkafspraken terug: beeld niet', '"show-work"'] },
  },
  'goals-waiting': {
    'goals after three days': { karel: [null, 'wacht nog op', '1 leerdoel van Sanne de Wit', '"approve-goals"'] },
    'work agreements after three days': { karel: [null, 'wacht nog op', 'Werkafspraken van Sanne', '"agree-work"'] },
  },
  'goals-unanswered': {
    'goals after seven days': {
      els: [
        ...([null, '1 leerdoel van Sanne de Wit wacht nog op antwoord van Karel Jansen.', '+31 53 555 01 10'] as const),
        ...['Karel Jansen is nog niet bereikbaar in Teams', '"show-goals"'],
      ],
    },
    'work agreements after seven days': {
      els: [null, 'De werkafspraken van Sanne de Wit wachten nog op antwoord van Karel Jansen.', '"show-work"'],
    },
  },
  'goals-missing': {
    'two weeks on': { sanne: [null, 'nog geen leerdoelen en werkafspraken', '"new-goal"', '"edit-work"'] },
  },
  employment: { 'is employed there': { anneke: [null, 'Sanne de Wit werkt bij Theater De Brug', '"show-student"'] } },
  'paper-for-trainer': {
    'handed in': { karel: [null, 'BPV-opdracht van Sanne de Wit · Theater De Brug', 'U krijgt'] },
  },
  'paper-for-teacher': { 'handed in': { els: [null, 'BPV-opdracht van Sanne de Wit · Theater De Brug', 'Je krijgt'] } },
  'paper-judged': {
    sufficient: {
      sanne: [null, '✔ Karel vindt je BPV-opdracht voldoende.', 'jij dit hebt ingeleverd', '"show-papers"'],
    },
    'not yet': {
      sanne: [null, 'Karel vindt je BPV-opdracht nog niet voldoende: de kabels ontbreken', '"show-papers"'],
    },
  },
  talk: {
    planned: {
      karel: ['sanne', `${HALFWAY} is gepland op vrijdag 4 december om 10:00`, 'door Sanne', OF_TALK, '"fill-form"'],
      els: ['sanne', `${HALFWAY} is gepland op vrijdag 4 december om 10:00`, 'door Sanne', 'Je krijgt dit'],
    },
    moved: {
      sanne: ['karel', `${HALFWAY} is verplaatst naar maandag 7 december om 11:00, door Karel.`, 'over je BPV'],
      els: ['karel', `${HALFWAY} is verplaatst naar maandag 7 december om 11:00, door Karel.`],
    },
    'called off': {
      karel: ['sanne', `${HALFWAY} van vrijdag 4 december 10:00 is afgezegd door Sanne: druk.`, OF_TALK],
      els: ['sanne', `${HALFWAY} van vrijdag 4 december 10:00 is afgezegd door Sanne: druk.`],
    },
    'cannot come': { sanne: ['els', `${HALFWAY}: Els kan dan niet: les.`], karel: ['els', 'Els kan dan niet: les.'] },
    held: {
      karel: ['sanne', `${HALFWAY} staat als gehouden op dinsdag 24 november, ingevuld door Sanne.`, OF_TALK],
      els: ['sanne', 'als gehouden'],
    },
  },
  'talk-to-tick': { 'the working day after': { els: [null, 'op vrijdag 4 december doorgegaan?', '"hold-talk"'] } },
  'two-weekly': {
    'two weeks after the start': { sanne: [null, 'met Karel gepraat over hoe het gaat?', '"hold-talk"'] },
  },
  'last-check': {
    'four weeks before the end': {
      sanne: [
        null,
        'Laatste check voor je stage bij Theater De Brug',
        'Bij jou: nog 460 uur te maken',
        'Els Meijer: de',
      ],
      karel: [null, 'Laatste check: Sanne de Wit bij Theater De Brug', 'Bij u: het formulier voor de eindevaluatie'],
      els: [null, 'Bij jou: de eindevaluatie en de eindbeoordeling', '"show-dossier"'],
      joost: [null, 'Sanne de Wit: nog 460 uur te maken', 'Karel Jansen: het formulier voor de eindevaluatie'],
    },
  },
  judgement: {
    judged: { joost: ['els', 'De stage van Sanne de Wit bij Theater De Brug is beoordeeld: onvoldoende.', COACH] },
    concluded: {
      sanne: ['joost', 'Je stage bij Theater De Brug is afgerond. Het eindoordeel is onvoldoende.', '"export"'],
      karel: ['joost', 'De stage van Sanne de Wit bij Theater De Brug is afgerond.', U_TRAINER],
    },
    opened: {
      sanne: ['joost', 'Joost Kuipers heeft het dossier van je stage bij Theater De Brug weer geopend.'],
      karel: ['joost', `Joost Kuipers ${OPENED}`, U_TRAINER],
      els: ['joost', `Joost Kuipers ${OPENED}`, TEACHER],
    },
  },
  ending: {
    filled: {
      karel: [null, WANTS_TO_STOP, 'Wacht op uw antwoord.', 'omdat u praktijkopleider bent'],
      anneke: [null, WANTS_TO_STOP, 'Wacht op Karel Jansen.', '"withdraw-ending"'],
    },
    'by the office': {
      sanne: [null, 'Eerder stoppen met je stage', 'Vul het formulier in', '"ending-form"', MY_STAGE],
    },
    'sent back': { sanne: [null, 'Eerder stoppen met je stage', 'Vul het formulier in', '"ending-form"'] },
    'agreed by the trainer': { els: [null, WANTS_TO_STOP, 'Wacht op jouw antwoord.'] },
    'agreed by the teacher': { anneke: [null, WANTS_TO_STOP, 'Wacht op jouw antwoord.', 'omdat je hierover besluit'] },
    withdrawn: { anneke: [null, WANTS_TO_STOP, 'Ingetrokken. De stage loopt door.'] },
  },
  'ending-waits': {
    'after three days': {
      karel: [null, 'Wacht op uw antwoord.', 'Hier wordt nog op een antwoord gewacht.'],
      anneke: [null, 'Er is nog geen antwoord van Karel Jansen.', 'dan kun je een ander in die plaats zetten'],
    },
  },
  'hours-made': {
    'by the last signature': {
      sanne: [null, 'Je hebt al je uren bij Theater De Brug gemaakt', 'Er mist nog: Bij jou', '"show-dossier"'],
      karel: [null, 'Sanne de Wit heeft alle uren bij Theater De Brug gemaakt'],
      joost: [
        null,
        'Sanne de Wit heeft alle uren bij Theater De Brug gemaakt',
        'Er mist nog: Sanne de Wit',
        '"show-dossier"',
      ],
    },
  },
  nudge: { 'asked for by the coach': { sanne: [null, 'Week 47: 13 uur', 'omdat Joost Kuipers mij vroeg'] } },
  terms: {
    'more hours': {
      sanne: [
        null,
        'over de stage bij Theater De Brug zijn gewijzigd vanaf woensdag 25 november: 460 uur wordt 480',
        MY_STAGE,
      ],
      karel: [
        null,
        'over de stage van Sanne de Wit bij Theater De Brug zijn gewijzigd',
        'U krijgt',
        'heeft vastgelegd',
      ],
    },
  },
};

describe('What people are told unasked', () => {
  for (const [kind, forms] of Object.entries(SAYS)) {
    for (const [form, told] of Object.entries(forms)) {
      it(`${kind} (${form}): ${Object.keys(told).join(', ')}`, async () => {
        const talk = await conversation({ people: Object.values(PEOPLE) });
        await UNASKED[kind as Kind][form]!(talk);
        await talk.ports.notices.collect();
        const heard: Record<string, string | null> = {};
        for (const notice of talk.ports.notices.all().filter(({ about }) => about.kind === kind)) {
          const telling = await whatIsTold(notice, talk.ports);
          if (telling.kind !== 'write') continue;
          const { reply } = telling;
          const sent = JSON.stringify(reply.kind === 'show' ? [reply.show.summary, draw(reply.show)] : reply);
          for (const words of told[notice.to]?.slice(1) ?? []) expect(sent, notice.to).to.include(words);
          heard[notice.to] = telling.reliedOnBy ?? null;
        }
        expect(heard).to.deep.equal(Object.fromEntries(Object.entries(told).map(([who, [relies]]) => [who, relies])));
      });
    }
  }
});
