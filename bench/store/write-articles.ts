/**
 * Invented articles in the shape of news: 40 claims of about 200 characters, words by Zipf's law out of 30,000, stories
 * of very different sizes, 200 speakers a story of whom few speak often. The same for the same seed.
 */
import type { ArticleText } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { sha256, shortHash } from '../../src/domain/content-hash.ts';
import { articleId, claimId, type StoryId } from '../../src/domain/ids.ts';
import type { Chance } from '../compare/random.ts';

export const CLAIMS_PER_ARTICLE = 40;
const WORDS = 30_000;
const SPEAKERS = 200;
const WORDS_PER_CLAIM = 30;
const DAY_MS = 86_400_000;
const FROM = Date.parse('2026-01-01T00:00:00Z');

/** A place from 0 to `count` - 1, each about half as likely as the one half as far. */
export const zipf = (chance: Chance, count: number): number => Math.floor(count ** chance.next()) - 1;

export const wordAt = (rank: number): string => `w${rank.toString(36)}`;
export const speakerAt = (rank: number): string => `Speaker ${wordAt(rank)}`;

const sentence = (chance: Chance): string =>
  Array.from({ length: WORDS_PER_CLAIM }, () => wordAt(zipf(chance, WORDS))).join(' ');

const claimIn = (article: ArticleText, text: string, start: number, chance: Chance): Claim => ({
  id: claimId.from(shortHash('c', article.id, String(start))),
  articleId: article.id,
  kind: 'indirect',
  rule: 'cue-subject',
  evidence: { start, end: start + text.length, text },
  speaker: { name: speakerAt(zipf(chance, SPEAKERS)), role: null, type: 'person', mention: { start, end: start + 9 } },
  cue: 'said',
  cueSpan: { start, end: start + 4 },
  content: { start, end: start + text.length, text, parts: [{ start, end: start + text.length }] },
  quotes: [],
  stance: 'asserts',
  relay: [],
  eventDate: { from: '2026-03-01', to: '2026-03-02', expression: 'overnight', basis: 'relative' },
  quantities: [{ min: 31, max: null, unit: 'boats', approximate: false, span: { start, end: start + 2 } }],
  frame: null,
  place: 'body',
});

export const articleOf = (
  story: StoryId,
  number: number,
  chance: Chance,
): { readonly article: ArticleText; readonly claims: readonly Claim[] } => {
  const sentences = Array.from({ length: CLAIMS_PER_ARTICLE }, () => sentence(chance));
  const text = sentences.join('\n');
  const uri = `https://bench.example/${number}`;
  const article: ArticleText = {
    id: articleId.from(shortHash('a', story, uri)),
    storyId: story,
    uri,
    outlet: `Outlet ${number % 50}`,
    title: `Article ${number}`,
    publishedAt: new Date(FROM + chance.below(300) * DAY_MS + chance.below(DAY_MS)).toISOString(),
    kind: 'news',
    copyOf: null,
    version: 1,
    sha256: sha256(text),
    text,
  };
  let start = 0;
  const claims = sentences.map((one) => {
    const claim = claimIn(article, one, start, chance);
    start += one.length + 1;
    return claim;
  });
  return { article, claims };
};
