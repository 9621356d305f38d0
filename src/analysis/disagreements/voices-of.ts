/** Who speaks for somebody who is told to be silent, though no post of theirs is told by the rules for names. */
import type { Claim } from '../../domain/claim.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { speaksInName } from '../names/speaks-in-name.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';

/** "Crownpress, the printer accused of it, …": the name that the words behind the comma explain. */
const EXPLAINED = /\b(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}), (?:the|an?|which|who|whose)\b/u;
const HEAD = /\b(?:head|chief|boss|chairman|chairwoman|director|leader|owner|founder|president)\b/iu;

/** "The head of Solvanne", where the silent one holds a post with Solvanne. */
const headOfTheirs = ({ speakers }: StoryFeatures, entity: string, { speaker }: Claim): boolean => {
  if (speaker?.type !== 'unnamed' || !HEAD.test(speaker.name)) return false;
  const words = new Set(wordsOf(speaker.name).map(({ key }) => stem(key)));
  const bodies = speakers.bodiesOf(entity).split(',').filter(Boolean);
  return bodies.some((body) =>
    body
      .split(/[: ]/)
      .slice(1)
      .every((word) => words.has(word)),
  );
};

/** The names that passages explain. */
export const explainedIn = (quiet: readonly Statement[]): readonly string[] =>
  quiet.flatMap(({ text }) => EXPLAINED.exec(text)?.[1] ?? []);

/** `explained`: names in the passages that tell of the silence. */
export const speaksForThem = (
  story: StoryFeatures,
  entity: string,
  explained: readonly string[],
  claim: Claim,
): boolean =>
  entity.startsWith('person:')
    ? headOfTheirs(story, entity, claim)
    : explained.some((name) => speaksInName(claim, name));

const GENERIC =
  /^[“"]?(?:the) (?:company|firm|group|maker|supplier|manufacturer|operator|bank|club|agency|union|ministry|council|board|regulator|party|airline|railway|hospital|university|museum|lender|builder|owner)\b/iu;
/** "Company", "the firm": whose name stands elsewhere. */
export const isGenericBody = (name: string): boolean => {
  const words = wordsOf(name.replace(/^the /iu, ''));
  return words.length === 1 && GENERIC.test(`the ${words[0]?.key ?? ''}`);
};
const NEAR = 500;

/** "The company set out its version": which, the sentences before tell. */
export const meansThem = (
  { statements, speakers }: Pick<StoryFeatures, 'statements' | 'speakers'>,
  entity: string,
  { claim, text, start, sentence }: Statement,
): boolean =>
  GENERIC.test(text) &&
  statements.some(
    (one) =>
      one.claim.articleId === claim.articleId &&
      one.sentence.end <= sentence.start &&
      start - one.sentence.end < NEAR &&
      speakers.mentions(entity, one.sentence.text),
  );
