/** What can be done next: buttons for the reply's actions, and a menu that leads from each line to its passage. */
import type { types } from '@slack/bolt';
import { ALL, type Filter } from '../../../core/narrowing.ts';
import { assertNever } from '../../../domain/assert-never.ts';
import type { ClaimId, ControlId } from '../../../domain/ids.ts';
import type { Block } from '../../../reply/block.ts';
import type { Citation } from '../../../reply/inline.ts';
import type { Reply } from '../../../reply/reply.ts';
import { inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { CONTROL_PREFIX, type Control, claimValue, narrowActionId, narrowValue } from './control.ts';
import { shorten } from './split-text.ts';

const label = (text: string, max: number): types.PlainTextElement => {
  const shown = inert(text).replace(/\s+/g, ' ').trim();
  return { type: 'plain_text', text: shorten(shown === '' ? '·' : shown, max), emoji: false };
};

const REMOVE: types.ConfirmationDialog = {
  title: label('Remove this post?', 100),
  text: label('It is deleted for everybody.', 300),
  confirm: label('Remove', 30),
  deny: label('Keep', 30),
};

const button = ({ id, action }: Control, index: number): types.Button => ({
  type: 'button',
  action_id: `${CONTROL_PREFIX}${index}`,
  value: id,
  text: label(action.label, LIMITS.buttonText),
  ...(action.kind === 'share' ? { style: 'primary' as const } : {}),
  ...(action.kind === 'remove' ? { confirm: REMOVE } : {}),
});

interface Cited {
  readonly number: number;
  readonly citation: Citation;
}

const citedIn = (block: Block): readonly Cited[] => {
  switch (block.kind) {
    case 'timeline':
      return block.lines.flatMap(({ number, citations, rivals }) =>
        [...citations, ...rivals.flatMap((rival) => rival.citations)].map((citation) => ({ number, citation })),
      );
    case 'statements':
      return block.lines.map(({ number, citation }) => ({ number, citation }));
    case 'disagreements':
      return block.lines.flatMap(({ number, sides }) =>
        sides.flatMap((side) => side.citations.map((citation) => ({ number, citation }))),
      );
    case 'answers':
      return block.lines.flatMap(({ number, citations }) => citations.map((citation) => ({ number, citation })));
    case 'heading':
    case 'text':
    case 'note':
    case 'list':
    case 'sources':
    case 'copy':
    case 'passage':
      return [];
    default:
      return assertNever(block);
  }
};

/** One entry a claim, at most a hundred; none when the reply cites nothing. */
const passageMenu = (blocks: readonly Block[]): readonly types.StaticSelect[] => {
  const first = new Map<ClaimId, Cited>();
  for (const cited of blocks.flatMap(citedIn)) {
    if (!first.has(cited.citation.claimId)) first.set(cited.citation.claimId, cited);
  }
  const options = [...first.values()].slice(0, LIMITS.options).map(({ number, citation }) => ({
    text: label(`${number} · ${citation.source.outlet}: ${citation.words}`, LIMITS.optionText),
    value: claimValue(citation.claimId),
  }));
  if (options.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: `${CONTROL_PREFIX}passage`,
      placeholder: label('Show a passage', LIMITS.optionText),
      options,
    },
  ];
};

/** What gives the answer again, and by what it can be narrowed. */
export interface Narrowing {
  readonly again: ControlId;
  readonly filters: readonly Filter[];
}

/** The value as it is now stands in the menu; All takes it away. */
const filterMenu = (again: ControlId, { arg, title, options, current }: Filter): types.StaticSelect => {
  const known = options.filter(({ value }) => narrowValue(value).length <= LIMITS.optionValue && value !== ALL);
  const once = [...new Map(known.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.options - 1);
  const entries = [{ label: `All (${arg})`, value: ALL }, ...once].map((choice) => ({
    text: label(choice.label, LIMITS.optionText),
    value: narrowValue(choice.value),
  }));
  const chosen = entries.find(({ value }) => current !== null && value === narrowValue(current));
  return {
    type: 'static_select',
    action_id: narrowActionId(again, arg),
    placeholder: label(title, LIMITS.optionText),
    options: entries,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  };
};

/** `controls` are the reply's actions as saved; equal ones are drawn once. */
export const drawControls = (
  reply: Reply,
  controls: readonly Control[],
  narrowing: Narrowing | null,
): readonly types.ActionsBlock[] => {
  const once = [...new Map(controls.map((control) => [control.id, control])).values()];
  const elements = [...once.map(button), ...passageMenu(reply.blocks)];
  const rows: types.ActionsBlock[] = [];
  for (let at = 0; at < elements.length; at += LIMITS.buttons) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + LIMITS.buttons) });
  }
  const menus = narrowing === null ? [] : narrowing.filters.map((filter) => filterMenu(narrowing.again, filter));
  return [...rows.slice(0, 4), ...(menus.length === 0 ? [] : [{ type: 'actions', elements: menus } as const])];
};
