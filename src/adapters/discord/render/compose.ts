/** A reply to the body of one Discord message: a container in reading order, controls below, nobody mentioned. */

import type { APIComponentInContainer, APIContainerComponent, APIMessageTopLevelComponent } from 'discord.js';
import { ComponentType, MessageFlags, SeparatorSpacingSize } from 'discord.js';
import type { Filter } from '../../../core/narrowing.ts';
import type { ControlId } from '../../../domain/ids.ts';
import type { Outcome, Reply } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { citationsOf } from './citations-of.ts';
import { drawBlock } from './draw-block.ts';
import { actionRows, type Control, filterRow, passageRow, type Row } from './draw-controls.ts';
import { layOut, type Page, type Part } from './lay-out.ts';

export interface MessageFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
}

export interface Message {
  readonly body: {
    readonly flags: number;
    readonly components: readonly APIMessageTopLevelComponent[];
    readonly allowed_mentions: { readonly parse: readonly [] };
  };
  readonly files: readonly MessageFile[];
}

/** At least one. */
export type Pages = readonly [Message, ...Message[]];

export interface Composition {
  readonly controls: readonly Control[];
  /** Gives this very answer again, to turn its pages in one message; null where nothing does. */
  readonly again: ControlId | null;
  /** Of `controls`: what the command itself offers as the page before and after, or null. */
  readonly previous: Control | null;
  readonly next: Control | null;
  /** Offered where `again` gives the answer they narrow. */
  readonly filters: readonly Filter[];
  /** Two distinct component ids (1 to 2³¹ − 1) by which the first message is found again, or null. */
  readonly stamp: readonly [number, number] | null;
  /** What the menu of passages is called, where it is about another workspace. */
  readonly passageMenu?: string;
}

const COLOURS: Readonly<Record<Outcome, number | null>> = { answered: null, usage: 0xf0b132, failed: 0xda373c };

const NOTHING: Part = { kind: 'text', markdown: 'There is nothing to show.' };

const countOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + 1 + row.components.length, 0);

const partOf = (part: Part): APIComponentInContainer =>
  part.kind === 'text'
    ? { type: ComponentType.TextDisplay, content: part.markdown }
    : { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };

const containerOf = (page: Page, outcome: Outcome, stamp: Composition['stamp']): APIContainerComponent => {
  const colour = COLOURS[outcome];
  const components = (page.length === 0 ? [NOTHING] : page).map(partOf);
  const container = { type: ComponentType.Container, ...(colour === null ? {} : { accent_color: colour }) } as const;
  const [first, ...others] = components;
  if (stamp === null || first === undefined) return { ...container, components };
  return { ...container, id: stamp[0], components: [{ ...first, id: stamp[1] }, ...others] };
};

const fileOf = (file: Reply['file']): readonly MessageFile[] =>
  file === null
    ? []
    : [
        {
          name: file.name.replace(/[^\w.-]+/g, '-').slice(-100) || 'file.txt',
          contentType: file.mediaType,
          data: Buffer.from(file.text),
        },
      ];

const shownFile = ({ name }: MessageFile) =>
  ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const;

const turn = (again: ControlId, label: string, page: number): Control => ({
  action: { kind: 'run', label, run: { command: '', args: {} } },
  id: again,
  page,
});

/** One way back and one way on, whether the next page is of this message or of the command's own counting. */
const controlsOn = (page: number, pages: number, { controls, again, previous, next }: Composition) => {
  if (again === null) return page === 1 ? controls : [];
  const back = page === 1 ? previous : turn(again, 'Previous', page - 1);
  const on = page === pages ? next : turn(again, 'Next', page + 1);
  const others = controls.filter((control) => control !== previous && control !== next);
  return [back, on, ...others].filter((control) => control !== null);
};

/** The container, a file, and two more buttons that may open a row of their own. */
const FRAME = 5;

/** At least one page. The file stands on the first; so do the buttons, where nothing gives the answer again. */
export const composePages = (reply: Reply, how: Composition): Pages => {
  const { again } = how;
  const filters = again === null ? [] : how.filters.map((filter) => filterRow(again, filter));
  const passages = [...passageRow(citationsOf(reply.blocks), how.passageMenu), ...filters];
  const taken = countOf([...actionRows(how.controls), ...passages]) + FRAME;
  const room = { text: LIMITS.text, components: LIMITS.components - taken };
  const [first, ...others] = layOut(reply.blocks.flatMap(drawBlock), room);
  const pages = 1 + others.length;
  const compose = (page: Page, number: number): Message => {
    const files = number === 1 ? fileOf(reply.file) : [];
    const components: APIMessageTopLevelComponent[] = [
      containerOf(page, reply.outcome, number === 1 ? how.stamp : null),
      ...files.map(shownFile),
      ...actionRows(controlsOn(number, pages, how)),
      ...(again !== null || number === 1 ? passages : []),
    ];
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
    return { body: { flags, components, allowed_mentions: { parse: [] } }, files };
  };
  return [compose(first, 1), ...others.map((page, i) => compose(page, i + 2))];
};

/** Words without controls, in one message: what the program itself has to say is short. */
export const composeWords = (reply: Reply, stamp: Composition['stamp'] = null): Message =>
  composePages(reply, { controls: [], again: null, previous: null, next: null, filters: [], stamp })[0];
