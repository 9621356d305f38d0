/** Articles, claims and findings for the store's contract; invented, and small enough to compare whole. */
import type { ArticleText } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { sha256, shortHash } from '../../../src/domain/content-hash.ts';
import type { StoryFindings } from '../../../src/domain/dossier.ts';
import {
  articleId,
  channelId,
  claimId,
  disagreementId,
  entryId,
  personId,
  type StoryId,
  workspaceId,
} from '../../../src/domain/ids.ts';

export const north = workspaceId.from('team:T-north');
export const south = workspaceId.from('team:T-south');
export const channel = channelId.from('team:C1');
export const otherChannel = channelId.from('team:C2');
export const person = personId.from('team:U1');

export const articleIn = (storyId: StoryId, uri: string, change: Partial<ArticleText> = {}): ArticleText => {
  const text = change.text ?? `The harbour at ${uri} was struck. "We saw smoke," said the pilot Ana Lindqvist.`;
  return {
    id: articleId.from(shortHash('a', uri)),
    storyId,
    uri,
    outlet: 'The Tide',
    title: `About ${uri}`,
    publishedAt: '2026-03-02T18:00:00+01:00',
    kind: 'news',
    copyOf: null,
    version: 1,
    sha256: sha256(text),
    ...change,
    text,
  };
};

const passage = (text: string, start: number, end: number) => ({ start, end, text: text.slice(start, end) });

/** A claim whose evidence is `words` of the article, with no more than it must have. */
export const narrated = (article: ArticleText, words: string, change: Partial<Claim> = {}): Claim => {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${article.uri}`);
  return {
    id: claimId.from(shortHash('c', article.id, words)),
    articleId: article.id,
    kind: 'narrated',
    rule: 'narration',
    evidence: passage(article.text, start, start + words.length),
    speaker: null,
    cue: null,
    cueSpan: null,
    content: null,
    quotes: [],
    stance: 'asserts',
    relay: [],
    eventDate: null,
    quantities: [],
    frame: null,
    place: 'body',
    ...change,
  };
};

export const spoken = (article: ArticleText, words: string, name: string, change: Partial<Claim> = {}): Claim =>
  narrated(article, words, {
    kind: 'indirect',
    speaker: { name, role: null, type: 'person', mention: null },
    ...change,
  });

/** Every field of a claim filled. */
export const fullClaim = (article: ArticleText): Claim => {
  const words = '"We saw smoke," said the pilot Ana Lindqvist';
  const start = article.text.indexOf(words);
  const at = (part: string) => {
    const from = article.text.indexOf(part, start);
    return passage(article.text, from, from + part.length);
  };
  return narrated(article, words, {
    kind: 'direct',
    rule: 'cue-subject',
    speaker: { name: 'Ana Lindqvist', role: 'pilot', type: 'person', mention: { start: start + 21, end: start + 44 } },
    cue: 'said',
    cueSpan: { start: start + 16, end: start + 20 },
    content: { ...at('We saw smoke,'), parts: [{ start: start + 1, end: start + 14 }] },
    quotes: [at('We saw smoke,')],
    stance: 'confirms',
    relay: ['Coastal Wire', 'The Tide'],
    eventDate: { from: '2026-03-01', to: '2026-03-02', expression: 'overnight', basis: 'relative' },
    quantities: [
      { min: 31, max: null, unit: 'boats', approximate: false, span: { start, end: start + 1 } },
      { min: 0.5, max: 2.25, unit: 'km', approximate: true, span: { start, end: start + 1 } },
    ],
    frame: {
      action: 'see',
      actor: 'Ana Lindqvist',
      target: null,
      place: 'harbour',
      scope: 'one-of-several',
      negated: false,
      hedged: true,
    },
    place: 'headline',
  });
};

export const findingsOf = (...claims: readonly [Claim, Claim]): StoryFindings => {
  const [first, second] = claims;
  return {
    timeline: [
      {
        id: entryId.from('t_early1'),
        date: { from: '2026-03-01', to: '2026-03-01' },
        summary: 'The harbour was struck',
        claimIds: [first.id, second.id],
        disputed: true,
        rivals: [{ from: '2026-02-10', to: '2026-02-20', claimIds: [second.id] }],
      },
      {
        id: entryId.from('t_late01'),
        date: { from: '2026-03-05', to: '2026-03-09' },
        summary: 'Ferries resumed',
        claimIds: [second.id],
        disputed: false,
        rivals: [],
      },
    ],
    disagreements: [
      {
        id: disagreementId.from('d_date01'),
        type: 'date',
        question: 'When was the harbour struck?',
        sides: [
          { position: '1 March', claimIds: [first.id], origins: 2 },
          { position: 'mid-February', claimIds: [second.id], origins: 1 },
        ],
        why: 'disjoint intervals',
        score: 0.9,
      },
      {
        id: disagreementId.from('d_deny01'),
        type: 'denial',
        question: 'Did the ministry know?',
        sides: [
          { position: 'it did', claimIds: [second.id], origins: 1 },
          { position: 'it denies it', claimIds: [first.id], origins: 1 },
        ],
        why: 'a denial',
        score: 0.5,
      },
    ],
    corroborations: [{ fact: 'The harbour was struck', claimIds: [second.id], origins: 2 }],
  };
};
