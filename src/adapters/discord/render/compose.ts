/** A reply to the body of one Discord message: a container in reading order, controls below, nobody mentioned. */

import type {
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { ComponentType, MessageFlags, SeparatorSpacingSize } from 'discord-api-types/v10';
import type { ControlId } from '../../../domain/ids.ts';
import type { Outcome, Reply } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { citationsOf } from './citations-of.ts';
import { drawBlock } from './draw-block.ts';
import { actionRows, type Control, pageRow, passageRow, type Row } from './draw-controls.ts';
import { layOut, type Part } from './lay-out.ts';
import { small } from './piece.ts';

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

export interface Composition {
  readonly controls: readonly Control[];
  /** Gives this very answer again, to turn its pages; null where nothing does. */
  readonly again: ControlId | null;
  /** From 1; beyond the last is the last. */
  readonly page: number;
  /** Two distinct component ids (1 to 2³¹ − 1) by which the message is found again, or null. */
  readonly stamp: readonly [number, number] | null;
}

const COLOURS: Readonly<Record<Outcome, number | null>> = { answered: null, usage: 0xf0b132, failed: 0xda373c };

/** Kept free for the line that says an answer was cut. */
const SPARE_TEXT = 120;
const CUT = 'The rest does not fit into one message. Ask me here to see all of it.';

const countOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + 1 + row.components.length, 0);

const partOf = (part: Part): APIComponentInContainer =>
  part.kind === 'text'
    ? { type: ComponentType.TextDisplay, content: part.markdown }
    : { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };

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

const stamped = (container: APIContainerComponent, stamp: Composition['stamp']): APIContainerComponent => {
  if (stamp === null) return container;
  const [first, ...others] = container.components;
  return first === undefined
    ? container
    : { ...container, id: stamp[0], components: [{ ...first, id: stamp[1] }, ...others] };
};

export const composeMessage = (reply: Reply, { controls, again, page, stamp }: Composition): Message => {
  const pieces = reply.blocks.flatMap(drawBlock);
  const passages = passageRow(citationsOf(reply.blocks));
  const below = [...actionRows(controls), ...passages];
  const files = fileOf(reply.file);
  // One for the container, one for the file, three for the buttons that turn pages, one for the line that says it was cut.
  const components = LIMITS.components - countOf(below) - 6;
  const pages = layOut(pieces, { text: LIMITS.text - SPARE_TEXT, components });
  const shown = Math.min(Math.max(1, page), pages.length);
  const parts = (pages[shown - 1] ?? []).map(partOf);
  if (parts.length === 0) parts.push({ type: ComponentType.TextDisplay, content: 'There is nothing to show.' });
  if (again === null && shown < pages.length) {
    parts.push({ type: ComponentType.TextDisplay, content: small([CUT]).join('') });
  }
  const colour = COLOURS[reply.outcome];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    ...(colour === null ? {} : { accent_color: colour }),
    components: parts,
  };
  return {
    body: {
      flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
      components: [
        stamped(container, stamp),
        ...files.map(({ name }) => ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const),
        ...(again === null ? [] : pageRow(again, shown, pages.length)),
        ...below,
      ],
      allowed_mentions: { parse: [] },
    },
    files,
  };
};
