/** The Discord adapter: receives, renders, answers, posts. */
export type { DiscordConfig } from './config.ts';
export { createDiscord } from './create-discord.ts';
