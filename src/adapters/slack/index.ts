/** The adapter's one public door. */
export { checkUpSlack } from './check-up.ts';
export type { SlackConfig } from './config.ts';
export { createSlack } from './create-slack.ts';
export { slackManifest } from './manifest.ts';
