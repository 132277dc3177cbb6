/** The body and what befalls it: together they tell of an injury or a complaint, each by itself of nothing. */
import { listOf, setOf } from './list.js';

export const BODY_PARTS = setOf(`
  hoofd kop nek hals schouder schouders arm armen onderarm bovenarm elleboog ellebogen pols polsen hand handen vinger vingers vingertop vingertoppen
  wijsvinger middelvinger ringvinger pink duim duimen knie knieen been benen bovenbeen onderbeen scheenbeen scheen enkel enkels voet voeten teen tenen
  hiel hak heup heupen rug onderrug borst borstkas buik onderbuik maag darmen nier nieren lever hart longen long keel oor oren oog ogen ooglid neus
  mond lip lippen tand tanden kies kiezen kaak tong huid rib ribben sleutelbeen stuit stuitje wervel wervels ruggengraat dij lies bil billen kuit kuiten
  voorhoofd wang kin gezicht nagel spier spieren pees zenuw blaas bot botten lichaam achillespees kruisband meniscus hamstring neusbeen jukbeen
  head back neck shoulder arm hand finger thumb knee leg foot toe ankle wrist elbow hip belly tooth eye ear
`);

/** Of the own body: "mijn enkel" says enough. */
export const OWN = setOf("mijn mn m'n me mij zijn zn z'n haar my his her");

/** "de kop van de movinghead" is a thing's. */
export const OF_A_THING = setOf('van vd of');

/** Beside a part of the body. */
export const HARMS = setOf(`
  pijn zeer verzwikt gezwikt omgezwikt verstuikt gebroken gekneusd gescheurd ingescheurd afgescheurd verrekt verdraaid ontwricht vast gesneden opengesneden geplet
  verbrand gebrand geschroeid gestoten bezeerd beschadigd klem bekneld tussen eraf dik gezwollen opgezwollen blauw bloed bloedt bloedde bloeden gips
  operatie verdoofd tintelt tintelen tintelingen splinter spijker schroef kramp stijf spit scheur scheurtje breuk getrapt verwond kapot jeuk uitslag
  geknipt gehecht verstijfd geblesseerd blessure kom ontstoken opengehaald geschaafd gestoken gebeten geprikt overbelast geirriteerd opgezet open
  suizen piept piep dicht afgekneld doorboord gevoelloos wond wondje snee snijwond blaar kneuzing klachten last getrokken eruit
  broke broken hurt hurts sprained cut burned burnt bruised injured sore swollen twisted
`);

/** At the end of a word that begins with a part of the body: "enkelbreuk", "liesblessure". */
export const HARM_ENDINGS: readonly string[] = listOf(`
  breuk breuken scheur scheuring letsel wond wonden steek klem zwelling banden blessure spit zeer probleem problemen
  schade verrekking zuur zweer
`);

/** Said with where from or through what: "van de ladder gevallen", "door het podium gezakt". */
export const FALLS = setOf(
  'gevallen gedonderd gelazerd geflikkerd gekukeld afgevallen afgegleden uitgegleden gezakt gestruikeld fell',
);
