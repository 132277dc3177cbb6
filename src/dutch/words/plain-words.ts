/**
 * Dutch words and names that differ by one letter from a key word and are not a typo of it: "muren" is not "uren",
 * "Peter" is not "beter". A word that is misread in practice is added here.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `
  muren buren huren vuren duren turen luren zuren kuren puren uien iuren urn
  peter pieter meter veter beker beten beer betere
  vandaan zorgen borgen morgan morden worden gorgel morgens worgen moren orgel
  zonder handen maanden zonden zondaar middag feestdag feestdagen zondagen maandagen vrijdagen werkdag werkdagen
  verdag rustdag lesdag terugkomdag themadag opendag donder donders
  frida fridah friso vrijda maarten maartje julia julie julian augusta augustijn aprils meid
  werken weken wekken wekker weker weer weet wees weeg wee
  kijk ziel zien ziet zoek zoeken zeik zieke zieken dik
  verwijderd verwijzen verwijder-
  gister- gisten gistend
  pauw pause-
  helpen helpt hielp geholpen helper helpers helm
  inleveringen leveren leverde
  contract contracten contacten contactor
  licht lichten stoppen stopcontact stopt
  herinnerde
  minute- minuut- minder
  kwartet
  `
    .split(/\s+/)
    .filter((word) => word !== '' && !word.endsWith('-')),
);
