/** Reads who did a thing off a passage: "Ana Ruiz found the jaw", "the jaw was found by Ana Ruiz", "Ana Ruiz, who in fact found it". Knows no story. */
export interface Deed {
  readonly name: string;
  readonly verb: string;
  /** One word for the verbs that mean the same act. */
  readonly act: string;
  /** The noun; null: "it" or "the thing", where the words insist that it was this person. */
  readonly object: string | null;
  /** Ordinals and figures before the noun: the second goal is not the first. */
  readonly marks: string;
}

const ACTS: ReadonlyMap<string, string> = new Map(
  `found found|discovered found|unearthed found|spotted found|scored scored|netted scored|ordered ordered|commanded ordered|won won|wrote wrote|written wrote
   penned wrote|drafted wrote|authored wrote|invented invented|devised invented|designed designed|signed signed|threw threw|thrown threw|hurled threw|killed killed|shot killed
   stabbed killed|leaked leaked|stole stole|stolen stole|rescued rescued|saved rescued|drove drove|driven drove|steered drove|piloted flew|flew flew|flown flew
   sacked dismissed|dismissed dismissed|fired dismissed|approved approved|authorised approved|authorized approved|painted painted|forged forged|raised raised|sounded raised|founded founded`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([verb = '', act = '']) => [verb, act] as const),
);

const NAME =
  "(?:(?:Mr|Mrs|Ms|Dr|Professor) )?\\p{Lu}[\\p{L}’'-]{1,30}(?: (?:van |von |de |der |di )?\\p{Lu}[\\p{L}’'-]{1,30}){0,3}";
const VERB = `(${[...ACTS.keys()].join('|')})`;
const OBJECT =
  "(?:(it|the thing)\\b|(?:the|his|her|their|this|that) ((?:[\\p{L}\\p{N}’'-]{1,24} ){0,3}?[\\p{L}’'-]{2,24})(?=[.,;:!?”\"]|$| (?:in|on|at|by|with|from|of|that|which|who|and|but|as|after|before|during|for|to|when|while|near|under|into)\\b))";
const INSISTS = /\b(?:in fact|actually|really|in truth|herself|himself|first)\b/u;

const ACTIVE = new RegExp(
  `(${NAME})(?: of the [^,.;]{2,40}?| of \\p{Lu}[^,.;]{1,40}?)?(,[^.;“”]{0,80}\\bwho| who)?((?: (?:had|has|in fact|actually|really|first|himself|herself|himself|later))*) ${VERB} ${OBJECT}`,
  'u',
);
const PASSIVE = new RegExp(
  `\\b[Tt]he ((?:[\\p{L}\\p{N}’'-]{1,24} ){0,3}?[\\p{L}’'-]{2,24}) (?:was|were|had been|has been|is) ((?:in fact |actually |really |first )?)${VERB} by (${NAME})`,
  'u',
);
const MARK = /^(?:first|second|third|fourth|fifth|last|final|other|next|\d+|two|three|four|five|opening|winning)$/u;
/** What stands for nothing by itself. */
const BLANK = new Set([
  'way',
  'time',
  'place',
  'money',
  'part',
  'case',
  'right',
  'day',
  'questions',
  'question',
  'same',
]);

const deedOf = (name: string, verb: string, phrase: string | undefined): Deed | null => {
  const words = (phrase ?? '').toLowerCase().split(' ').filter(Boolean);
  const object = words.at(-1) ?? null;
  if (object !== null && BLANK.has(object)) return null;
  const marks = words.filter((word) => MARK.test(word)).join(' ');
  return { name, verb, act: ACTS.get(verb) ?? verb, object, marks };
};

/** The deed of a passage, or null. */
export const readDeed = (text: string): Deed | null => {
  const passive = PASSIVE.exec(text);
  if (passive !== null) return deedOf(passive[4] ?? '', passive[3] ?? '', passive[1]);
  const active = ACTIVE.exec(text);
  if (active === null) return null;
  const [, name = '', , adverbs = '', verb = '', generic, phrase] = active;
  if (generic !== undefined && !INSISTS.test(adverbs)) return null;
  return deedOf(name, verb, phrase);
};
