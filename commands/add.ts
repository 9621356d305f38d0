/** An article into a story: an address, pasted text or a file; a feed's address is followed from then on. */
import { optionalChoice } from '../src/args/choice-arg.ts';
import { fileArg } from '../src/args/file-arg.ts';
import { publishedArg } from '../src/args/published-arg.ts';
import { storyOrNoneArg } from '../src/args/story-or-none-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import type { FeedFilter } from '../src/core/ports/feeds.ts';
import type { Added, Submission } from '../src/core/ports/library.ts';
import { NO_STORY } from '../src/domain/ids.ts';
import type { Story } from '../src/domain/story.ts';
import { strong, typed } from '../src/reply/inline.ts';
import { answer, failed, type Reply, reply, usage } from '../src/reply/reply.ts';
import { openFirstStory, withOpened } from './add-first-story.ts';
import { preview } from './add-preview.ts';
import { following, received, severalReceived } from './add-result.ts';

/** The longest text that is taken from a message: two of the longest articles. */
const PASTE_LIMIT = 100_000;
const ADDRESS = /^<?(https?:\/\/[^\s<>|]+)(?:\|[^\s<>]*)?>?$/i;
const FEED_CHOICES = ['stop', 'resume'] as const;
/** Read while the person waits; the rest follows on its own. */
const AT_ONCE = 5;
const AT_ONCE_OF_SEVERAL = 1;
const MOST_ADDRESSES = 10;

