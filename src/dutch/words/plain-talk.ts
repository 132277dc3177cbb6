/** Words around the hours that are no activity, and words that make a message something else than a report of hours. */
import { setOf } from './list.js';

/** Nothing is told by these at the beginning or the end of an activity. */
export const FILLERS = setOf(`
  ik heb hebben ben was waren had hadden is zijn we wij toen dus ok oke okee okay ja jo yo hoi hey hee hai hallo hi hello
  goedemorgen goedemiddag goedenavond bot bpv stage stagedag gewerkt gewerk gewekt werkte werk werkdag werkzaam gemaakt gedraaid gestaged gestaget
  geweest gehad uren uur uurtjes urenregistratie op van voor in de het een 'n n mijn m'n me mij even ff effe graag aub alsjeblieft
  alstublieft pls please plz noteer noteren schrijf schrijven zet zetten voeg toe toevoegen invullen invoeren registreer
  registreren boek log opslaan sla opschrijven er nog ook erbij bij en plus totaal samen elkaar per dag elke elk iedere ieder
  beide allebei gewoon lang bezig aanwezig aan dat dit met en die daar weer dag dank dankje dankjewel bedankt thanks thx groetjes
  groet gr mvg lol haha hihi pff xd netto maar nou nu eens al om tot vanaf tussen rond
  i have had worked work was did my the at on for of and hours today's it a an to from
  daarna afgelopen weekend kan kun wil je jij u
  daarvan waarvan namelijk eigenlijk wel alleen slechts maar precies dan over uiteindelijk zo
  ongeveer ongv circa ca plm jl jongstleden each both neer doe tel geworden sorry nee neen no nope yes naar wordt was geweest niet-
  sorry graag hierbij hier deze dezelfde zelfde x s
  hoor verband zou willen kunnen kunt could would can write down that good evening between gwn wss ofzo enzo dusja keb kheb k bro gap ouwe oja ohja btw fyi trouwens verder steeds telkens alweer dus gedaan done zat vertypt vergist helaas er erin mee
`);

/** At the end of an activity these stay: "show gedraaid". */
export const DONE = setOf('gedraaid gemaakt made');

/** Before an activity these stay: "met Tom kabels gelegd", "in de grote zaal". */
export const OPENERS = setOf('samen met in bij aan op voor van de het een the a an at with for on deze');

/** "Hoe laat", "ik moet", "straks": not a report of what was worked, so it is asked about. */
export const TALK = setOf(`
  moet moeten ga gaan gaat wil wilt willen kan kun kunnen mag mogen zal zou zullen zouden hoef hoeft hoeven
  hoe wat wanneer waarom wie waar welke hoelaat hoezo ooit
  nooit niks niets misschien mss waarschijnlijk wellicht denk denkt hoop volgens indien tenzij verwacht gepland planning
  hij zij jij je jullie u hun hem haar hebt stel sta ingepland ingeroosterd rooster onderweg afgesproken afspraak
  toets tentamen examen les lessen geslapen slapen slaap gegamed gamen gedanst gewonnen verloren gescoord gelijkgespeeld
  uurloon loon salaris verdien verdient euro vraag weet vind vindt snap straks binnenkort zeggen geleden
  never must will would could should going gonna can might maybe probably if when what where who why how ready
  he she they you your sleep slept won lost
`);

/** The same, unless it is told as well what was done: "klaar om 6", but "decor de bus in getild". */
export const TALK_UNLESS_DONE = setOf(`
  bruto begonnen gestart aangekomen klaar begin begint beginnen beginnend vertrek vertrekt vertrekken thuis geen niet not
  komt kom komen trein bus tram vertraging file reistijd gereisd reizen gefietst fietsen staat duurt duurde gewacht
  minder meer langer korter haal halen trek aftrekken less more later laat eerder binnen bijna zie wait waited als
`);

/** Times that name no day: with a day beside them they are part of the story. */
export const UNNAMED_DAYS = setOf(`
  weekend weekenden maand maanden jaar kerst kerstmis pasen pinksteren onlangs laatst dagen weken toendertijd
  maandagen dinsdagen woensdagen donderdagen vrijdagen zaterdagen zondagen doordeweeks weekdagen
`);

/** Before a weekday they make it another than the last. */
export const NUMBERED = setOf('eerste tweede derde vierde vijfde first second third fourth');

/** What the bot is asked to do with hours. */
export const PLEASE = setOf(
  'opschrijven noteren invullen invoeren registreren toevoegen zetten boeken opslaan schrijven veranderen wijzigen aanpassen corrigeren note log add enter write change',
);

/** Verbs that are about a whole: "samen 8 uur" over two days says nothing of each. */
export const TOGETHER = setOf('samen totaal totale opgeteld bijelkaar together total altogether');

/** What is done, though it ends as a plural does: "8 laden en lossen". */
export const DOINGS = setOf(`
  laden lossen bouwen opbouwen afbouwen inhangen uithangen ophangen repeteren werken draaien leren helpen schoonmaken opruimen
  monteren installeren programmeren inladen uitladen sjouwen testen meten solderen klussen meelopen voorbereiden afbreken rigging
  belichten mixen vegen poetsen zagen schilderen timmeren rijden leggen trekken hangen
`);

/** Verbs of which somebody is the subject: who, is told by what stands before them. */
export const VERBS_OF_ONE = setOf('zei zegt heeft had werkt werkte deed moest kreeg draaide has said says worked');
export const SELF = setOf("ik k we wij i i'm ikzelf");
/** "daan z'n uren" */
export const OF_ANOTHER = setOf("z'n zijne hun hunne his their");

/** Fillers that are things as well, with a number behind them: "podium 2", "stage 2". */
export const NOUNS_OF_TALK = setOf('stage les');

/** Said with a break, it is that of all days. */
export const EVERY = setOf('allebei beide alle elke iedere steeds telkens altijd both each every');
