/**
 * How English says that a matter is slight or grave: degrees of predicates, figures of smallness and of ruin, and what a thing does to
 * whom it meets. After the evaluation scales of Martin & White (2005) and the causation verbs of Levin (1993). It must know no story.
 */
import { screened } from '../words/screened.ts';

export type Pole = 'slight' | 'grave';

/** `bare`: says it wherever it stands; `told`: only as what is said of something ("is a …", "called it …", "as a …", a quotation by itself). */
export interface DegreeSign {
  readonly pole: Pole;
  readonly pattern: RegExp;
  /** A "not" before it turns it round. */
  readonly negatable: boolean;
}

const ADVERBS =
  '(?:(?:\\p{Ll}+ly|just|only|but|quite|rather|very|so|still|all|mere|at (?:most|best|worst)|in (?:truth|fact|effect|the end)|no more than|nothing more than|little more than|nothing but|not far from|all but|close to|next to|as|now|yet|always|also|too|far too|by far) ){0,3}';
const IS =
  "(?:is|was|are|were|be|been|being|remain(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)?(?: like)?|prove[sd]?|becomes?|became|amount(?:s|ed)? to|represent(?:s|ed)?|constitute[sd]?|mean[st]?|mark(?:s|ed)?|spell(?:s|ed)?|sound(?:s|ed)?|c[ao]mes? as|deal(?:s|t)|felt|feels|turn(?:s|ed) out)|(?:’s|'s)";
const CALLS =
  '(?:(?:call|dub|label|brand|regard|term|dismiss|hail|deem|present|view|treat|consider)(?:s|es|bed|ed|ing)?|(?:describ|judg|rat|denounc|celebrat|portray)(?:es?|ed|ing|s)|see(?:s|n|ing)?|saw)';
/** What is called so: "called the closure …", "describes it as …". */
const CALLED = `${CALLS} (?:(?!who\\b|which\\b|that\\b|to\\b|would\\b|will\\b|and\\b|how\\b|what\\b|whether\\b)[\\p{L}\\p{N}’'-]+ ){0,6}?`;
const FINDS =
  '(?:sp[eo]a?ke?s? of|warn(?:s|ed) of|fear(?:s|ed)?|expect(?:s|ed)?|predict(?:s|ed)?|sees?|saw|as|like|or) ';
const TOLD = `(?:\\b(?:${IS}) |\\b${CALLED}|\\b${FINDS}|[“"„«]|^)`;
const ARTICLE = '(?:(?:an?|the|one|its|their|his|her|our|my|another|that|this|some|any|every|of) )?';
const QUALITY = '(?:(?!(?:in|on|at|of|to|for|by|with|from|and|or|no|that)\\b)[\\p{L}’-]{2,20},? ){0,2}?';
/** Where a predicate ends, so that no noun follows for which it is a mere epithet. */
const ENDS =
  '(?=[,.;:!?)”"’…–—-]|$| (?:for|to|in|on|at|by|and|but|or|from|of|that|which|who|whose|when|if|as|than|beside|with|after|before|since|because|compared|while|rather|not|no|now|here|there|he|she|they|the)\\b)';

const sign = (pole: Pole, pattern: string): DegreeSign => ({
  ...{ pole, pattern: screened(new RegExp(pattern, 'iu')), negatable: true },
});
const bare = (pole: Pole, words: string): DegreeSign => sign(pole, `\\b(?:${words})\\b`);
/** A noun or an adjective told of something, whatever qualities stand before it. */
const told = (pole: Pole, words: string): DegreeSign =>
  sign(
    pole,
    `(?:${TOLD}[“"„«]?${ADVERBS}${ARTICLE}${QUALITY}(?:${words})${ENDS}|[“"„«]${ADVERBS}${ARTICLE}${QUALITY}(?:${words})(?=[,.;:!?”"’]))`,
  );
/** An epithet of what something is said to be: "a minor incident". */
const epithet = (pole: Pole, words: string): DegreeSign =>
  sign(
    pole,
    `(?:\\b(?:${IS}) |\\b${CALLED}|\\b(?:sp[eo]a?ke?s? of|as) |[“"„«])${ADVERBS}(?:an?|one|the) (?:[\\p{L}-]{2,20},? ){0,2}?(?:${words}) (?!number|amount|share|part|portion|group|majority|minority|percentage|margin|fraction)`,
  );

