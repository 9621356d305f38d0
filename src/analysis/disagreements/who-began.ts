/** Who began it: the first shot, blow or stone, given to two sides. */
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const FIRST =
  '(?:the )?first (?:shots?|blows?|punch(?:es)?|stones?|bullets?|rounds?|salvos?|shells?|strikes?|missiles?)';
const SIDE = "((?:[\\p{L}’'.-]{1,24} ){0,4}?[\\p{L}’'-]{2,24})";
/** "The first shot came from the policeman's side", "fired by the guards". */
const FROM = screened(
  new RegExp(
    `\\b${FIRST}\\b[^.;“”"]{0,40}?\\b(?:came|comes|come|was fired|were fired|was thrown|were thrown) (?:from|by) (?:the |an? |Mr\\.? |Mrs\\.? |Ms\\.? |Dr\\.? )?${SIDE}(?=[.,;:”"]|$| (?:at|in|on|when|as|and|before|after|while|from|during)\\b)`,
    'iu',
  ),
);
/** "The guards fired first", "Ilmerian troops opened fire first". */
const DID = screened(
  new RegExp(
    `(?:^|[,;:“"]\\s?|\\b(?:that|said|says|insists|and|but|the)\\s)${SIDE} (?:had |has )?(?:fired first|shot first|struck first|hit first|opened fire first|(?:fired|threw|landed|struck|launched) ${FIRST})\\b`,
    'iu',
  ),
);
const NOBODY = /^(?:he|she|they|it|who|we|one|somebody|someone|nobody|which|either|whoever)$/iu;
const NONE: ReadonlyMap<string, string> = new Map();
/** Where a shot comes from is somebody's. */
const PLACES = /(?:[’']s)? (?:side|direction|position|gun|weapon|lines|bank|ranks|end)$/iu;
const OPEN = screened(/\b(?:whether|who|not (?:clear|known|possible)|unclear|unknown)\b/iu);
const NEGATED = /\b(?:not|never|no|nor|neither)\b|n[’']t\b/iu;
const BEFORE = 30;
const CERTAINTY = 0.85;

interface Begun {
  readonly statement: Statement;
  readonly by: ReadonlySet<string>;
}

const begunBy = onceEach(({ text, sentence }: Statement): ReadonlySet<string> => {
  if (OPEN.test(text)) return new Set();
  const found = FROM.exec(text) ?? FROM.exec(sentence.text) ?? DID.exec(text);
  if (found === null || NEGATED.test(found[0]) || NEGATED.test(found.input.slice(0, found.index).slice(-BEFORE)))
    return new Set();
  const [, side = ''] = found;
  const name = side.replace(PLACES, '');
  return NOBODY.test(name) ? new Set() : conceptsOf(wordsOf(name), NONE);
});

const begunIn: Reader<Begun> = ({ statements }) =>
  statements
    .filter(({ claim }) => claim.stance !== 'denies' && claim.stance !== 'declines')
    .map((statement) => ({ statement, by: begunBy(statement) }))
    .filter(({ by }) => by.size > 0);

export const whoBegan: FindKind = ({ story }) => {
  const begun = ofEachArticle(story, begunIn);
  // "Visiting supporters" are no "home supporters".
  const agree = (a: Begun, b: Begun): boolean => a.by.isSubsetOf(b.by) || b.by.isSubsetOf(a.by);
  const rivals = (a: Begun, b: Begun): number =>
    independent(a.statement, b.statement) && !agree(a, b) ? CERTAINTY : 0;
  return conflictGroups(begun, rivals, agree)
    .filter(({ groups }) => groups.length > 1)
    .slice(0, 1)
    .map(({ groups, closeness }) => ({
      type: 'attribution',
      question: questionOn(
        'Who began it',
        groups.flat().map(({ statement }) => statement),
      ),
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'The first shot or blow is given to different sides.',
      certainty: closeness,
    }));
};
