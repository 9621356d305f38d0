/** A source muted in a workspace, or heard again; every story that it is in is compared anew. */
import type { Ask } from '../src/core/command.ts';
import { strong, typed } from '../src/reply/inline.ts';
import { answer, failed, type Reply } from '../src/reply/reply.ts';

const compareAnew = async (ask: Ask, stories: Awaited<ReturnType<Ask['mutes']['mute']>>): Promise<string> => {
  for (const story of stories) await ask.library.compare(ask.workspace, story);
  return stories.length === 1 ? '1 story' : `${stories.length} stories`;
};

const write = (ask: Ask, action: string, outlet: string): Promise<void> =>
  ask.audit.write(ask.workspace, { at: ask.clock.now().toISOString(), by: ask.actor.id, action, subject: outlet });

export const muteSource = async (ask: Ask, outlet: string): Promise<Reply> => {
  const at = ask.clock.now().toISOString();
  const stories = await ask.mutes.mute(ask.workspace, { outlet, by: ask.actor.id, at });
  await write(ask, 'source.mute', outlet);
  const where = await compareAnew(ask, stories);
  return answer(
    'Muted ',
    strong(outlet),
    ` in this workspace (${where}): its claims stay out of answers and comparisons. To hear it again: `,
    typed(`/sources unmute:"${outlet}"`),
  );
};

export const unmuteSource = async (ask: Ask, outlet: string): Promise<Reply> => {
  const stories = await ask.mutes.unmute(ask.workspace, outlet);
  if (stories === null) return failed(`"${outlet.slice(0, 80)}" is not muted. `, typed('/sources'), ' shows what is.');
  await write(ask, 'source.unmute', outlet);
  const where = await compareAnew(ask, stories);
  return answer(strong(outlet), ` is heard again (${where}).`);
};
