/** What the tab says of itself; what it shows comes in words from the API. */
export const words = {
  waiting: 'Even geduld, dit wordt opgehaald.',
  again: 'Opnieuw proberen',
  back: 'Terug',
  noAnswer: 'Er komt geen antwoord. Controleer je verbinding; zodra die er weer is, kun je verder.',
  noPart: 'Dit onderdeel kan niet worden opgehaald. Controleer je verbinding, of open het tabblad opnieuw.',
  stale: 'De verbinding is even weg: dit is wat er het laatst stond.',
  outside: 'Dit tabblad werkt alleen binnen Microsoft Teams. Open daar de BPV-bot en kies dit tabblad.',
  noTeams: 'Teams geeft geen antwoord. Sluit het tabblad en open het opnieuw.',
  consent:
    'Teams mag de BPV-bot nog niet zeggen wie je bent. Vraag de beheerder van je school om toestemming te geven: in het Entra-beheercentrum, bij Bedrijfstoepassingen, BPV-bot, Machtigingen (access_as_user). Tot die tijd werkt de chat met de bot gewoon.',
  signOnAgain:
    'Je school vraagt je om opnieuw aan te melden. Meld je in Teams af en weer aan, en open dit tabblad opnieuw.',
  switchedOff:
    'Je school heeft dit tabblad uitgezet, of het is anders ingesteld. Vraag het de beheerder van je school. De chat met de bot werkt gewoon.',
  noToken: (why: string): string =>
    `Teams zegt niet wie je bent (${why}). Probeer het opnieuw. Lukt het niet? Geef dit dan door aan de beheerder van je school. De chat met de bot werkt gewoon.`,
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
