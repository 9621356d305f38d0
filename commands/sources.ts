/** The sources of a story: kind, time, share of claims; copies of one text folded, machine-written ones flagged. */
import { pageArg } from '../src/args/page-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { languageName } from '../src/core/language-name.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import { pageOf, paging, pastTheEnd } from '../src/core/paging.ts';
import type { Feed } from '../src/core/ports/feeds.ts';
import type { Mute } from '../src/core/ports/mutes.ts';
import { refuse } from '../src/core/refuse.ts';
import { numberedSources } from '../src/core/story-sources.ts';
import type { Article, ArticleKind } from '../src/domain/article.ts';
import type { ArticleId } from '../src/domain/ids.ts';
import { leftOut } from '../src/domain/most-compared.ts';
import { isUnread, NO_PARTICULARS, type Particulars } from '../src/domain/particulars.ts';
import { sourceKey } from '../src/domain/source-key.ts';
import type { Block, SourceLine } from '../src/reply/block.ts';
import { sourceOf } from '../src/reply/cite.ts';
import { type Inline, personRef, plain, strong, typed } from '../src/reply/inline.ts';
import { reply } from '../src/reply/reply.ts';
import { muteSource, unmuteSource } from './mute-source.ts';

const LINES = 10;

const LABELS: Readonly<Record<ArticleKind, string>> = {
  news: 'news',
  analysis: 'analysis',
  'press-release': 'press release',
  'machine-written': 'machine-written',
  unknown: 'kind unknown',
};

/** Kind and what was noticed: "news, in German (stored, not read), corrected". */
const labelOf = ({ kind }: Article, particulars: Particulars): string =>
  [
    LABELS[kind],
    ...(isUnread(particulars) ? [`in ${languageName(particulars.language)} (stored, not read)`] : []),
    ...(particulars.paywalled ? ['its beginning only'] : []),
    ...(particulars.correction === null ? [] : ['carries a correction']),
  ].join(', ');

const feedLine = ({ title, address, paused, problem, lastRead }: Feed): readonly Inline[] => [
  strong(title || address),
  plain(paused ? ': paused' : lastRead === null ? ': not read yet' : ': read '),
  ...(lastRead === null || paused ? [] : [{ kind: 'instant' as const, at: lastRead }]),
  plain(problem === null ? '' : `. ${problem}`),
];

const feedBlocks = (feeds: readonly Feed[]): readonly Block[] =>
  feeds.length === 0
    ? []
    : [
        { kind: 'text', inlines: [strong('Feeds followed')] },
        { kind: 'list', items: feeds.map(feedLine) },
      ];

/** Said aloud, for what is missing from the other answers shows nowhere else. */
const leftOutNote = (counts: ReadonlyMap<ArticleId, number>): readonly Block[] => {
  const first = leftOut([...counts.values()]);
  if (first === 0) return [];
  const rest = counts.size - first;
  const words = `The story is too large to be compared whole: the timeline and the disagreements rest on the ${rest} articles published last. The claims of the ${first} before them are kept, and found by `;
  return [{ kind: 'note', inlines: [plain(words), typed('/ask'), plain(' and '), typed('/who-said'), plain('.')] }];
};

const mutedBlocks = (muted: readonly Mute[]): readonly Block[] =>
  muted.length === 0
    ? []
    : [
        { kind: 'text', inlines: [strong('Muted in this workspace'), plain(': kept out of answers and comparisons')] },
        {
          kind: 'list',
          items: muted.map(({ outlet, by, at }): readonly Inline[] => [
            strong(outlet),
            plain(' ('),
            personRef(by),
            plain(', '),
            { kind: 'instant', at },
            plain(') '),
            typed(`/sources unmute:"${outlet}"`),
          ]),
        },
      ];

export const sources = defineCommand({
  name: 'sources',
  summary: 'The sources of a story: kind, time, share of claims, copies',
  examples: ['sources', 'sources port-strike', 'sources mute:"Harbour Post"'],
  needs: null,
  looksAtRights: true,
  args: {
    story: storyArg(),
    mute: optionalText({ description: 'An outlet whose claims shall stay out of answers and comparisons', limit: 200 }),
    unmute: optionalText({ description: 'A muted outlet that shall be heard again', limit: 200 }),
    page: pageArg(),
  },
  positional: ['story'],
  async run({ story, mute, unmute, page }, ask) {
    if (mute !== null || unmute !== null) {
      if (!ask.actor.rights.has('edit')) return refuse(ask, 'edit', 'mute sources');
      return mute === null ? unmuteSource(ask, unmute ?? '') : muteSource(ask, mute);
    }
    const muted = new Map((await ask.mutes.ofWorkspace(ask.workspace)).map((one) => [sourceKey(one.outlet), one]));
    const [articles, counts, particulars, feeds] = await Promise.all([
      ask.claims.articles(ask.workspace, story.id),
      ask.claims.countByArticle(ask.workspace, story.id),
      ask.claims.particulars(ask.workspace, story.id),
      ask.feeds.ofStory(ask.workspace, story.id),
    ]);
    if (articles.length === 0) return nothingYet(ask, story, 'sources', false);
    const isMuted = ({ outlet }: Article): boolean => muted.has(sourceKey(outlet));
    const all = articles.reduce((sum, one) => sum + (isMuted(one) ? 0 : (counts.get(one.id) ?? 0)), 0);
    const originals = numberedSources(articles);
    const shown = pageOf(page, LINES, ask);
    if (shown.offset >= originals.length) return pastTheEnd(ask, shown, originals.length);
    const lines = originals.slice(shown.offset, shown.offset + shown.limit).map((article, i): SourceLine => {
      const claims = counts.get(article.id) ?? 0;
      return {
        number: shown.offset + i + 1,
        source: sourceOf(article),
        title: article.title,
        label: `${isMuted(article) ? 'muted here, ' : ''}${labelOf(article, particulars.get(article.id) ?? NO_PARTICULARS)}`,
        publishedAt: article.publishedAt,
        claims,
        share: all === 0 || isMuted(article) ? 0 : claims / all,
        copies: articles.filter((other) => other.copyOf === article.id).map(sourceOf),
      };
    });
    const { actions, notes } = paging(ask, shown, { total: originals.length, next: null });
    return reply(
      [
        { kind: 'heading', text: `Sources: ${story.title}` },
        { kind: 'sources', lines },
        ...mutedBlocks([...muted.values()]),
        ...feedBlocks(feeds),
        ...leftOutNote(counts),
        ...notes,
      ],
      {
        actions,
      },
    );
  },
});
