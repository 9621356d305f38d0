/** /add as a dry run: what would be read of each thing handed over. Nothing is stored. */
import type { Ask } from '../src/core/command.ts';
import type { FeedFilter } from '../src/core/ports/feeds.ts';
import type { Submission } from '../src/core/ports/library.ts';
import type { StoryId } from '../src/domain/ids.ts';
import type { Block } from '../src/reply/block.ts';
import { plain } from '../src/reply/inline.ts';
import { answer, failed, type Reply, reply } from '../src/reply/reply.ts';
import { previewed } from './add-result.ts';

const TITLES = 5;

const previewOne = async (ask: Ask, story: StoryId, submission: Submission, filter: FeedFilter): Promise<Reply> => {
  const seen = await ask.library.preview(ask.workspace, story, submission);
  if (seen.ok) return previewed(seen.value);
  if (seen.problem.code !== 'feed' || typeof submission.content !== 'object' || !('address' in submission.content))
    return failed(`It would not be added. ${seen.problem.message}`);
  const feed = await ask.library.previewFeed(submission.content.address, filter);
  if (!feed.ok) return failed(`It would not be followed. ${feed.problem.message}`);
  const wanted = feed.value.items.filter((item) => item.wanted);
  return answer(
    `It is a feed, “${feed.value.title}”: ${wanted.length} of ${feed.value.items.length} items would be read, such as ${wanted
      .slice(0, TITLES)
      .map(({ title }) => `“${title}”`)
      .join(', ')}. Nothing is stored.`,
  );
};

/** Of several, each under the name it was handed over by. */
export const preview = async (
  ask: Ask,
  story: StoryId,
  submissions: readonly (Submission & { readonly name: string })[],
  filter: FeedFilter,
): Promise<Reply> => {
  const blocks: Block[] = [];
  let outcome: Reply['outcome'] = 'failed';
  for (const submission of submissions) {
    const one = await previewOne(ask, story, submission, filter);
    if (submissions.length === 1) return one;
    blocks.push({ kind: 'note', inlines: [plain(submission.name)] }, ...one.blocks);
    if (one.outcome === 'answered') outcome = 'answered';
  }
  return reply(blocks, { outcome });
};
