/**
 * Words and names that differ by a letter or two from a key word and are not a typo of it: "muren" is not "uren", "Frida"
 * no Friday. Found by laying a Dutch spelling list beside the key words; a word that is misread in practice is added here.
 */
import { setOf } from './list.js';

export const PLAIN_WORDS: ReadonlySet<string> = setOf(`
  trussen truss brij veranderd gewijzigd aangepast gecorrigeerd weggehaald verbeterd
  kinder aandacht aangelast aangepakt aangepapt aangepaste aangetast aankomend aankopende aanlassen aanpassend aanpasten
  aanslaand aanslaande aanstaan aanstaanden aanstaarde aanstrand aanval aanwassen accorderend achtend achterstaand
  achterstands achterstond afgelogen afgeslopen afgezopen afkeken afreken afrekenen afsteken aftekenden aftekenend
  aftekent afteren afweken afwezige afwezigs aprils augusta augustijn bedijk beekje beer begeleide begeleiden begonnen
  beker bekijf bekijks bekijkt beleden bemind beminder bereidbaar bereisbaar beten betere beween biddag bijzig binder
  bissen bister bomende bonder borgen buren bussen buurtje buurtjes chance chante charge cissen comings contacten
  contactor contant contract contracten correcte correctief correcties corrigerend deleten deletet deletie dik dissen
  donder donders doorsturend dotaal downloadden downloadend downloader downloads downloadt duren echtend eider einder
  elpen enkel enkelen enkels expert exporteert exporterend exporteur feestdag feestdagen fissen form freaks frida
  fridah friso gebeden gecorrigeerde geelden gegleden geheel geheld gehelen geholpen gekleden geladen gelden gelding
  gelede gelegden gelegen geleiden geleien geleken gelelden gelezen gemeden gemind gereden gewijzigde gewonnen gieren
  gieten gieter ginder ginter gissen gisten gistend gleden goedkeurden goedkeurend gorgel gorige halfuurtjes
  handen handleidings helden helen hellen helm helmen helpe helpen helpend helper helpers helpt herinnerde herinnerden
  herinnerend herinnerings herstel herstelde herstemd herstemt herteld hespen heupen hielp hielpen hinder hoeder
  hoeker hoeve hoeven hoeves hoogzit horige hulpen hummer huren hussen ieders ijzig indianen indienden indienend
  indiener informatief informaties inlegeren inleverden inleverend inleveringen inrenden instructief insturend
  instuwen inzendend inzender inzonden iuren julia julian julie kaatste kiekjes kijk kissen kleide kleien kleinen
  kleiner kleins kleinte knappe kokende komend komenden kopende kotende kozende krappen krapper krapte kuren kussen
  kuurtje kuurtjes kwartet kwartiel kwartielen kwartierden kweekje kwissen laagste laatst laatsten leegmakend
  leegraken leerlinge lesdag leverde leveren licht lichten lijzig lissen loever luren lussen maand maandagen
  maandagmorgen maanden maarten maartje machts meeding meedingen meerlingen meid meldings mentors menuutje menuutjes
  mergen meter middag milder minde minden minder mindere minders mindert minimaals minimal minste minsten missen
  mobiele mobiels mobile mogen mondig morden moren morfen morgan morgens morren morsen muren mussen muurtje muurtjes
  nachte nimmer nissen nummert oever onder ondertekenden ondertekenend opendag openslaan openslaand openslaande
  openstaat opgekapt opgeklapt opgeknapte opgeknipt opsturend opstuwen optie optiek opwies orgel oversturen overstuur
  overviel overwicht overzend para passes pats pauken pausen pauw pauwen peter piekjes pieter pissen plaatste poen
  ponder posturen praktijkopleiders preciest precieus premies puls puren pussen rappe rauzen recoveren rekenen remote
  remover rijzig rissen romende ronder russen rustdag sauzen schaaft schaap schaappen schaf schafte schalt schap
  schappen schart schat schift schoft schraap schrab schram schrapen schrappend schrapper schrapt schrapten scrappen
  sissen sister smarting spet stagebegeleiders stagiair stagiaire stopcontact stoppen stopt storting stratus studente
  studentes studentin summer sussen tassen tedere teekje teerlingen tekenden tekenend tekenpen terugkomdag themadag
  tochtend tomende tonaal tonder tossen totale tuisen turen uien uitlegt uitlek uitlog uitweg urn vakanties vandaal
  vandaan vandaar vanwaar vele veranderde veranderden veranderend verandert veranker verankerd verankeren verbeten
  verbeterd verbeterden verbeterend verbeterings verbetert verdag verdof vereend verend vereng verengen vergend
  vergister verkend verlang verlangen verleg verlegen verleggen verlenen verlengd verlengden verlengend verlengt
  verlok verloof verlos vermeng vermengen verslof versteld verstelt verstoren versturend verstuurd verstuurt verstuwen
  vervend verwend verwijde verwijderd verwijderden verwijderend verwijzen verwijzer verwilder verwilderen
  verwildert verzand verzegd verzen verzendt verzeng verzengd verzengen verziend verzoend verzond veter vinder vissen
  vochtend voegend voegende voer volgen volgenden volgens vollend vollende vonder voorgang voortaan voortgaan
  voortgangs vooruitgangs vooruitging vorigen vrezend vrijdagen vrijgaf vuren vurige vuurtje vuurtjes wassen
  waterdag wee weeg weekjes weekroosters weekte weer weerkaart weeroverzicht weerstaat wees weesje weet weetje
  weggooiden weggooiend weghalend weken weker wekken wekker welpen werkdag werkdagen werken werkje werkrooster wiekje
  wiekjes wiesen wijzigden wijzigend winder wisse wissel wissend wisser wisten wonder wondertekenen worden worgen
  zachts zander zandig zeik zender zieke zieken ziektes ziel zien ziet zinder zodat zoek zoeken zolder zondaar
  zondagen zondagmorgen zonde zonden zonder zondert zondes zondig zonnig zorgen zuren zussen zuurtje zuurtjes
  `);
