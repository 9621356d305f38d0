/** What can be done next, as rows of buttons and a menu of passages. Ids come in: nothing is kept here. */

import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { ControlId } from '../../../domain/ids.ts';
import type { Action } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import type { Cited } from './citations-of.ts';
import { controlCustomId, PASSAGE_MENU } from './custom-id.ts';
import { label } from './inert.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Control {
  readonly action: Action;
  readonly id: ControlId;
}

/** Rows of buttons drawn at most: commands offer ten actions at most, and every button takes from the answer's room. */
const BUTTON_ROWS = 3;

const rowOf = (components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components });

const button = (text: string, customId: string, style: ButtonStyle.Primary | ButtonStyle.Secondary, disabled = false) =>
  ({
    type: ComponentType.Button,
    style,
    label: label(text, LIMITS.buttonLabel),
    custom_id: customId,
    ...(disabled ? { disabled } : {}),
  }) as const;

/** The same action twice would be the same id twice, which is refused. */
const distinct = (controls: readonly Control[]): readonly Control[] =>
  controls.filter(({ id }, i) => controls.findIndex((other) => other.id === id) === i);

export const actionRows = (controls: readonly Control[]): readonly Row[] => {
  const buttons = distinct(controls)
    .slice(0, BUTTON_ROWS * LIMITS.rowButtons)
    .map(({ action, id }) =>
      button(action.label, controlCustomId(id), action.kind === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary),
    );
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.rowButtons) }, (_, i) =>
    rowOf(buttons.slice(i * LIMITS.rowButtons, (i + 1) * LIMITS.rowButtons)),
  );
};

/** One tap from a line to its passage. */
export const passageRow = (cited: readonly Cited[]): readonly Row[] => {
  if (cited.length === 0) return [];
  const options = cited.slice(0, LIMITS.selectOptions).map(({ number, citation }) => ({
    label: label(`${number} · ${citation.source.outlet}`, LIMITS.optionLabel),
    description: label(citation.words, LIMITS.optionLabel),
    value: citation.claimId,
  }));
  const placeholder = 'Show a passage in its article';
  return [rowOf([{ type: ComponentType.StringSelect, custom_id: PASSAGE_MENU, placeholder, options }])];
};

/** Turns the pages of one long answer; `again` is the control that gives this very answer. */
export const pageRow = (again: ControlId, page: number, pages: number): readonly Row[] => {
  if (pages === 1) return [];
  const turn = (to: number, text: string) =>
    // Both ends may be out of reach at once only for a single page; the disabled one keeps an id of its own.
    button(text, controlCustomId(again, to), ButtonStyle.Secondary, to < 1 || to > pages);
  return [rowOf([turn(page - 1, '◀ Back'), turn(page + 1, `More (${page} of ${pages}) ▶`)])];
};
