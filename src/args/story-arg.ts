/** A story by its slug; without one the channel's default story, else the only one, else a question back. */
import type { ArgProblem, ArgSpec, Ask } from '../core/command.ts';
import { nearest } from '../core/nearest.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Story, slugOf } from '../domain/story.ts';

const problem = (code: string, message: string, options: readonly string[] = []): Result<never, ArgProblem> =>
  fail({ code, message, options: options.slice(0, 10) });

const named = async (raw: string, { stories, workspace }: Ask): Promise<Result<Story, ArgProblem>> => {
  const found = await stories.bySlug(workspace, slugOf(raw));
  if (found !== null) return ok(found);
  const slugs = (await stories.list(workspace)).map((s) => s.slug);
  const near = nearest(slugOf(raw), slugs, 5);
  const shown = raw.slice(0, 60);
  if (near.length > 0)
    return problem('unknown', `There is no story "${shown}". The nearest: ${near.join(', ')}.`, near);
  return slugs.length > 0
    ? problem('unknown', `There is no story "${shown}". There are: ${slugs.slice(0, 10).join(', ')}.`, slugs)
    : problem('none', `There is no story "${shown}", and none yet at all. Open one with /story new <title>.`);
};

const unnamed = async ({ stories, workspace, channel }: Ask): Promise<Result<Story, ArgProblem>> => {
  const byChannel = channel === null ? null : await stories.defaultOf(workspace, channel);
  if (byChannel !== null) return ok(byChannel);
  const open = (await stories.list(workspace)).filter((s) => !s.closed);
  const [only] = open;
  if (only === undefined) {
    return problem('none', 'There is no story yet. Open one with /story new <title>, then add an article with /add.');
  }
  if (open.length === 1) return ok(only);
  const slugs = open.map((s) => s.slug);
  const which = `Which story? Say story:<name>: ${slugs.slice(0, 10).join(', ')}.`;
  const own = channel === null ? '' : ' To make one this channel’s own: /story default name:<story>.';
  return problem('which', `${which}${own}`, slugs);
};

export const storyArg = (): ArgSpec<Story> => ({
  description: "The story; without it the channel's own, or the only one",
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  async complete(typed, { stories, workspace }) {
    const wanted = typed.toLowerCase();
    return (await stories.list(workspace))
      .filter((s) => s.slug.includes(wanted) || s.title.toLowerCase().includes(wanted))
      .slice(0, 25)
      .map((s) => ({ label: s.title.slice(0, 100), value: s.slug }));
  },
  resolve: (raw, ask) => (raw === undefined || raw.trim() === '' ? unnamed(ask) : named(raw.trim(), ask)),
});
