/** Whoever adds an article before there is any story: one is opened, called what the article is called. */
import type { Ask } from '../src/core/command.ts';
import type { Submission } from '../src/core/ports/library.ts';
import { NO_STORY } from '../src/domain/ids.ts';
import { fail, ok, type Result } from '../src/domain/result.ts';
import { type Story, slugOf } from '../src/domain/story.ts';
import { plain, strong, typed } from '../src/reply/inline.ts';
import type { Reply } from '../src/reply/reply.ts';

const SLUG_LIMIT = 60;
const UNNAMED = 'First story';

/** The title of what would be read, or why it would not be. */
const titleOf = async (ask: Ask, submission: Submission): Promise<Result<string, string>> => {
  const seen = await ask.library.preview(ask.workspace, NO_STORY, submission);
  if (seen.ok) return ok(seen.value.article.title);
  const { content } = submission;
  if (seen.problem.code !== 'feed' || typeof content !== 'object' || !('address' in content))
    return fail(seen.problem.message);
  const feed = await ask.library.previewFeed(content.address, { words: [], language: null });
  return feed.ok ? ok(feed.value.title) : fail(feed.problem.message);
};

/** Cut at a word. */
const shortSlug = (title: string): string => {
  const slug = slugOf(title);
  return slug.length <= SLUG_LIMIT ? slug : slug.slice(0, slug.lastIndexOf('-', SLUG_LIMIT));
};

/** It becomes the channel's own. The first that can be read of several names it. */
export const openFirstStory = async (ask: Ask, submissions: readonly Submission[]): Promise<Result<Story, string>> => {
  let why = '';
  for (const submission of submissions) {
    const title = await titleOf(ask, submission);
    if (!title.ok) {
      why ||= title.problem;
      continue;
    }
    const name = shortSlug(title.value) === '' ? UNNAMED : title.value;
    const { story } = await ask.stories.create(ask.workspace, shortSlug(name), name);
    if (ask.channel !== null) await ask.stories.setDefault(ask.workspace, ask.channel, story.id);
    const at = ask.clock.now().toISOString();
    await ask.audit.write(ask.workspace, { at, by: ask.actor.id, action: 'story.new', subject: story.slug });
    return ok(story);
  }
  return fail(why);
};

/** The reply with a word on the story that was opened. */
export const withOpened = (reply: Reply, { slug, title }: Story): Reply => ({
  ...reply,
  blocks: [
    ...reply.blocks,
    {
      kind: 'note',
      inlines: [
        plain('There was no story yet, so I opened '),
        strong(title),
        plain('. To call it something else: '),
        typed(`/story rename ${slug} to:<name>`),
      ],
    },
  ],
});
