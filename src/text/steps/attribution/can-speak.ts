/** Whether a noun can say things: people, bodies and texts can; strikes and shifts "signal" nothing that anybody said. */
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { isBodyNoun, isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import type { Subject } from './antecedent.ts';
import type { ParsedLine } from './phrase.ts';
import { isEpithet } from './resolve-pronoun.ts';

/** Verbs that only a speaker can do, whatever noun stands before them. */
const SPEECH = new Set([
  'say',
  'tell',
  'add',
  'ask',
  'write',
  'tweet',
  'reply',
  'testify',
  'vow',
  'pledge',
  'joke',
  'quip',
  ...(
    'explain claim insist argue announce complain admit acknowledge deny accuse boast brag warn urge believe think fear allege apologise apologize ' +
    'recall remember denounce contend maintain assert beg lament stress reiterate recount confess concede condemn plead note estimate doubt reckon ' +
    'guess swear shout yell whisper mutter grumble'
  ).split(' '),
]);
/** Verbs that things do as well: "the shift signals". */
const LIFELESS = new Set([
  'show',
  'suggest',
  'indicate',
  'signal',
  'hint',
  'imply',
  'confirm',
  'reveal',
  'underline',
  'underscore',
  'highlight',
  'emphasize',
  'describe',
  'compare',
  'link',
  'tie',
  'threaten',
  'offer',
  'promise',
  'hold',
  'put',
  'contradict',
  'document',
  'establish',
  'see',
]);
const MANY = new Set(
  'some many others most several few all both half majority percent % minority thousands hundreds dozens millions group pair trio couple respondents number none everyone everybody someone somebody anyone who'.split(
    ' ',
  ),
);

/** Whom an outlet addresses ("Readers will recall"), and whose byline it prints ("Our transport editor, Ann Bell, writes"). */
const ADDRESSED = new Set(['reader', 'readers', 'viewers', 'listeners', 'subscribers']);
const REMINDED = new Set(['recall', 'remember', 'note', 'imagine', 'see', 'find']);
const STAFF = new Set(['editor', 'correspondent', 'reporter', 'columnist', 'critic', 'writer', 'staff']);
const BYLINE = new Set(['write', 'report', 'explain']);

const COUNTING = new Set(['count', 'tally']);

/** "The first asks the bank to pay": which of them, the words before tell, and they are papers as often as people. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/;

const isOutletsOwn = (line: ParsedLine, { from, head }: Subject, { lemma }: ReportingVerb): boolean => {
  const noun = line.words[head]?.lower ?? '';
  if (ADDRESSED.has(noun)) return REMINDED.has(lemma);
  return line.words[from]?.lower === 'our' && STAFF.has(noun) && BYLINE.has(lemma);
};

export const canSpeak = (line: ParsedLine, subject: Subject, verb: ReportingVerb): boolean => {
  const head = line.words[subject.head];
  if (head === undefined || head.quotation !== null || isOutletsOwn(line, subject, verb)) return false;
  const { lower, tag } = head;
  if (tag !== 'PROPN' && ORDINAL.test(lower)) return line.words[subject.head + 1]?.lower === 'of';
  // reporters count what they write of, and names count many things
  if (COUNTING.has(verb.lemma)) return !STAFF.has(lower) && (isPersonNoun(lower) || isBodyNoun(lower));
  if (isEpithet(lower)) return true;
  if (tag === 'PROPN') return /^[\p{L}]/u.test(head.text);
  if (tag === 'PRON' || tag === 'DET' || MANY.has(lower) || isPersonNoun(lower) || isBodyNoun(lower)) return true;
  if (/(?:er|or|ist|ian|ant|ent)s?$/.test(lower) && tag === 'NOUN' && !LIFELESS.has(verb.lemma))
    return !/(?:ment|ement)s?$/.test(lower);
  if (tag === 'NUM' || lower === 'one' || lower === 'another')
    return line.words[subject.head + 1]?.lower === 'of' || SPEECH.has(verb.lemma);
  return SPEECH.has(verb.lemma);
};

/** The same without a verb to judge by: "the strike’s claim on" has no speaker. */
export const canHoldOffice = (line: ParsedLine, subject: Subject): boolean => {
  const head = line.words[subject.head];
  if (head === undefined || head.quotation !== null) return false;
  const { lower, tag } = head;
  return (
    tag === 'PROPN' || tag === 'PRON' || tag === 'DET' || MANY.has(lower) || isPersonNoun(lower) || isBodyNoun(lower)
  );
};
