/** The question that a language model is asked about an article: its passages and those of the others, numbered and fenced as data. */
import type { Claim } from '../../domain/claim.ts';
import { isUnstated } from '../../domain/claim.ts';
import { sha256 } from '../../domain/content-hash.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { ComparedArticle } from '../features/compared-article.ts';
import { fenced } from './fence.ts';
import { originOf, passagesOf, type Shown, type ShownArticle } from './pick-passages.ts';
import type { NumberedPassage, Question } from './question.ts';
import { ANSWER_SCHEMA, SYSTEM_TEXT } from './system-text.ts';

/** A, B, … Z, AA, AB, … */
export const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const when = ({ eventDate }: Claim): string | undefined => {
  if (eventDate === null) return undefined;
  return eventDate.from === eventDate.to ? eventDate.from : `${eventDate.from} to ${eventDate.to}`;
};

/** A value that is undefined is left out of the line. */
const passageLine = ({ claim }: Shown, n: number, shares: boolean): object => ({
  n,
  text: claim.evidence.text,
  part: shares && claim.content !== null ? claim.content.text : undefined,
  said_by: claim.speaker?.name,
  stance: claim.stance === 'asserts' ? undefined : claim.stance,
  when: when(claim),
  headline: claim.place === 'headline' ? true : undefined,
});

const articleLine = ({ article }: ShownArticle, at: number): object => ({
  source: letterOf(at),
  published: article.publishedAt ?? 'unknown',
});

const questionAbout = (shown: readonly [ShownArticle, ...ShownArticle[]]): Question => {
  const passages: NumberedPassage[] = [];
  const lines = shown.flatMap((one, at) => {
    const places = Map.groupBy(one.passages, ({ claim: { evidence } }) => `${evidence.start} ${evidence.end}`);
    return [
      articleLine(one, at),
      ...one.passages.map((passage) => {
        const { claim } = passage;
        passages.push({
          article: one.article.id,
          origin: originOf(one.article),
          claim: claim.id,
          headline: claim.place === 'headline',
        });
        const shares = (places.get(`${claim.evidence.start} ${claim.evidence.end}`)?.length ?? 0) > 1;
        return passageLine(passage, passages.length, shares);
      }),
    ];
  });
  const user = fenced(lines);
  const prompt = { system: SYSTEM_TEXT, user, schema: ANSWER_SCHEMA };
  return { article: shown[0].article.id, prompt, hash: sha256(JSON.stringify([SYSTEM_TEXT, user])), passages };
};

/**
 * Of the wanted articles those that there is something to ask about, in the order wanted: a copy of another text, and what stands alone
 * in its story, is not asked about. Articles come with `copyOf` where copies are known.
 */
export const questionsOf = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  wanted: readonly ArticleId[],
): readonly Question[] => {
  const passages = passagesOf(
    articles,
    claims.filter((claim) => !isUnstated(claim)),
  );
  return wanted.flatMap((id) => {
    const shown = passages.around(id);
    return shown === null ? [] : [questionAbout(shown)];
  });
};
