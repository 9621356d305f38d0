/** The shortcut "Add to story" on a message: a form for what is missing, then the command /add. */
import { parseArgs } from '../../../core/parse-line.ts';
import { controlId, type WorkspaceId } from '../../../domain/ids.ts';
import { slugOf } from '../../../domain/story.ts';
import { failed, type Reply, usage } from '../../../reply/reply.ts';
import { channelOf, PLATFORM } from '../ids.ts';
import type { Shortcut, Submission } from '../receive/inbound.ts';
import { addModal } from '../render/add-modal.ts';
import { readFailure } from '../send/call-failure.ts';
import { askCore } from './ask-core.ts';
import type { Context } from './context.ts';
import { fetchFiles } from './fetch-files.ts';
import { tellPrivately } from './tell-privately.ts';

const NOT_OPENED = failed('The form could not be opened. Please use the shortcut again, or type /add.');

/** The form must be open within three seconds of the click; after a crash it is too late for that. */
export const openAddForm = async (
  context: Context,
  workspace: WorkspaceId,
  shortcut: Shortcut,
  triedSince: Date | null,
): Promise<void> => {
  const { controls, ports, clients } = context;
  const { channel, text, files, trigger } = shortcut;
  const tell = (reply: Reply) =>
    tellPrivately(context, workspace, { ...shortcut, threadTs: null, replace: false }, reply);
  if (triedSince !== null) {
    await tell(NOT_OPENED);
    return;
  }
  const [stories, chosen, control] = await Promise.all([
    ports.stories.list(workspace),
    ports.stories.defaultOf(workspace, channelOf(channel)),
    controls.save(workspace, { kind: 'run', label: 'Add', run: { command: 'add', args: { what: text } } }),
  ]);
  const open = stories.filter(({ closed }) => !closed);
  const view = addModal(text, { channel, control, files: [...files] }, open, chosen);
  try {
    await (await clients('answer', workspace)).views.open({ trigger_id: trigger, view });
  } catch (cause) {
    ports.log.warn('form not opened', { platform: PLATFORM, workspace, cause: readFailure(cause).code });
    await tell(NOT_OPENED);
  }
};

const add = async (context: Context, workspace: WorkspaceId, form: Submission): Promise<Reply> => {
  const { commands } = context.ports;
  const control = controlId.parse(form.material.control);
  const kept = control === null ? null : await context.controls.load(workspace, control);
  if (kept === null) return usage('This form is from an older message. Please use the shortcut again.');
  const files = await fetchFiles(context, workspace, form.material.files);
  if (!files.ok) return files.problem;
  const storyCommand = commands.find(({ name }) => name === 'story');
  if (form.newStory !== null && storyCommand !== undefined) {
    const args = parseArgs(storyCommand, `new ${form.newStory}`);
    const opened = await askCore(context, workspace, form, { command: 'story', args });
    if (opened.outcome !== 'answered') return opened;
  }
  const story = form.newStory === null ? form.story : slugOf(form.newStory);
  const args = {
    ...(files.value.length === 0 ? kept.run.args : {}),
    ...(story === null ? {} : { story }),
    ...(form.outlet === null ? {} : { outlet: form.outlet }),
    ...(form.published === null ? {} : { published: form.published }),
  };
  return askCore(context, workspace, form, { command: 'add', args }, files.value);
};

export const addFromForm = async (context: Context, workspace: WorkspaceId, form: Submission): Promise<void> => {
  const reply = await add(context, workspace, form);
  await tellPrivately(context, workspace, { ...form, responseUrl: null, threadTs: null, replace: false }, reply);
};
