/** What the bot says when leave is not asked, called off or answered as it was meant. */
import type { AnswerLeaveRefusal } from '../domain/leave/answer-leave.js';
import type { AskLeaveRefusal, WithdrawLeaveRefusal } from '../domain/leave/ask-leave.js';
import { capital, dayInWords } from './amounts.js';

export function askLeaveRefused(refusal: AskLeaveRefusal): string {
  switch (refusal.why) {
    case 'until-before-from':
      return 'De laatste dag ligt voor de eerste. Welke dagen bedoel je?';
    case 'past':
      return `${capital(dayInWords(refusal.day))} is al geweest. Vrij vragen kan vanaf vandaag; wat voorbij is bespreek je met je praktijkopleider.`;
    case 'too-long':
      return `Meer dan ${refusal.most} dagen achter elkaar kan ik niet aanvragen. Kies een kortere tijd, of overleg met je BPV-docent.`;
    case 'outside-placement':
      return `Op ${dayInWords(refusal.day)} loopt je BPV niet. Kies dagen in je BPV-periode; vrij van lessen vraag je op school.`;
    case 'overlaps':
      return 'Voor die dagen, of een deel ervan, is er al een aanvraag. Zo staat die nu; trek hem in als het anders wordt.';
    case 'no-reason':
      return 'Schrijf er kort bij waarvoor het is. Liever niet zeggen? "Persoonlijk" is genoeg.';
  }
}

export function withdrawLeaveRefused({ why }: WithdrawLeaveRefusal): string {
  switch (why) {
    case 'already-withdrawn':
      return 'Deze aanvraag was al ingetrokken.';
    case 'already-refused':
      return 'Deze aanvraag is geweigerd, dus er valt niets in te trekken.';
    case 'past':
      return 'Die dagen zijn al voorbij, dus er valt niets in te trekken.';
    case 'begun':
      return 'Dit verlof is al begonnen. Kom je toch werken? Spreek dat af met je praktijkopleider en schrijf je uren gewoon op.';
  }
}

export function answerLeaveRefused({ why }: AnswerLeaveRefusal): string {
  switch (why) {
    case 'not-asked':
      return 'Hier is een ander om antwoord gevraagd.';
    case 'already-answered':
      return 'Dat antwoord was al gegeven. Zo staat het nu:';
    case 'past':
      return 'Die dagen zijn al voorbij: er kan niet meer op geantwoord worden. Er is niets veranderd.';
    case 'closed':
      return 'Deze aanvraag is al afgesloten. Zo staat hij nu:';
    case 'no-reason':
      return 'Schrijf er kort bij waarom het niet kan; de student krijgt dat te lezen. Over gezondheid bewaart de bot niets.';
  }
}