const SLIGHT_FIGURES =
  "footnote|sideshow|side[- ]?issue|blip|hiccup|pinprick|flea[- ]?bite|rounding error|storm in a teacup|tempest in a tea(?:pot|cup)|drop in (?:the|an?) (?:ocean|bucket|sea)|small (?:beer|potatoes)|bagatelle|non-event|damp squib|molehill|teething (?:troubles?|problems?)|growing pains|bump in the road|rough patch|passing cloud|storm will pass|change of faces|business as usual|much ado about|(?:big|hardly a) deal of it|no big deal|trifles?|trifling|nothing (?:special|unusual|dramatic|serious|alarming|out of the ordinary|to worry about|to get excited about|to write home about)|next to (?:nil|nothing|no effect)|not the end of the world|all in a day[’']s work|(?:one|another) (?:bad )?(?:day|night) at the office|over(?:blown|stated|hyped)|exaggerated|blown out of (?:all )?proportion|fuss about nothing|false alarm|rather than the end";
const SLIGHT_NOUNS =
  'crumbs?|puddle|drop|speck|grain|ripple|splash|dent|wobble|stumble|glitch|niggle|nuisance|inconvenience|irritation|annoyance|formality|technicality|detail|routine|housekeeping|comedy|joke|scratch|blemish|wrinkle|breeze|pittance|peanuts|small change|pocket money|loose change|paper ?work|(?:small|minor|tiny|trivial|little) (?:thing|matter|affair|problem|change|price|issue)|(?:personnel|private|internal|technical|procedural|administrative|routine|internal|everyday|ordinary) (?:matter|affair|business|question|step|change|adjustment|dispute)';
const SLIGHT_QUALITIES =
  'minor|small|tiny|modest|trivial|negligible|insignificant|limited|manageable|marginal|cosmetic|symbolic|mild|slight|harmless|unremarkable|unimportant|immaterial|irrelevant|bearable|tolerable|superficial|short-lived|survivable|repairable|reversible|annoying|unaffected|unscathed|unharmed|worthless|minimal|minuscule|petty|painless|forgettable|not much|nothing much|peripheral|temporary';
const SLIGHT_EPITHETS =
  'minor|small|tiny|modest|trivial|negligible|limited|manageable|marginal|cosmetic|symbolic|mild|slight|harmless|petty|passing|temporary|isolated|routine|mere';

const GRAVE_FIGURES =
  'catastroph(?:es?|ic)|calamit(?:y|ous)|turning point|watershed|game[- ]?changer|death (?:knell|blow|sentence|warrant)|(?:body|hammer|knock-?out) blow|(?:heavy|heaviest|severe|crippling|devastating|fatal|mortal|serious|huge|crushing|bitter|grievous|massive|major|grave|existential|terrible|cruel|hard|shattering|lethal|deadly) blow|(?:point|place) of no return|end of (?:an era|an age|a (?:long )?tradition|the road|the line|an epoch)|sea change|political earthquake|bombshell|existential|nails? in (?:the|its|his|her|their) coffin|(?:matter|question) of (?:survival|life (?:and|or) death)|life[- ](?:and|or)[- ]death|no laughing matter|(?:difference )?between life and death|shock ?waves|on the (?:brink|verge|edge) of (?:ruin|collapse|bankruptcy|extinction|the abyss|death|failure)|(?:its|their|his|her|the (?:city|country|industry|firm|region|economy)) (?:on|to) (?:its|their|his|her) knees|(?:on|to) (?:its|their|his|her) knees|irreparabl[ey]|irreversibl[ey]|beyond repair|mortal danger|fatal hour|darkest hour|point of collapse|black(?:est)? (?:day|hour|week|year)|darkest (?:day|hour|night|chapter)|no way back|for generations|(?:critical|vital|key|crucial) node|slap in the face|bitter pill|(?:last|final) straw|stab in the (?:back|heart)|kick in the teeth|difference between (?=[^.;]*\\b(?:funeral|grave|death|dead|dying|morgue)\\b)|nothing (?:will|would) be the same|on (?:its|their|his|her) last legs|hang(?:s|ing) by a thread|writing (?:is )?on the wall|beginning of the end|doomsday|armageddon|meltdown|los(?:e|es|t|ing) everything|nothing (?:is |was )?left (?:of|to)|lost generation|once[- ]in[- ]a[- ](?:generation|lifetime)|uncharted (?:waters|territory)|without precedent|unheard[- ]of|new (?:era|epoch|chapter|age)|holy grail|missing link|giant (?:leap|step)|quantum leap|(?:hard|difficult|impossible) to (?:overstate|exaggerate|overestimate)|cannot be (?:overstated|overestimated|exaggerated)|irreplaceable|(?:gone|lost|closed|shut) (?:for ever|forever|for good)|alarm bells|red alert|(?:ticking )?time bomb|powder keg|house of cards|tip of the iceberg|wake-up call|go(?:es|ing)? (?:under|bust|to the wall)|out of business|matter of time before (?:someone|somebody|people)|(?:heart|guts) (?:torn |ripped )?out of|(?:strik|cut|go|hit)\\p{Ll}* (?:at|to) (?:the|its|their|our) (?:very )?(?:heart|core|root|roots|bone|quick|foundations?)|of (?:the|a) (?:century|lifetime)|(?:people|patients|children|someone|somebody|we) will die|(?:put|puts|putting) (?:\\p{L}+ )?lives (?:at risk|in danger)|cost(?:s|ing)? lives';
