/** How wide it goes: one place, thing or kind only to one source, several or all of them to another. */
import { containment, sharedConcepts } from '../facts/weights.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const LIMITED =
  /\b(?:(?:restricted|limited|confined|contained) to|(?:concern(?:s|ed)?|affect(?:s|ed)?|cover(?:s|ed)?|involv(?:es|ed|ing|e)|hit|reached) (?:only|just)|only (?:the|one|a single) (?!first|time|way|reason|day|thing|question|person|survivor)|(?:one|a single) \p{L}+ (?:only|alone)|(?:isolated|one-off|localised|localized|lone|single) (?:\p{L}+ ){0,2}?(?:case|breach|incident|event|failure|lapse|occurrence)|no other \p{L}+ (?:is|was|are|were|has|have)|solely|exclusively|nowhere else|nothing else)\b/iu;
const SEVERAL =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|several|many|dozens of|scores of|most|all)';
const WIDE = new RegExp(
  `\\b(?:across the|throughout the|all over the|the (?:whole|entire)|all of the|(?:in|at|from|on) ${SEVERAL} (?:of (?:the )?)?(?:[\\p{L}\\d]+ ){0,2}?(?!years|months|weeks|days|hours|minutes|people|times|others)\\p{L}{3,}s|\\p{L}{3,}-wide|widespread|systemic|throughout|(?:is|was|are|were) not an? (?:\\p{L}+ )?(?:local|single|isolated|lone|one-off)|(?:runs?|ran|goes|went|reach(?:es|ed)?|extend(?:s|ed)?|spread) (?:far |well )?beyond|not (?:only|just|limited to|confined to)|far (?:wider|beyond)|as well as|and the \\p{Lu}\\p{L}+ too)\\b`,
  'iu',
);
/** Negated is the limit. */
const NOT_LOCAL =
  /(?:\bnot|n[’']t) (?:confined|limited|restricted) to\b|(?:\bnot|n[’']t) an? (?:\p{L}+ )?(?:local|single|isolated|lone|one-off)\b/iu;
/** What the limit is set to is the story's own event. */
const OF_IT =
  /\b(?:it|this|that|the (?:matter|damage|problem|breach|incident|attack|order|leak|fault|outbreak|recall|affair|case))\b/iu;
const LEAST = 0.15;
const OF_THE_STORY = 0.2;

const aboutOne = ({ theme, names, weight }: StoryFeatures, one: Statement, other: Statement): number => {
  const shared = sharedConcepts(one.context, other.context).filter((concept) => !names.has(concept));
  const near = Math.max(
    containment(one.concepts, other.context, weight),
    containment(one.context, other.concepts, weight),
  );
  if (shared.length >= 2 && near >= LEAST) return near;
  const onTheme = [...other.context].some((concept) => theme.has(concept) && !names.has(concept));
  return OF_IT.test(one.text) && onTheme && shared.length >= 1 ? OF_THE_STORY : 0;
};

const isLimited = onceEach(({ text, negated }) => !negated && LIMITED.test(text) && !WIDE.test(text));
const isWide = onceEach(({ text, negated }) => {
  if (!WIDE.test(text)) return false;
  return NOT_LOCAL.test(text) || !(negated || LIMITED.test(text));
});

export const extentDisagreements: FindKind = ({ story }) => {
  const limited = story.statements.filter(isLimited);
  const wide = story.statements.filter(isWide);
  const about = (one: Statement, other: Statement): number =>
    independent(one, other) && one.claim.stance !== 'denies' && other.claim.stance !== 'denies'
      ? aboutOne(story, one, other)
      : 0;
  return setAgainst(limited, wide, about, story.weight)
    .slice(0, 1)
    .map(({ left, right, closeness }) => ({
      type: 'scope',
      question: questionOn('How far does it go', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source limits it to one place, thing or kind; another tells of several or all.',
      certainty: Math.min(0.8, 0.5 + 0.4 * closeness),
    }));
};
