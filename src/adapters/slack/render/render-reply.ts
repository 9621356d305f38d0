/** A reply as the messages Slack is sent: within every limit, readable without the blocks, controls on the last one. */
import type { types } from '@slack/bolt';
import type { Reply } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import type { Control } from './control.ts';
import { drawBlock } from './draw-block.ts';
import { drawControls, type Narrowing } from './draw-controls.ts';
import { type Drawn, rich, section } from './drawn.ts';
import { words } from './inlines.ts';

export interface SlackMessage {
  /** The whole content, escaped: what screen readers and notifications get. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** Blocks in order, as few messages as will hold them beside `reserved` further blocks each. */
const packed = (drawn: readonly Drawn[], reserved: number): readonly (readonly Drawn[])[] => {
  const messages: Drawn[][] = [];
  let used = 0;
  for (const next of drawn) {
    const open = messages.at(-1);
    const cost = next.text.length + 1;
    if (open === undefined || open.length >= LIMITS.blocks - reserved || used + cost > LIMITS.messageText) {
      messages.push([next]);
      used = cost;
    } else {
      open.push(next);
      used += cost;
    }
  }
  return messages;
};

/** At least one message. `controls`: the reply's actions, saved. */
export const renderReply = (
  reply: Reply,
  controls: readonly Control[],
  narrowing: Narrowing | null = null,
): readonly SlackMessage[] => {
  const drawn = reply.blocks.flatMap(drawBlock);
  const rows = drawControls(reply, controls, narrowing);
  const messages = packed(drawn.length === 0 ? rich(section(words('There is nothing to show.'))) : drawn, rows.length);
  return messages.map((parts, i) => ({
    text: parts.map(({ text }) => text).join('\n'),
    blocks: [...parts.map(({ block }) => block), ...(i === messages.length - 1 ? rows : [])],
  }));
};
