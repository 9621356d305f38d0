/** A story with a word in it, and a slot every second of a minute. */
import { openStore } from '../../src/cli/open-store.ts';
import { shortHash } from '../../src/domain/content-hash.ts';
import { channelId, DEFAULT_WORKSPACE, personId, scheduleId } from '../../src/domain/ids.ts';
import { articleIn, fullClaim } from '../../test/contracts/store/samples.ts';

export const SLOTS = 60;

/** The run keys of the slots, the first due at `from`. */
export const prepare = async (
  databaseUrl: string,
  channel: string,
  person: string,
  from: number,
): Promise<readonly string[]> => {
  const store = await openStore(databaseUrl);
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
  const article = articleIn(story.id, 'tide.example/1');
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
  const keys: string[] = [];
  for (let n = 0; n < SLOTS; n++) {
    const nextDue = new Date(from + n * 1_000).toISOString();
    const id = scheduleId.from(`f_slot${n}`);
    await store.schedules.put({
      id,
      workspaceId: DEFAULT_WORKSPACE,
      channelId: channelId.from(channel),
      storyId: story.id,
      at: nextDue.slice(11, 16),
      zone: 'UTC',
      days: [1, 2, 3, 4, 5, 6, 7],
      quiet: 'line',
      hush: null,
      approve: false,
      paused: false,
      createdBy: personId.from(person),
      nextDue,
    });
    keys.push(shortHash('r', DEFAULT_WORKSPACE, id, nextDue));
  }
  await store.close();
  return keys;
};
