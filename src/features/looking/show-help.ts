/** "help", a first hello, and what is not understood: three examples of one's own role, one tap away. */
import { button, type Button } from '../../cards/button.js';
import { noteCard } from '../../cards/question-card.js';
import type { Role } from '../../domain/people/people.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked } from '../../ports.js';
import { firstName } from '../../texts/amounts.js';
import { abilities, howTo, smallTalkOf } from '../../texts/help.js';
import { helpOf, notUnderstood, welcome } from '../../texts/general.js';

export function showHelp({ about }: Extract<Request, { kind: 'help' }>, asked: Asked): Answer {
  const role = mainRole(asked);
  if (about) return { kind: 'text', text: howTo(about) };
  return noteCard(helpOf(role), nextSteps(role), abilities(role));
}

/** "hoi", "bedankt", "ok": a friendly word, and no more. */
export function smallTalk({ what }: Extract<Request, { kind: 'small-talk' }>, asked: Asked): Answer {
  const role = mainRole(asked);
  const text = smallTalkOf(what, firstName(asked.person.name), role === 'trainer');
  return what === 'hello' ? noteCard(text, nextSteps(role)) : { kind: 'text', text };
}

export function showWelcome(asked: Asked): Answer {
  const role = mainRole(asked);
  return noteCard(welcome(asked.person.name, role), nextSteps(role));
}

export function showNotUnderstood(asked: Asked): Answer {
  const role = mainRole(asked);
  return noteCard(notUnderstood, nextSteps(role), [helpOf(role)]);
}

function nextSteps(role: Role): Button[] {
  switch (role) {
    case 'student':
      return [
        button('Uren invullen', { verb: 'ask', about: 'fill-in' }),
        button('Deze week', { verb: 'ask', about: 'this-week' }),
        button('Voortgang', { verb: 'ask', about: 'progress' }),
      ];
    case 'trainer':
      return [
        button('Openstaand', { verb: 'ask', about: 'open-weeks' }),
        button('Overzicht', { verb: 'ask', about: 'overview' }),
        button('Contact', { verb: 'ask', about: 'contact' }),
      ];
    case 'teacher':
    case 'coach':
    case 'office':
      return [
        button('Overzicht', { verb: 'ask', about: 'overview' }),
        button('Contact', { verb: 'ask', about: 'contact' }),
      ];
  }
}

function mainRole({ person }: Asked): Role {
  return person.roles[0] ?? 'student';
}
