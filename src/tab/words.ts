/** What the tab says of itself; what it shows comes in words from the API. */
export const words = {
  waiting: 'Even geduld, dit wordt opgehaald.',
  again: 'Opnieuw proberen',
  back: 'Terug',
  noAnswer: 'Er komt geen antwoord. Controleer je verbinding; zodra die er weer is, kun je verder.',
  stale: 'De verbinding is even weg: dit is wat er het laatst stond.',
  outside: 'Dit tabblad werkt alleen binnen Microsoft Teams. Open daar de BPV-bot en kies dit tabblad.',
  noTeams: 'Teams geeft geen antwoord. Sluit het tabblad en open het opnieuw.',
  consent:
    'Teams mag nog niet zeggen wie je bent. Vraag de beheerder van school om de BPV-bot toestemming te geven (access_as_user).',
  places: 'Onderdelen',
  nothing: 'Hier staat nog niets.',
  day: 'Dag',
  hours: 'Uren',
  what: 'Wat',
  signTicked: 'Aangevinkte weken aftekenen',
  toSign: 'Weken om af te tekenen',
  noRows: 'Nog geen uren in deze week.',
  norm: 'Streep: volgens plan.',
  done: 'Gedaan.',
  tick: 'Vink eerst een week aan.',
} as const;
