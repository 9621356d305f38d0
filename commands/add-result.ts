/** What /add answers: a line for each article, and what was noticed about it. */
import { languageName } from '../src/core/language-name.ts';
import type { Added, FeedReading, Preview, Receipt } from '../src/core/ports/library.ts';
import { isUnread } from '../src/domain/particulars.ts';
import type { Story } from '../src/domain/story.ts';
import type { Block } from '../src/reply/block.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { type Reply, reply } from '../src/reply/reply.ts';

const DONE: Readonly<Record<Receipt['outcome'], string>> = {
  added: 'Added to',
  updated: 'A new version is in',
  unchanged: 'Nothing changed in',
};

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** Remarks on an article, each a sentence. */
const remarks = ({ article, claims, particulars, withdrawn }: Receipt): readonly string[] => [
  ...(isUnread(particulars)
    ? [`It is in ${languageName(particulars.language)}: stored, but only English is read for claims.`]
    : claims === 0
      ? ['No claim was found in it: is it an article in English?']
      : []),
  ...(particulars.paywalled ? ['Only its beginning was there; the rest is for subscribers.'] : []),
  ...(article.kind === 'machine-written' ? ['It says that a machine wrote it, and is marked so.'] : []),
  ...(particulars.correction === null ? [] : [`It carries a note: “${particulars.correction}”`]),
  ...(withdrawn === 0 ? [] : [`${many(withdrawn, 'claim is', 'claims are')} withdrawn: the words are gone from it.`]),
  ...(article.publishedAt === null
    ? ['It has no publication date, so "yesterday" in it stays unresolved; add it again with published:2025-12-30.']
    : []),
];

const openDisagreements = (story: Story) => ({
  kind: 'run' as const,
  label: 'Disagreements',
  run: { command: 'disagreements', args: { story: story.slug } },
});

export const received = (receipt: Receipt, story: Story): Reply => {
  const { outcome, article, claims } = receipt;
  const said = [`: ${article.outlet}, “${article.title}” (${many(claims, 'claim', 'claims')}).`, ...remarks(receipt)];
  const inlines = [plain(`${DONE[outcome]} `), strong(story.title), plain(said.join(' '))];
  return reply([{ kind: 'text', inlines }], { actions: [openDisagreements(story)] });
};

const lineOf = (added: Added, name: string): readonly Inline[] => {
  if (!added.ok) return [strong('Not added'), plain(`: ${name === '' ? '' : `${name}. `}${added.problem.message}`)];
  const { outcome, article, claims } = added.value;
  const words = [
    `: ${article.outlet}, “${article.title}” (${many(claims, 'claim', 'claims')}).`,
    ...remarks(added.value),
  ];
  return [strong(outcome), plain(words.join(' '))];
};

/** Several at once. `names`: what each was handed over as. */
export const severalReceived = (results: readonly Added[], names: readonly string[], story: Story): Reply => {
  const stored = results.filter((one) => one.ok).length;
  const heading: Block = {
    kind: 'text',
    inlines: [plain(`${stored} of ${results.length} are in `), strong(story.title), plain('.')],
  };
  const items = results.map((one, at) => lineOf(one, names[at] ?? ''));
  return reply([heading, { kind: 'list', items }], {
    outcome: stored === 0 ? 'failed' : 'answered',
    actions: stored === 0 ? [] : [openDisagreements(story)],
  });
};

export const following = ({ feed, fresh, read, waiting }: FeedReading, story: Story): Reply => {
  const stored = read.filter((one) => one.ok).length;
  const words =
    fresh === 0
      ? 'Nothing in it passes the filter yet.'
      : `${many(fresh, 'item', 'items')} to read: ${stored} read now, ${waiting} will follow.`;
  const problem = feed.problem === null ? '' : ` Note: ${feed.problem}.`;
  return reply(
    [
      {
        kind: 'text',
        inlines: [
          plain('Following '),
          strong(feed.title || feed.address),
          plain(' for '),
          strong(story.title),
          plain(`. ${words}${problem}`),
        ],
      },
      { kind: 'list', items: read.slice(0, 10).map((one) => lineOf(one, '')) },
      {
        kind: 'note',
        inlines: [
          plain('It is read again and again from now on. To stop: '),
          typed(`/add ${feed.address} story:${story.slug} feed:stop`),
        ],
      },
    ].filter((block) => block.kind !== 'list' || read.length > 0) as readonly Block[],
    { actions: stored === 0 ? [] : [openDisagreements(story)] },
  );
};

export const previewed = ({ article, words, claims, particulars }: Preview): Reply =>
  reply([
    { kind: 'text', inlines: [plain('Would be read, and is not stored: '), strong(article.title), plain('.')] },
    {
      kind: 'list',
      items: [
        [plain(`Outlet: ${article.outlet}${particulars.author === null ? '' : `, by ${particulars.author}`}`)],
        [
          plain(
            `Published: ${article.publishedAt ?? 'unknown'}${particulars.publishedFrom === null ? '' : ` (${particulars.publishedFrom})`}`,
          ),
        ],
        [plain(`Known as: ${article.uri}`)],
        [
          plain(
            `Language: ${languageName(particulars.language)}; ${words} words; ${many(claims, 'claim', 'claims')}; kind: ${article.kind}`,
          ),
        ],
      ],
    },
  ]);
