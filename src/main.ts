/** The composition root: configuration → store → adapters → scheduler → start. */

import { startConsole } from './cli/start-console.ts';
import type { Config } from './config.ts';

export const start = async (_argv: readonly string[], config: Config): Promise<number> => {
  if (config.SLACK_BOT_TOKEN === undefined && config.DISCORD_TOKEN === undefined) return startConsole(config);
  return 1;
};
