/** "help", a first hello, and what is not understood: three examples of one's own role, one tap away. */
import { button, type Button } from '../../cards/button.js';
import { noteCard } from '../../cards/question-card.js';
import type { Role } from '../../domain/people.js';
import type { Answer } from '../../messages.js';
import type { Asked } from '../../ports.js';
import { helpOf, notUnderstood, welcome } from '../../texts/general.js';

export function showHelp(asked: Asked): Answer {
  const role = mainRole(asked);
  return noteCard(helpOf(role), nextSteps(role));
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
        button('Uren invullen', 'ask', { about: 'fill-in' }),
        button('Deze week', 'ask', { about: 'this-week' }),
        button('Voortgang', 'ask', { about: 'progress' }),
      ];
    case 'trainer':
      return [
        button('Openstaand', 'ask', { about: 'open-weeks' }),
        button('Overzicht', 'ask', { about: 'overview' }),
        button('Contact', 'ask', { about: 'contact' }),
      ];
    case 'teacher':
    case 'coach':
    case 'office':
      return [button('Overzicht', 'ask', { about: 'overview' }), button('Contact', 'ask', { about: 'contact' })];
  }
}

function mainRole({ person }: Asked): Role {
  return person.roles[0] ?? 'student';
}
