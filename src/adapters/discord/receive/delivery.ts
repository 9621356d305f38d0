/**
 * What Discord delivers, in our words: the raw payload goes no further. A delivery is recorded as JSON before anything
 * is done about it, so the schema stands beside the type: what a crash left open is read back through it.
 */
import { z } from 'zod';
import { channelId, personId, type WorkspaceId, workspaceId } from '../../../domain/ids.ts';
import { STANDINGS } from '../../../domain/rights.ts';

const branded = <Id extends string>(codec: { parse(text: string): Id | null }) =>
  z.string().transform((text, context): Id => {
    const id = codec.parse(text);
    if (id !== null) return id;
    context.addIssue({ code: 'custom', message: 'not an id' });
    return z.NEVER;
  });

const From = z.object({
  workspace: branded(workspaceId),
  /** Where the channel's own story and schedules are kept: of a thread the channel above it. */
  channel: branded(channelId),
  person: branded(personId),
  /** By the permissions that Discord resolved for this channel; null when the delivery does not say (a message). */
  standing: z
    .object({ kind: z.enum(STANDINGS), groups: z.array(z.string()) })
    .nullable()
    .default(null),
});

/** What is needed to answer an interaction: its token lives for 15 minutes. */
const Interaction = z.object({
  id: z.string(),
  token: z.string(),
  place: z.string(),
  /** In the bot's own conversation with the person. */
  private: z.boolean(),
  /** The app is this person's own, not the server's: nothing can be posted here but answers. */
  own: z.boolean(),
});

export const FileRef = z.object({ name: z.string(), url: z.string(), size: z.number() });

const CommandUsed = z.object({
  kind: z.literal('command'),
  from: From,
  interaction: Interaction,
  command: z.string(),
  args: z.record(z.string(), z.string()),
  files: z.array(FileRef),
});

/** A message somebody wants as an article, by the menu of the message. */
const Offered = z.object({
  kind: z.literal('offered'),
  from: From,
  interaction: Interaction,
  text: z.string(),
  files: z.array(FileRef),
});

/** A form of ours, filled in. */
const Filled = z.object({
  kind: z.literal('filled'),
  from: From,
  interaction: Interaction,
  customId: z.string(),
  fields: z.record(z.string(), z.string()),
});

const ControlUsed = z.object({
  kind: z.literal('control'),
  from: From,
  interaction: Interaction,
  customId: z.string(),
  values: z.array(z.string()),
  /** The message it stands on, and whether only this person sees it: then the answer takes its place. */
  message: z.string(),
  inPlace: z.boolean(),
});

const Addressed = z.object({
  kind: z.literal('addressed'),
  from: From,
  message: z.string(),
  place: z.string(),
  guild: z.string().nullable(),
  roles: z.array(z.string()),
  /** The message it replies to. */
  repliesTo: z.string().nullable(),
  /** Without the mention of the bot. */
  text: z.string(),
});

export const Delivery = z.discriminatedUnion('kind', [CommandUsed, ControlUsed, Offered, Filled, Addressed]);

export type CommandUsed = z.infer<typeof CommandUsed>;
export type ControlUsed = z.infer<typeof ControlUsed>;
export type Offered = z.infer<typeof Offered>;
export type Filled = z.infer<typeof Filled>;
export type FileRef = z.infer<typeof FileRef>;
export type Addressed = z.infer<typeof Addressed>;
export type Delivery = z.infer<typeof Delivery>;
export type From = z.infer<typeof From>;
export type InteractionRef = z.infer<typeof Interaction>;

/** Somebody is typing in an option. Never recorded: the next letter asks again. */
export interface Typing {
  readonly kind: 'typing';
  readonly from: From;
  readonly interaction: InteractionRef;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  readonly focused: string;
}

/** The bot was taken into a server. Never recorded: that it was welcomed is. */
export interface Joined {
  readonly kind: 'joined';
  readonly workspace: WorkspaceId;
  readonly guild: string;
  /** Where it may be said, the best first. */
  readonly places: readonly string[];
}

/** Something this program has no answer for; `interaction` is null when nobody waits for one. */
export interface Unsupported {
  readonly kind: 'unsupported';
  readonly what: string;
  readonly interaction: InteractionRef | null;
}

export type Inbound = Delivery | Typing | Joined | Unsupported;

/** The same for every repetition of a delivery. */
export const deliveryKey = (delivery: Delivery): string =>
  delivery.kind === 'addressed' ? `discord:m:${delivery.message}` : `discord:i:${delivery.interaction.id}`;
