/** The story's dossier as a file: everything that is claimed of it, with its evidence, as JSON. */
import { storyArg } from '../src/args/story-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import { plain, strong, typed } from '../src/reply/inline.ts';
import { failed, reply } from '../src/reply/reply.ts';
import { storyDossier } from './story-dossier.ts';

/** Characters; every platform takes a file of that size, whatever the letters. */
const MOST = 4_000_000;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const exportFile = defineCommand({
  name: 'export',
  summary: "A story's dossier as a file: articles, claims, timeline, disagreements",
  examples: ['export', 'export port-strike'],
  needs: null,
  args: { story: storyArg() },
  positional: ['story'],
  async run({ story }, ask) {
    const dossier = await storyDossier(ask, ask.workspace, story, false);
    if (dossier.articles.length === 0) return nothingYet(ask, story, 'export', false);
    const text = `${JSON.stringify(dossier, null, 1)}\n`;
    if (text.length > MOST)
      return failed(
        'The dossier is too large for a chat. At the command line: ',
        typed(`rashomon export --story ${story.slug}`),
      );
    const { articles, claims, disagreements } = dossier;
    const what = [
      counted(articles.length, 'article'),
      counted(claims.length, 'claim'),
      counted(disagreements.length, 'disagreement'),
    ];
    return reply(
      [
        {
          kind: 'text',
          inlines: [strong(story.title), plain(`: ${what.join(', ')}, as of now, in ${story.slug}.json.`)],
        },
        {
          kind: 'note',
          inlines: [
            plain('Texts of articles are left out. With them: '),
            typed(`rashomon export --story ${story.slug} --with-text`),
          ],
        },
      ],
      { file: { name: `${story.slug}.json`, mediaType: 'application/json', text } },
    );
  },
});
