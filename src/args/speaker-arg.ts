/** A speaker as a person types it ("trump"), to the names that the story's claims carry ("Donald Trump", "Trump"). */
import type { ArgSpec } from '../core/command.ts';
import { ok } from '../domain/result.ts';

/** What was typed; the names are found per story, because a story knows its own. */
export const speakerArg = (): ArgSpec<string | null> => ({
  description: 'Who: a name or a part of it; without it everybody',
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  async complete(typed, { stories, claims, workspace, channel, args }) {
    const named = args.story === undefined ? null : await stories.bySlug(workspace, args.story);
    const own = named ?? (channel === null ? null : await stories.defaultOf(workspace, channel));
    const open = own === null ? (await stories.list(workspace)).filter((s) => !s.closed).slice(0, 5) : [own];
    const names = new Set<string>();
    for (const story of open) {
      for (const { name } of await claims.speakers(workspace, story.id, typed.toLowerCase(), 25)) names.add(name);
    }
    return [...names].slice(0, 25).map((name) => ({ label: name.slice(0, 100), value: name.slice(0, 100) }));
  },
  resolve: async (raw) => ok(raw === undefined || raw.trim() === '' ? null : raw.trim()),
});
