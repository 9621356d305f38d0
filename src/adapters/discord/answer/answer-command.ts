/** A slash command: the answer is private first, with a button to share it. */
import { filtersOf } from '../../../core/narrowing.ts';
import { failed, type Reply } from '../../../reply/reply.ts';
import type { CommandUsed } from '../receive/delivery.ts';
import { askCore, NO_RIGHT, requestOf } from './ask-core.ts';
import type { Desk } from './desk.ts';
import { fetchFiles } from './fetch-files.ts';
import { showAnswer, tellBeside } from './show.ts';
import { threadOf } from './thread-of.ts';

export const answerCommand = async (desk: Desk, { from, interaction, command, args, files }: CommandUsed) => {
  const fetched = await fetchFiles(desk, files);
  const again = { command, args };
  // Beside the answer, never in its place: after a crash an answer that stands there is taken for the whole.
  const say = (words: Reply) => tellBeside(desk, interaction, words);
  const reply = fetched.ok ? await askCore(desk, from, again, fetched.value, say) : failed(fetched.problem);
  const thread = threadOf(from, interaction.place, interaction.private);
  if (thread !== null && reply.outcome === 'answered') {
    await desk.threads.remember(from.workspace, from.channel, thread, again);
  }
  await showAnswer(desk, interaction, reply, {
    workspace: from.workspace,
    // A file is handed over once; the answer to it cannot be asked for again.
    again: files.length === 0 ? again : null,
    shared: interaction.private,
    stamp: null,
    filters: () => filtersOf(desk.ports, requestOf(from, again, NO_RIGHT), reply),
  });
};
