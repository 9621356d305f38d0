/** What can be done next, as rows of buttons and a menu of passages. Ids come in: nothing is kept here. */

import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import { ALL, type Filter } from '../../../core/narrowing.ts';
import type { ControlId } from '../../../domain/ids.ts';
import type { Action } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import type { Cited } from './citations-of.ts';
import { controlCustomId, formCustomId, narrowCustomId, PASSAGE_MENU } from './custom-id.ts';
import { label } from './inert.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Control {
  readonly action: Action;
  readonly id: ControlId;
  /** Which page of its answer it opens, from 1. */
  readonly page: number;
}

/** Rows of buttons drawn at most: commands offer ten actions at most, and every button takes from the answer's room. */
const BUTTON_ROWS = 3;

const rowOf = (components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components });

const STYLES = {
  run: ButtonStyle.Secondary,
  share: ButtonStyle.Primary,
  remove: ButtonStyle.Danger,
  form: ButtonStyle.Success,
} as const;

const buttonOf = ({ action, id, page }: Control) =>
  ({
    type: ComponentType.Button,
    style: STYLES[action.kind],
    label: label(action.label, LIMITS.buttonLabel),
    custom_id: action.kind === 'form' ? formCustomId(id) : controlCustomId(id, page),
  }) as const;

/** The same action twice would be the same id twice, which is refused. */
const distinct = (controls: readonly Control[]): readonly Control[] =>
  controls.filter((one, i) => controls.findIndex(({ id, page }) => id === one.id && page === one.page) === i);

export const actionRows = (controls: readonly Control[]): readonly Row[] => {
  const buttons = distinct(controls)
    .slice(0, BUTTON_ROWS * LIMITS.rowButtons)
    .map(buttonOf);
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.rowButtons) }, (_, i) =>
    rowOf(buttons.slice(i * LIMITS.rowButtons, (i + 1) * LIMITS.rowButtons)),
  );
};

/** One tap from a line to its passage. */
export const passageRow = (cited: readonly Cited[], menu = PASSAGE_MENU): readonly Row[] => {
  if (cited.length === 0) return [];
  const options = cited.slice(0, LIMITS.selectOptions).map(({ number, citation }) => ({
    label: label(`${number} · ${citation.source.outlet}`, LIMITS.optionLabel),
    description: label(citation.words, LIMITS.optionLabel),
    value: citation.claimId,
  }));
  const placeholder = 'Show a passage in its article';
  return [rowOf([{ type: ComponentType.StringSelect, custom_id: menu, placeholder, options }])];
};

export const filterRow = (again: ControlId, { arg, title, options, current }: Filter): Row => {
  const known = options.filter(
    ({ value }) => value.trim() !== '' && value !== ALL && value.length <= LIMITS.optionLabel,
  );
  const distinctly = known.filter((one, i) => known.findIndex(({ value }) => value === one.value) === i);
  const shown = distinctly.slice(0, LIMITS.selectOptions - 1).map((choice) => ({
    label: label(choice.label, LIMITS.optionLabel),
    value: choice.value,
    ...(choice.value === current ? { default: true } : {}),
  }));
  return rowOf([
    {
      type: ComponentType.StringSelect,
      custom_id: narrowCustomId(again, arg),
      placeholder: label(title, LIMITS.placeholder),
      options: [{ label: 'All', value: ALL }, ...shown],
    },
  ]);
};
