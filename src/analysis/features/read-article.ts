/**
 * One article's claims as statements. What an earlier comparison read stays, the very same objects, while nothing of the story that
 * they rest on has changed: whatever was worked out of them holds.
 */
import type { Claim } from '../../domain/claim.ts';
import type { ArticleId } from '../../domain/ids.ts';
import { overlap, type Passage } from '../../domain/span.ts';
import { wordsOf } from '../words/words-of.ts';
import type { ComparedArticle } from './compared-article.ts';
import { conceptOfWord, conceptsOf } from './concepts.ts';
import { leanOn } from './lean-on.ts';
import { sameItems } from './same-items.ts';
import { sentenceAround } from './sentence-around.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { type Statement, statementsOf } from './statement.ts';

/** What of its story an article's statements rest on. */
export interface Around {
  readonly article: ComparedArticle;
  /** By place. */
  readonly claims: readonly Claim[];
  readonly origin: ArticleId;
  /** For each claim the entity that speaks. */
  readonly speakers: readonly (string | null)[];
  /** For each claim the speaker's fullest name and for whom they speak. */
  readonly told: readonly string[];
  /** For each claim the people whose surnames its passage holds. */
  readonly people: readonly string[];
  readonly acronyms: ReadonlyMap<string, string>;
}

export interface ReadArticle {
  readonly around: Around;
  readonly statements: readonly Statement[];
  readonly spelling: Spelling;
  /** Of all its sentences. */
  readonly concepts: ReadonlySet<string>;
}

export const readArticle = (around: Around): ReadArticle => {
  const { article, claims, origin, acronyms } = around;
  // The claims of one sentence share its concepts.
  const contexts = new Map<string, ReadonlySet<string>>();
  const concepts = new Set<string>();
  const contextOf = ({ start, text }: Passage): ReadonlySet<string> => {
    const key = `${start} ${text.length}`;
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const words = wordsOf(text);
    const context = conceptsOf(words, acronyms);
    contexts.set(key, context);
    for (const concept of context) concepts.add(concept);
    // Cut elsewhere, two words may be no idiom.
    for (const word of words) concepts.add(conceptOfWord(word) ?? '');
    return context;
  };
  const printedOn = article.publishedAt?.slice(0, 10) ?? null;
  const statements = leanOn(
    claims.flatMap((claim, at) => {
      const sentence = sentenceAround(article.text, claim.evidence);
      const context = contextOf(sentence);
      return statementsOf(claim, {
        origin,
        speaker: around.speakers[at] ?? null,
        acronyms,
        sentence,
        context,
        printedOn,
      });
    }),
  );
  return { around, statements, spelling: spellingOf(statements), concepts };
};

/** The same statements as new objects: what was worked out of them no longer holds. */
export const anew = (read: ReadArticle): ReadArticle => ({
  ...read,
  statements: read.statements.map((statement) => ({ ...statement, notes: [] })),
});

/** The same statements, spoken by whom the story now tells. */
export const retold = (read: ReadArticle, around: Around): ReadArticle => {
  const place = new Map(around.claims.map((claim, at) => [claim, at]));
  const statements = read.statements.map((statement): Statement => {
    const { content } = statement.claim;
    const speaks = content === null || overlap(content, statement) > 0;
    const speaker = speaks ? (around.speakers[place.get(statement.claim) ?? -1] ?? null) : null;
    return { ...statement, origin: around.origin, speaker, notes: [] };
  });
  return { ...read, around, statements };
};

const sameArticle = (a: ComparedArticle, b: ComparedArticle): boolean =>
  a === b ||
  (a.text === b.text && a.publishedAt === b.publishedAt && a.outlet === b.outlet && a.title === b.title && a.uri === b.uri); // biome-ignore format: one line a comparison

/** Whether the long forms that came or went stand in the article. */
const touches = ({ around: { article, claims } }: ReadArticle, forms: readonly string[]): boolean => {
  if (forms.length === 0) return false;
  const text = wordsOf(article.text ?? claims.map(({ evidence }) => evidence.text).join('\n')).map(({ key }) => key);
  const line = text.join(' ');
  return forms.some((form) => line.includes(form));
};

/** Whether its words are read as before; `forms`: long forms of acronyms that have come or gone since. */
export const reads = (read: ReadArticle, now: Around, forms: readonly string[]): boolean =>
  sameArticle(read.around.article, now.article) && sameItems(read.around.claims, now.claims) && !touches(read, forms);

/** Whether what the story tells around those words is as before. */
export const stands = (read: ReadArticle, now: Around): boolean =>
  read.around.origin === now.origin &&
  sameItems(read.around.speakers, now.speakers) &&
  sameItems(read.around.told, now.told) &&
  sameItems(read.around.people, now.people);
