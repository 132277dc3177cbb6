/** What praktijkopleiders, BPV-docenten, SLB'ers and the BPV-bureau ask for; a student's name is whatever is left. */
import type { Command } from './command.js';

export const STAFF_COMMANDS: readonly Command[] = [
  {
    intent: 'open-weeks',
    strength: 'look',
    patterns: [
      'openstaand|openstaande|open|openstaan',
      'aftekenen|afteken|tekenen|ondertekenen|goedkeuren|accorderen|akkoord',
      'nog aftekenen|tekenen|goedkeuren',
      'alle weken',
      'wat ligt|staat er',
      'wat moet ik nog',
      'te doen',
      'todo',
    ],
  },
  {
    intent: 'overview',
    strength: 'look',
    patterns: [
      'overzicht|overzichten|overview|weekoverzicht|digest',
      'studenten|leerlingen|stagiairs|stagiaires',
      'mijn studenten',
      'voortgang|status|lijst|progress',
    ],
  },
  { intent: 'week', strength: 'look', patterns: ['week', 'welke week'] },
  {
    intent: 'contact',
    strength: 'look',
    patterns: ['contact|contactgegevens|telefoonnummer|mailadres', 'wie is|zijn', 'hoe bereik'],
  },
  {
    intent: 'reminders',
    strength: 'do',
    patterns: [
      'herinner|herinneren|herinnering|herinneringen|reminder|reminders|melding|meldingen',
      'stille uren',
      'niet storen',
    ],
  },
  { intent: 'export', strength: 'look', patterns: ['urenstaat|urenstaten|download|export|pdf|excel'] },
  {
    intent: 'help',
    strength: 'look',
    patterns: ['help|hulp|uitleg|info|menu|handleiding', 'wat kan|kun je|ik', 'hoe werkt', 'hoe moet|kan|doe ik'],
  },
];
