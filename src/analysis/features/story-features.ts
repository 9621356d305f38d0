/** Everything the comparison looks up about one story, computed once. */
import type { Claim } from '../../domain/claim.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { Verdict } from '../../domain/ruling.ts';
import { findCopies } from '../copies/find-copies.ts';
import { countsOf, type Weights, weightsFrom } from '../facts/weights.ts';
import { emptyMemory, type Memory, stateOf, type Weighed } from '../memory.ts';
import { acronymsOf } from '../names/acronyms.ts';
import type { KeptEntities } from '../names/named-entities.ts';
import { namesIn } from '../names/names-in.ts';
import { type Speakers, speakersOf } from '../names/speakers.ts';
import { type Ruled, ruledBy } from '../rulings/ruled.ts';
import type { ComparedArticle } from './compared-article.ts';
import { type Around, anew, type ReadArticle, readArticle, reads, retold, stands } from './read-article.ts';
import { inReadingOrder } from './reading-order.ts';
import { sameItems } from './same-items.ts';
import type { Statement } from './statement.ts';
import { storyNames } from './story-names.ts';
import { themeOf } from './theme.ts';
import { weighedOf } from './weighed.ts';

export interface StoryFeatures {
  readonly articles: ReadonlyMap<ArticleId, ComparedArticle>;
  /** In reading order. */
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  /** By article, in reading order. */
  readonly reads: readonly ReadArticle[];
  readonly readOf: ReadonlyMap<ArticleId, ReadArticle>;
  readonly speakers: Speakers;
  /** What editors decided. */
  readonly ruled: Ruled;
  readonly weight: Weights;
  /** How many statements the weights rest on. */
  readonly weighed: number;
  /** The concepts that stand in most of the articles: what the story is about. */
  readonly theme: ReadonlySet<string>;
  /** Concepts that are names anywhere in the story. */
  readonly names: ReadonlySet<string>;
  /** What earlier comparisons worked out. */
  readonly memory: Memory;
  /** The article whose text it repeats, or itself. */
  originOf(article: ArticleId): ArticleId;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const byPlace = (a: Claim, b: Claim): number => a.evidence.start - b.evidence.start || byId(a, b);

/** By place; the very same list as before where it holds the same claims. */
const inPlace = (claims: readonly Claim[], before: readonly Claim[] | undefined): readonly Claim[] => {
  return before !== undefined && sameItems(before, claims) ? before : claims.toSorted(byPlace);
};

type WithText = ComparedArticle & { readonly text: string };

const originsOf = (articles: readonly ComparedArticle[], memory: Memory): ReadonlyMap<ArticleId, ArticleId> => {
  const texts = articles.filter((article): article is WithText => article.text !== undefined);
  const isKnown = articles.every(({ copyOf }) => copyOf !== null);
  const copies = isKnown ? new Map<ArticleId, ArticleId>() : findCopies(texts, memory);
  return new Map(articles.map(({ id, copyOf }) => [id, copyOf ?? copies.get(id) ?? id]));
};

/** Long forms in one of the two and not, or otherwise, in the other. */
const changedForms = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((form) => a.get(form) !== b.get(form));

const readArticles = (all: readonly Around[], memory: Memory): readonly ReadArticle[] => {
  const [before] = memory.articles.values();
  const [now] = all;
  const forms = before === undefined || now === undefined ? [] : changedForms(before.around.acronyms, now.acronyms);
  return all.map((around) => {
    const known = memory.articles.get(around.article.id);
    if (known === undefined || !reads(known, around, forms)) return readArticle(around);
    return stands(known, around) ? { ...known, around } : retold(known, around);
  });
};

/** Statements in whose sentences a word became a name, or ceased to be one, are weighed otherwise than before. */
const renamed = (reads: readonly ReadArticle[], names: ReadonlySet<string>, memory: Memory): readonly ReadArticle[] => {
  const before = memory.names;
  const changed = before === null ? new Set<string>() : names.symmetricDifference(before);
  return changed.size === 0 ? reads : reads.map((read) => (read.concepts.isDisjointFrom(changed) ? read : anew(read)));
};

const sameWeights = (a: Weighed, b: Omit<Weighed, 'weight'>): boolean =>
  a.total === b.total &&
  a.theme.symmetricDifference(b.theme).size === 0 &&
  a.counts.size === b.counts.size &&
  [...a.counts].every(([concept, count]) => b.counts.get(concept) === count);

/** What every pair is weighed with; where it is what it was before, the very same object. */
const weighedWith = (reads: readonly ReadArticle[], verdicts: readonly Verdict[], memory: Memory): Weighed => {
  const weighed = weighedOf(reads);
  const of = weighed.map((read) => read.statements);
  const rulings = JSON.stringify(verdicts);
  const before = memory.weighed?.verdicts === rulings ? memory.weighed : null;
  if (before !== null && sameItems(before.of, of)) return before;
  const sample = weighed.flatMap(({ statements }) => statements);
  const theme = themeOf(sample, storyNames(weighed.map(({ spelling }) => spelling)));
  const now = { ...countsOf(sample), theme, verdicts: rulings, of };
  if (before !== null && sameWeights(before, now)) {
    memory.weighed = { ...before, of };
    return memory.weighed;
  }
  memory.states.clear();
  memory.weighed = { ...now, weight: weightsFrom(now) };
  return memory.weighed;
};

/** The speaker's fullest name and for whom they speak. What is told as before is the very same text: it need not be read to be compared. */
const toldOfVoices = (speakers: Speakers, memory: Memory): ((voice: string | null) => string) => {
  const before = stateOf(memory, 'told of voices', () => new Map<string, string>());
  const told = new Map<string, string>();
  return (voice) => {
    if (voice === null) return '';
    const known = told.get(voice);
    if (known !== undefined) return known;
    const now = `${speakers.nameOf(voice)}|${speakers.bodiesOf(voice)}`;
    const last = before.get(voice);
    const text = last === now ? last : now;
    told.set(voice, text);
    before.set(voice, text);
    return text;
  };
};

export const storyFeatures = (
  articles: readonly ComparedArticle[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  memory: Memory = emptyMemory(),
): StoryFeatures => {
  const sorted = inReadingOrder(articles);
  const known = new Map(sorted.map((article) => [article.id, article]));
  const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  const claimsOf = sorted.map(({ id }) => inPlace(byArticle.get(id) ?? [], memory.articles.get(id)?.around.claims));
  const ordered = claimsOf.flat();
  const namesOf = ordered.map(namesIn);
  const origins = originsOf(sorted, memory);
  const originOf = (article: ArticleId): ArticleId => origins.get(article) ?? article;
  const acronyms = acronymsOf(namesOf);
  const ruled = ruledBy(verdicts, (article) => known.get(article)?.uri ?? null);
  const speakers = speakersOf(ordered, acronyms, ruled, {
    names: namesOf,
    kept: stateOf(memory, 'entities', (): KeptEntities => ({ last: null })),
  });
  const told = toldOfVoices(speakers, memory);
  const plain = readArticles(
    sorted.map((article, at): Around => {
      const own = claimsOf[at] ?? [];
      const voices = own.map(speakers.entityOf);
      const of = { article, claims: own, origin: originOf(article.id), acronyms };
      return { ...of, speakers: voices, told: voices.map(told), people: speakers.peopleIn(own) };
    }),
    memory,
  );
  const names = storyNames(
    plain.map(({ spelling }) => spelling),
    memory,
  );
  const reads = renamed(plain, names, memory);
  const { weight, total, theme } = weighedWith(reads, verdicts, memory);
  memory.names = names;
  memory.articles = new Map(reads.map((read) => [read.around.article.id, read]));
  const statements = reads.flatMap((read) => read.statements);
  return {
    articles: known,
    claims: ordered,
    statements,
    reads,
    readOf: memory.articles,
    speakers,
    ruled,
    weight,
    weighed: total,
    theme,
    names,
    memory,
    originOf,
  };
};
