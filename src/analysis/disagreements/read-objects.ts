/**
 * Reads to what something was done where a text stresses it: "it was the villa that was searched", "what was scrambled is the payroll",
 * "the birds destroyed were turkeys", "the beds to be lost are those of the ward". And to what by its plain verb. Knows no story.
 */
import { screened } from '../words/screened.ts';
import { ENDS, PHRASE } from './noun-phrase.ts';

export interface Undergone {
  readonly object: string;
  /** The words of the deed. */
  readonly deed: string;
  readonly stressed: boolean;
}

const PAST =
  '(?:\\p{L}{2,14}ed|struck|hit|shot|taken|stolen|found|cut|shut|burnt|broken|sunk|blown|torn|swept|put|sold|lost|hurt|bought|built)';
const LINK = '(?:is|was|are|were|has been|had been)';
const OBJECT = `(?!(?:not|to)\\b|[\\p{L}]+(?:ed|un) by\\b)(?:in fact |really |actually )?(?:those of )?${PHRASE}`;
/** "It was the villa that the officers searched". */
const CLEFT = screened(
  /\b(?:it|that) (?:is|was|were|will be) (?!not\b)((?:[\p{L}\p{N}’'.&-]{1,24} ){0,9}?[\p{L}\p{N}’'.-]{1,24})(?:, [^,;.]{2,60},)? (?:that|which|who|whom) ((?:was|were|is|are|has been|had been|have been|will be|got) (?:\p{L}+ly )?\p{L}{3,16}|(?:the|they|he|she|it|an?|police|officers) [^,;.]{3,60})/iu,
);
/** "What was scrambled, the council says, is the payroll". */
const WHAT = screened(
  new RegExp(
    `\\bwhat ((?:was|were|is|has been|had been|got|took) [^,;.”"]{3,40}?|(?:the|they|he|she|it|we) [^,;.”"]{3,50}?)(?:, [^,;.]{2,50},)? ${LINK} ${OBJECT}${ENDS}`,
    'iu',
  ),
);
/** "The birds destroyed were breeding turkeys", "the beds to be lost from October are those of the ward". */
const THOSE = screened(
  new RegExp(
    `(?:^|[,;:“"] ?|\\b(?:and|but|that|said|says) )(?:the|all the) (?!(?:men|women|people|persons|suspects|officers|pupils|workers)\\b)((?:[\\p{L}-]{3,16} ){0,2}?[\\p{L}-]{3,16}(?: (?:that|which) (?:was|were|had been|is|are))?(?: to be| being)? ${PAST}(?: (?:in|on|at|from|by|off|down|up|over) [^,;.]{2,30}?)?) ${LINK} ${OBJECT}${ENDS}`,
    'iu',
  ),
);
/** "The point of impact was a dairy". */
const POINT = screened(
  new RegExp(
    `\\bthe (point of impact|part (?:hit|struck|damaged)|place (?:hit|struck)|building (?:hit|struck|searched)|(?:house|thing|one|ones) (?:hit|struck|damaged|searched|taken|meant)) ?(?:, [^,;.]{2,40},)? ${LINK} ${OBJECT}${ENDS}`,
    'iu',
  ),
);
/** "The entries were meant to deceive the auditors". */
const PURPOSE = screened(
  new RegExp(
    `\\b(?:meant|intended|designed|built|supposed|written|sent|there) to (\\p{L}{3,16}) (?=(?:the|an?|its|his|her|their) )${PHRASE}${ENDS}`,
    'iu',
  ),
);
const PASSIVE = screened(
  new RegExp(
    `(?:^|[,;:“"] ?|\\b(?:that|and|but|when|after|as) )((?:the|an?|its|his|her|their|some|several|\\d[\\d,.]*|\\p{L}+)(?: [\\p{L}\\p{N}’'-]{1,24}){0,6}?) (?:was|were|has been|had been|have been|is to|are to|will|is being|are being|got) (?:be )?(?:\\p{L}+ly )?(${PAST}|close|be closed)\\b`,
    'iu',
  ),
);
const ACTIVE = screened(
  new RegExp(
    `\\b(${PAST}(?: (?:into|through|on|at|away|down|up|off|over))?) (?=(?:the|an?|its|his|her|their|some|several|\\d|all) )${PHRASE}${ENDS}`,
    'iu',
  ),
);

/** What the words tell; the stressed tellings first. */
export const undergoneIn = (text: string): readonly Undergone[] => {
  const cleft = CLEFT.exec(text);
  if (cleft !== null) return [{ object: cleft[1] ?? '', deed: cleft[2] ?? '', stressed: true }];
  for (const pattern of [WHAT, THOSE, POINT]) {
    const found = pattern.exec(text);
    const deed = pattern === POINT ? `${found?.[1]} hit struck` : (found?.[1] ?? '');
    if (found !== null) return [{ object: found[2] ?? '', deed, stressed: true }];
  }
  return [PASSIVE.exec(text), ACTIVE.exec(text), PURPOSE.exec(text)].flatMap((found, at) => {
    if (found === null) return [];
    const [, one = '', other = ''] = found;
    const [object, deed] = at === 0 ? [one, other] : [other, one];
    return [{ object, deed, stressed: false }];
  });
};
