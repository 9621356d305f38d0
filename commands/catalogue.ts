/** The one list of commands, in the order in which /help shows them. Each is loaded when it is asked for. */
import type { Command } from '../src/core/command.ts';

export const catalogue: Readonly<Record<string, () => Promise<Command>>> = {
  timeline: async () => (await import('./timeline.ts')).timeline,
  'who-said': async () => (await import('./who-said.ts')).whoSaid,
  disagreements: async () => (await import('./disagreements.ts')).disagreements,
  ask: async () => (await import('./ask.ts')).ask,
  brief: async () => (await import('./brief.ts')).brief,
  sources: async () => (await import('./sources.ts')).sources,
  claim: async () => (await import('./claim.ts')).claim,
  story: async () => (await import('./story.ts')).story,
  add: async () => (await import('./add.ts')).add,
  export: async () => (await import('./export.ts')).exportFile,
  decide: async () => (await import('./decide.ts')).decide,
  feedback: async () => (await import('./feedback.ts')).feedback,
  follow: async () => (await import('./follow.ts')).follow,
  unfollow: async () => (await import('./unfollow.ts')).unfollow,
  schedules: async () => (await import('./schedules.ts')).schedules,
  alert: async () => (await import('./alert.ts')).alert,
  rights: async () => (await import('./rights.ts')).rights,
  help: async () => (await import('./help.ts')).help,
};