interface Given {
  readonly what: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Of a message that leads to an article; more words than these are an article of their own. */
const WORDS_BESIDE = 20;

/** What a sentence puts before and behind an address. */
const bare = (word: string): string => {
  const begun = word.replace(/^[("'“‘]+/, '').replace(/["'”’.,;:!?]+$/, '');
  // A bracket that was opened within the address is its own.
  return begun.includes('(') ? begun : begun.replace(/\)["'”’.,;:!?)]*$/, '');
};

/** Addresses with at most a remark beside them: one article each. Else null. */
const addressesIn = (what: string | null): readonly string[] | null => {
  const words = what?.trim().split(/\s+/, MOST_ADDRESSES + WORDS_BESIDE + 1) ?? [];
  const found = [...new Set(words.flatMap((word) => ADDRESS.exec(bare(word))?.[1] ?? []))];
  const beside = words.filter((word) => !ADDRESS.test(bare(word))).length;
  return found.length > 0 && found.length <= MOST_ADDRESSES && beside <= WORDS_BESIDE ? found : null;
};

/** `name`: what it was handed over as. */
type Named = Submission & { readonly name: string };

/** Fewer words are no article: a mistyped address, a story's name. Some scripts write without spaces. */
const FEWEST_WORDS = 3;
const SURELY_TEXT = 60;

const tooShort = (what: string): Reply | null => {
  const words = what.trim().split(/\s+/);
  if (words.length >= FEWEST_WORDS || what.length >= SURELY_TEXT || addressesIn(what) !== null) return null;
  const [first = ''] = words;
  const meant = /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,8}(?:\/\S{0,500})?$/.test(first) ? `https://${first}` : null;
  const hint = meant === null ? [] : [' If it is an address, type it whole: ', typed(`/add ${meant}`), '.'];
  return usage(
    `“${what.trim().slice(0, 80)}” is too short to be an article. Paste an address that begins with https://, or the article’s whole text, its title first, or hand over a file.`,
    ...hint,
  );
};

const submissionsFrom = ({ what, outlet, published }: Given, ask: Ask): readonly Named[] => {
  const common = { title: null, outlet, publishedAt: published };
  if (ask.files.length > 0) return ask.files.map(({ name, bytes }) => ({ content: bytes, uri: name, name, ...common }));
  const addresses = addressesIn(what);
  if (addresses !== null)
    return addresses.map((address) => ({ content: { address }, uri: null, name: address, ...common }));
  return what === null ? [] : [{ content: what, uri: null, name: '', ...common }];
};

const write = (ask: Ask, action: string, subject: string): Promise<void> =>
  ask.audit.write(ask.workspace, { at: ask.clock.now().toISOString(), by: ask.actor.id, action, subject });

const noteAll = async (ask: Ask, story: Story, results: readonly Added[]): Promise<void> => {
  for (const result of results) {
    if (!result.ok || result.value.outcome === 'unchanged') continue;
    const { id, outlet } = result.value.article;
    await write(ask, 'article.add', `${story.slug} ${id} ${outlet}`);
  }
};

const changeFeed = async (
  ask: Ask,
  story: Story,
  address: string,
  change: (typeof FEED_CHOICES)[number],
): Promise<Reply> => {
  const feed = (await ask.feeds.ofStory(ask.workspace, story.id)).find((one) => one.address === address);
  if (feed === undefined)
    return failed(
      'That feed is not followed for ',
      strong(story.title),
      '. ',
      typed('/sources'),
      ' shows those that are.',
    );
  if (change === 'stop') await ask.feeds.remove(ask.workspace, feed.id);
  else await ask.feeds.put({ ...feed, paused: false, failures: 0, nextRead: ask.clock.now().toISOString() });
  await write(ask, `feed.${change}`, `${story.slug} ${feed.id}`);
  return answer(
    change === 'stop' ? 'No longer following ' : 'Following again: ',
    strong(feed.title || feed.address),
    '. What was read stays.',
  );
};

const follow = async (ask: Ask, story: Story, address: string, filter: FeedFilter, limit = AT_ONCE): Promise<Reply> => {
  const followed = await ask.library.follow(ask.workspace, story.id, address, filter, ask.actor.id, limit);
  if (!followed.ok) return failed(`Not followed: ${address}. ${followed.problem.message}`);
  await write(ask, 'feed.follow', `${story.slug} ${followed.value.feed.id}`);
  return following(followed.value, story);
};

/** Articles in one list, then each feed among them as it is followed. */
const several = async (
  ask: Ask,
  story: Story,
  submissions: readonly Named[],
  results: readonly Added[],
  filter: FeedFilter,
): Promise<Reply> => {
  const named = results.map((result, at) => ({ result, name: submissions[at]?.name ?? '' }));
  const isFeed = ({ result }: (typeof named)[number]): boolean =>
    !result.ok && result.problem.code === 'feed' && ask.files.length === 0;
  const articles = named.filter((one) => !isFeed(one));
  const replies: Reply[] = [];
  if (articles.length > 0)
    replies.push(
      severalReceived(
        articles.map(({ result }) => result),
        articles.map(({ name }) => name),
        story,
      ),
    );
  for (const { name } of named.filter(isFeed)) replies.push(await follow(ask, story, name, filter, AT_ONCE_OF_SEVERAL));
  return {
    ...reply(replies.flatMap(({ blocks }) => blocks)),
    outcome: replies.some(({ outcome }) => outcome === 'answered') ? 'answered' : 'failed',
    actions: replies.find(({ actions }) => actions.length > 0)?.actions ?? [],
  };
};

const addAll = async (ask: Ask, story: Story, submissions: readonly Named[], filter: FeedFilter): Promise<Reply> => {
  const results = await ask.library.add(ask.workspace, story.id, submissions, (_, at) => {
    ask.progress?.(at + 1, submissions.length);
  });
  await noteAll(ask, story, results);
  const [result] = results;
  if (results.length > 1) return several(ask, story, submissions, results, filter);
  if (result === undefined) return failed('Nothing was added. Please try again.');
  if (result.ok) return received(result.value, story);
  const [first] = submissions;
  const isFeed = result.problem.code === 'feed' && ask.files.length === 0;
  return isFeed && first !== undefined
    ? follow(ask, story, first.name, filter)
    : failed(`Not added. ${result.problem.message}`);
};

export const add = defineCommand({
  name: 'add',
  summary: 'Add to a story: an address, a feed, pasted text or a file',
  examples: [
    'add https://example.org/news/port-strike',
    'add <the article’s text> outlet:"Harbour Post" published:2025-12-30',
  ],
  needs: 'add',
  args: {
    what: optionalText({
      description: "An address, a feed's address, or the article's text, its title first",
      limit: PASTE_LIMIT,
    }),
    story: storyOrNoneArg(),
    outlet: optionalText({ description: 'Who published it', limit: 200 }),
    published: publishedArg(),
    only: optionalText({ description: 'Of a feed: only items with one of these words or names, joined by commas' }),
    language: optionalText({ description: 'Of a feed: only items in this language, like eng', limit: 3 }),
    feed: optionalChoice('feed', 'Of a feed that is followed: stop it, or resume one that is paused', FEED_CHOICES),
    'dry-run': optionalChoice('dry-run', 'Show what would be read, and store nothing', ['yes']),
    file: fileArg('A file with the article: text, web page, PDF, Word, e-mail or Markdown'),
  },
  positional: ['what'],
  async run({ what, story, outlet, published, only, language, feed, 'dry-run': dry }, ask) {
    const submissions = submissionsFrom({ what, outlet, published }, ask);
    const [first] = submissions;
    if (first === undefined)
      return usage('What shall be added? Paste an address or the text after ', typed('/add'), ' or hand over a file.');
    const short = ask.files.length === 0 && feed === null ? tooShort(what ?? '') : null;
    if (short !== null) return short;
    const words = only?.split(',').flatMap((word) => word.trim() || []) ?? [];
    const filter: FeedFilter = { words, language: language?.toLowerCase() ?? null };
    if (dry !== null) return preview(ask, story?.id ?? NO_STORY, submissions, filter);
    if (story !== null)
      return feed === null ? addAll(ask, story, submissions, filter) : changeFeed(ask, story, first.name, feed);
    if (feed !== null) return failed('No feed is followed yet.');
    const opened = await openFirstStory(ask, submissions);
    if (!opened.ok) return failed(`Not added. ${opened.problem}`);
    return withOpened(await addAll(ask, opened.value, submissions, filter), opened.value);
  },
});
