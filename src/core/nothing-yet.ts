/** What an answer says when there is nothing to show, with the step that helps. */
import type { Story } from '../domain/story.ts';
import { type Inline, plain, typed } from '../reply/inline.ts';
import { type Reply, reply } from '../reply/reply.ts';
import type { Ask } from './command.ts';
import { asNotes, mutedIn } from './left-out.ts';

const text = (...inlines: readonly Inline[]): Reply => reply([{ kind: 'text', inlines }]);

/**
 * `what`: "timeline", "claims". Tells an empty story from a filter that nothing passes, and names what is muted.
 * `aside`: what else was left out, a sentence.
 */
export const nothingYet = async (
  ask: Ask,
  story: Story,
  what: string,
  filtered: boolean,
  aside: readonly Inline[] = [],
): Promise<Reply> => {
  const articles = await ask.claims.articles(ask.workspace, story.id);
  if (articles.length === 0) {
    return text(
      plain(`"${story.title}" has no articles yet. Add one with `),
      typed(`/add <address, text or file> story:${story.slug}`),
      plain(', then ask again.'),
    );
  }
  const notes = asNotes(aside, await mutedIn(ask, story));
  const told = (words: string): Reply => reply([{ kind: 'text', inlines: [plain(words)] }, ...notes]);
  if (filtered) return told(`Nothing in "${story.title}" fits what you asked for. Leave an argument out to see more.`);
  const many = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  const inside = articles.length === 1 ? 'it' : 'them';
  return told(`The store holds ${many} of "${story.title}", but no ${what} in ${inside}.`);
};
