/** The Discord adapter: receives, renders, answers, posts. */
export { checkUpDiscord } from './check-up.ts';
export type { DiscordConfig } from './config.ts';
export { createDiscord } from './create-discord.ts';
