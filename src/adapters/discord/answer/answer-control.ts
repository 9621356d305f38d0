/** A button or a menu: turns a page, opens a passage, filters, shares. A stale one says so. */
import { ALL, filtersOf, narrowed } from '../../../core/narrowing.ts';
import { assertNever } from '../../../domain/assert-never.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { type Invocation, usage } from '../../../reply/reply.ts';
import type { ControlUsed } from '../receive/delivery.ts';
import { PASSAGE, type Pressed, readCustomId } from '../render/custom-id.ts';
import type { Manner } from '../send/answer-interaction.ts';
import { askCore, NO_RIGHT, requestOf } from './ask-core.ts';
import type { Desk } from './desk.ts';
import { removePost } from './remove-post.ts';
import { share } from './share.ts';
import { sayAnswer, showAnswer, tellBeside } from './show.ts';
import { presentedIn, toldElsewhere } from './tell-person.ts';

/** A passage opens beside the list it was chosen from; a page takes the place of the one before, where only one reads it. */
export const mannerOf = ({ customId, inPlace, interaction }: ControlUsed): Manner => {
  const besides = interaction.private ? 'open' : 'private';
  const pressed = readCustomId(customId);
  const passage = pressed?.kind === 'passage' || (pressed?.kind === 'narrow' && pressed.arg === PASSAGE);
  return inPlace && !passage ? 'in-place' : besides;
};

const STALE = usage('This button belongs to an answer that is no longer kept. Please ask again.');

const show = async (desk: Desk, used: ControlUsed, run: Invocation, page: number): Promise<void> => {
  const { from, interaction } = used;
  const reply = await askCore(desk, from, run);
  const filters = () => filtersOf(desk.ports, requestOf(from, run, NO_RIGHT), reply);
  const how = { workspace: from.workspace, again: run, shared: interaction.private, stamp: null, filters };
  await showAnswer(desk, interaction, reply, how, page);
};

/** What somebody was told in private is about another workspace: there they have no rights but what is theirs. */
const showAbout = async (desk: Desk, used: ControlUsed, run: Invocation, about: WorkspaceId): Promise<void> => {
  const { from, interaction } = used;
  const reply = await askCore(desk, { ...from, workspace: about, standing: null }, run);
  await showAnswer(desk, interaction, toldElsewhere(reply, about), presentedIn(from.workspace, about));
};

const sayStale = (desk: Desk, used: ControlUsed): Promise<void> =>
  mannerOf(used) === 'in-place' ? tellBeside(desk, used.interaction, STALE) : sayAnswer(desk, used.interaction, STALE);

const press = async (desk: Desk, used: ControlUsed, pressed: Pressed): Promise<void> => {
  switch (pressed.kind) {
    case 'passage':
      return show(desk, used, { command: 'claim', args: { claim: used.values[0] ?? '' } }, 1);
    case 'narrow': {
      const action = await desk.controls.load(used.from.workspace, pressed.control);
      if (action === null) return sayStale(desk, used);
      const run = narrowed(action.run, pressed.arg, used.values[0] ?? ALL);
      if (action.kind === 'run' && action.about !== undefined) return showAbout(desk, used, run, action.about);
      return show(desk, used, run, 1);
    }
    case 'form':
      // Its form had to be the very first answer; after a crash it is too late for that.
      return sayStale(desk, used);
    case 'control': {
      const action = await desk.controls.load(used.from.workspace, pressed.control);
      if (action === null) return sayStale(desk, used);
      if (action.kind === 'remove') return sayAnswer(desk, used.interaction, await removePost(desk, used, action.run));
      if (action.kind === 'run' && action.about !== undefined) return showAbout(desk, used, action.run, action.about);
      return action.kind === 'share'
        ? share(desk, used, pressed.control, action)
        : show(desk, used, action.run, pressed.page);
    }
    default:
      return assertNever(pressed);
  }
};

export const answerControl = (desk: Desk, used: ControlUsed): Promise<void> => {
  const pressed = readCustomId(used.customId);
  return pressed === null ? sayStale(desk, used) : press(desk, used, pressed);
};
