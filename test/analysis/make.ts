/** Claims and articles made by hand for the comparison's tests. */
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { shortHash } from '../../src/domain/content-hash.ts';
import { articleId, claimId, storyId } from '../../src/domain/ids.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { Stance } from '../../src/domain/stance.ts';

export const articleOf = (outlet: string, more: Partial<Article> = {}): Article => ({
  id: articleId.from(shortHash('a', outlet)),
  storyId: storyId.from('s_test'),
  uri: `${outlet}.txt`,
  outlet,
  title: outlet,
  publishedAt: '2026-03-13T12:00:00Z',
  kind: 'news',
  copyOf: null,
  version: 1,
  sha256: '',
  ...more,
});

interface Made extends Partial<Omit<Claim, 'speaker' | 'quotes' | 'content'>> {
  readonly speaker?: string;
  readonly type?: Speaker['type'];
  readonly stance?: Stance;
  /** What was said, as it stands in the evidence. */
  readonly said?: string;
  readonly quote?: string;
  /** "2026-03-12" or "2026-03-01..2026-03-09". */
  readonly on?: string;
}

const placed = (text: string, part: string) => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`${part} does not stand in ${text}`);
  return { start, end: start + part.length, text: part };
};

/** A claim whose evidence is the text, at offset 0 of its article unless `evidence` says otherwise. */
export const claimOf = (article: Article, text: string, made: Made = {}): Claim => {
  const { speaker, type = 'person', said, quote, on, ...rest } = made;
  const content = said === undefined ? null : placed(text, said);
  const [from = '', to = from] = on?.split('..') ?? [];
  return {
    id: claimId.from(shortHash('c', article.id, text, speaker ?? '', said ?? '')),
    articleId: article.id,
    kind: speaker === undefined ? 'narrated' : 'mixed',
    rule: 'made by hand',
    evidence: { start: 0, end: text.length, text },
    speaker: speaker === undefined ? null : { name: speaker, role: null, type, mention: null },
    cue: null,
    cueSpan: null,
    content: content === null ? null : { ...content, parts: [content] },
    quotes: quote === undefined ? [] : [placed(text, quote)],
    stance: 'asserts',
    relay: [],
    eventDate: on === undefined ? null : { from, to, expression: '', basis: 'explicit' },
    quantities: [],
    frame: null,
    place: 'body',
    ...rest,
  };
};
