/** `slack manifest`: the app manifest for api.slack.com/apps, from the command list, pasteable as it is. */
import { commands } from '../../commands/index.ts';
import { readFlags } from './read-flags.ts';
import { usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

const PREFIX = /^[a-z0-9-]{0,16}$/;

export const slackTools = async (argv: readonly string[]): Promise<number> => {
  const { values, words } = readFlags(argv, ['prefix', 'url'], []);
  const { prefix = '', url = null } = values;
  if (words.join(' ') !== 'manifest') throw usageOf('slack');
  if (!PREFIX.test(prefix))
    throw new UsageError('--prefix takes up to 16 lower-case letters, digits and hyphens, like news-.');
  if (url !== null && !(URL.canParse(url) && url.startsWith('https://')))
    throw new UsageError('--url takes the public address of the bot, beginning with https://.');
  const { slackManifest } = await import('../adapters/slack/index.ts');
  process.stdout.write(`${JSON.stringify(slackManifest(commands, { prefix, publicUrl: url }), null, 2)}\n`);
  return 0;
};
