/** An article into a story: pasted text or a file. */
import { fileArg } from '../src/args/file-arg.ts';
import { publishedArg } from '../src/args/published-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import type { Receipt, Submission } from '../src/core/ports/library.ts';
import type { Story } from '../src/domain/story.ts';
import { plain, strong, typed } from '../src/reply/inline.ts';
import { failed, type Reply, reply, usage } from '../src/reply/reply.ts';

/** The longest text that is taken from a message: two of the longest articles. */
const PASTE_LIMIT = 100_000;
const ADDRESS = /^https?:\/\/\S+$/i;

const DONE: Readonly<Record<Receipt['outcome'], string>> = {
  added: 'Added to',
  updated: 'A new version is in',
  unchanged: 'Nothing changed in',
};

const received = ({ outcome, article, claims }: Receipt, story: Story): Reply => {
  const many = claims === 1 ? '1 claim' : `${claims} claims`;
  const none = claims === 0 ? ' No claim was found in it: is it an article in English?' : '';
  const undated =
    article.publishedAt === null
      ? ' It has no publication date, so "yesterday" in it stays unresolved; add it again with published:2025-12-30.'
      : '';
  return reply(
    [
      {
        kind: 'text',
        inlines: [
          plain(`${DONE[outcome]} `),
          strong(story.slug),
          plain(`: ${article.outlet}, “${article.title}” (${many}).${none}${undated}`),
        ],
      },
    ],
    {
      actions: [
        { kind: 'run', label: 'Disagreements', run: { command: 'disagreements', args: { story: story.slug } } },
      ],
    },
  );
};

export const add = defineCommand({
  name: 'add',
  summary: 'Add an article to a story: paste its text or hand over a file',
  examples: ['add <the article’s text> outlet:"Harbour Post" published:2025-12-30'],
  needs: 'add',
  args: {
    what: optionalText({ description: "The article's text; its title on the first line", limit: PASTE_LIMIT }),
    story: storyArg(),
    outlet: optionalText({ description: 'Who published it', limit: 200 }),
    published: publishedArg(),
    file: fileArg('A text file with the article'),
  },
  positional: ['what'],
  async run({ what, story, outlet, published, file }, ask) {
    if (file === null && what === null)
      return usage('What shall be added? Paste the text after ', typed('/add'), ' or hand over a file.');
    if (file === null && what !== null && ADDRESS.test(what)) {
      return failed(
        'Addresses cannot be fetched yet. Paste the article’s text, or hand it over as a file, with outlet: and published:.',
      );
    }
    const submission: Submission = {
      content: file?.bytes ?? what ?? '',
      uri: file === null ? null : file.name,
      title: null,
      outlet,
      publishedAt: published,
    };
    const [added] = await ask.library.add(ask.workspace, story.id, [submission]);
    if (added === undefined) return failed('Nothing was added. Please try again.');
    if (!added.ok) return failed(`Not added. ${added.problem.message}`);
    if (added.value.outcome !== 'unchanged') {
      const { id, outlet: from } = added.value.article;
      const at = ask.clock.now().toISOString();
      await ask.audit.write(ask.workspace, {
        at,
        by: ask.actor.id,
        action: 'article.add',
        subject: `${story.slug} ${id} ${from}`,
      });
    }
    return received(added.value, story);
  },
});