const GRAVE_NOUNS =
  'disaster|revolution|crisis|emergency|landmark|milestone|breakthrough|lifeline|backbone|linchpin|lynchpin|cornerstone|spine|artery|siege|nightmare|earthquake|blow|humiliation|ruin|abyss|menace|existence|sensation|upheaval|rout|knockout|historic (?:moment|day|night|step|evening|mistake|win|defeat)|danger|threat|test of (?:[\\p{L}’]+ ){1,4}in (?:a generation|decades|years)';
const GRAVE_QUALITIES =
  'disastrous|devastating|grave|critical(?! of\\b)|crucial|vital|decisive|historic|momentous|monumental|seismic|fatal|ruinous|crippling|dire|severe|serious(?! about\\b)|profound|unprecedented|indispensable|alarming|dramatic|dangerous|transformative|revolutionary|far-reaching|life-threatening|at stake|huge|enormous|immense|unbearable|frightening|terrible';
const GRAVE_EPITHETS =
  'disastrous|devastating|grave|historic|momentous|monumental|seismic|ruinous|crippling|dire|revolutionary|transformative|far-reaching|public health';

const HARMS =
  'blow|setback|crisis|threat|defeat|disaster|change|failure|challenge|test|step|scandal|upset|shock|breakthrough|damage|danger|humiliation|discovery|find|advance|reform|moment|upheaval';
const MOST = `(?:worst|gravest|heaviest|deepest|severest|darkest|blackest|cruellest|most (?:serious|severe|dangerous|damaging|significant|important|consequential|devastating|momentous|far-reaching|alarming|dramatic|disastrous)|(?:biggest|largest|greatest|costliest|hardest)(?= (?:[\\p{L}-]+ ){0,2}(?:${HARMS})))`;
const OF_ALL =
  "(?:since|ever|in (?:an?|the|living|its|their|his|her|our|my|decades|years|history|memory|\\d+|ten|twenty|thirty|forty|fifty|[\\p{L}’']+ (?:lifetime|history))|of (?:the|this|all|its|their|his|her|our) (?:\\p{L}+ )?(?:century|decade|year|era|time|age|history|life|lifetime|reign|war|kind)|for (?:an?|many|\\d+|decades|years|generations)|(?:has|have|had) (?:\\p{L}+ )?(?:had|seen|faced|known|suffered|happened))";

/** In order: what a clause holds first of these is not read twice. */
export const DEGREE_SIGNS: readonly DegreeSign[] = [
  sign('grave', `\\b${MOST}\\b[^.;:]{0,60}?\\b${OF_ALL}\\b`),
  bare('grave', GRAVE_FIGURES),
  bare('slight', SLIGHT_FIGURES),
  told('grave', GRAVE_NOUNS),
  told('slight', SLIGHT_NOUNS),
  told('grave', GRAVE_QUALITIES),
  told('slight', SLIGHT_QUALITIES),
  epithet('grave', GRAVE_EPITHETS),
  epithet('slight', SLIGHT_EPITHETS),
];
