/**
 * Reads items of a feed that wait: each by its page, or else by what the feed carries of it. What cannot be had just now
 * is put off, twice as long each time, and let go after a day and a half; what was tried and refused is done.
 */
import type { Feed, FeedStore, WaitingItem } from '../../core/ports/feeds.ts';
import type { Added, FeedReading, Library, Refusal, Submission } from '../../core/ports/library.ts';
import { submissionsOf, type Ways } from './feed-items.ts';

interface Waiting {
  readonly feeds: Pick<FeedStore, 'waiting' | 'later' | 'done'>;
  readonly add: Library['add'];
  readonly now: () => Date;
  /** Between two readings of a feed. */
  readonly minutes: number;
}

const MOST_TRIES = 10;
const LONGEST_MINUTES = 6 * 60;
/** Another time they may be read; the rest stay as they are. */
const PASSING: ReadonlySet<Refusal['code']> = new Set(['fetch-later', 'too-hard']);
/** Whatever the feed carries of it would be refused as well. */
const SETTLED: ReadonlySet<Refusal['code']> = new Set(['forgotten', 'unwanted']);

const isPassing = (result: Added | null): boolean => result !== null && !result.ok && PASSING.has(result.problem.code);

/** At most `limit`, in one run over the library: the story is compared once, whatever comes in. */
export const readWaiting = async (
  { feeds, add, now, minutes }: Waiting,
  feed: Feed,
  limit: number,
): Promise<Pick<FeedReading, 'read' | 'waiting'>> => {
  const { workspaceId: workspace, storyId: story, id } = feed;
  const { items, total } = await feeds.waiting(workspace, id, now(), limit);
  const read: Added[] = [];
  let last: Added | null = null;

  const settle = async (item: WaitingItem, result: Added | null): Promise<void> => {
    if (result !== null) read.push(result);
    if (!isPassing(result) || item.tries + 1 >= MOST_TRIES) return feeds.done(workspace, id, item);
    const wait = Math.min(LONGEST_MINUTES, minutes * 2 ** item.tries);
    return feeds.later(workspace, id, item, new Date(now().getTime() + wait * 60_000));
  };

  const submissionsFor = async function* (item: WaitingItem, ways: Ways): AsyncGenerator<Submission> {
    yield ways.first;
    let result: Added | null = last;
    const again = result !== null && !result.ok && !SETTLED.has(result.problem.code);
    if (ways.second !== null && again) {
      yield ways.second;
      if (last?.ok === true) result = last;
    }
    await settle(item, result);
  };

  const submissions = async function* (): AsyncGenerator<Submission> {
    for (const item of items) {
      const ways = submissionsOf(item, feed);
      if (ways === null) await settle(item, null);
      else yield* submissionsFor(item, ways);
    }
  };

  if (items.length > 0)
    await add(workspace, story, submissions(), (result) => {
      last = result;
    });
  return { read, waiting: total - items.length };
};
