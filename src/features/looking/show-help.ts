/** "help", a first hello, and what is not understood: three examples of one's own role, one tap away. */
import { button, type Button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import type { Role } from '../../domain/people/people.js';
import type { Request } from '../../asks/request.js';
import type { Asked } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import { firstName } from '../../texts/amounts.js';
import { abilities, howTo, smallTalkOf } from '../../texts/help.js';
import { settingsTitle } from '../../texts/reminders.js';
import { helpOf, notUnderstood, welcome } from '../../texts/general.js';

export function showHelp({ about }: Extract<Request, { kind: 'help' }>, asked: Asked): Answer {
  const role = mainRole(asked);
  if (about) return { kind: 'text', text: howTo(about) };
  return noteShow(helpOf(role), [...nextSteps(role), ...beside(role)], abilities(role));
}

/** "hoi", "bedankt", "ok": a friendly word, and no more. */
export function smallTalk({ what }: Extract<Request, { kind: 'small-talk' }>, asked: Asked): Answer {
  const role = mainRole(asked);
  const text = smallTalkOf(what, firstName(asked.person.name), role === 'trainer' || role === 'mentor');
  return what === 'hello' ? noteShow(text, nextSteps(role)) : { kind: 'text', text };
}

export function showWelcome(asked: Asked): Answer {
  const role = mainRole(asked);
  return noteShow(welcome(asked.person.name, role), [...nextSteps(role), ...beside(role)]);
}

export function showNotUnderstood(asked: Asked): Answer {
  const role = mainRole(asked);
  return noteShow(notUnderstood, nextSteps(role), [helpOf(role)]);
}

function nextSteps(role: Role): Button[] {
  switch (role) {
    case 'student':
      return [
        button(labels.fillIn, { verb: 'ask', about: 'fill-in' }, { look: 'positive' }),
        button(labels.thisWeek, { verb: 'ask', about: 'this-week' }),
        button(labels.progress, { verb: 'ask', about: 'progress' }),
      ];
    case 'trainer':
      return [
        button(labels.openWeeks, { verb: 'ask', about: 'open-weeks' }, { look: 'positive' }),
        button(labels.overview, { verb: 'ask', about: 'overview' }),
        button(labels.contact, { verb: 'ask', about: 'contact' }),
      ];
    case 'mentor':
    case 'teacher':
    case 'coach':
    case 'office':
      return [
        button(labels.overview, { verb: 'ask', about: 'overview' }, { look: 'positive' }),
        button(labels.contact, { verb: 'ask', about: 'contact' }),
      ];
  }
}

/** What is there as well, for who looks around. */
function beside(role: Role): Button[] {
  return [
    ...(role === 'student' ? [button(labels.contact, { verb: 'ask', about: 'contact' })] : []),
    button(settingsTitle, { verb: 'ask', about: 'show-reminders' }),
  ];
}

function mainRole({ person }: Asked): Role {
  return person.roles[0] ?? 'student';
}
