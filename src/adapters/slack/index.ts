/** The adapter's one public door. */
export type { SlackConfig } from './config.ts';
export { createSlack, type SlackDeps } from './create-slack.ts';
export { type ManifestOptions, slackManifest } from './manifest.ts';
