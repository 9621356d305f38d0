/** What Slack delivered, as a closed union. The raw payload never passes this folder. */
import type { Material } from '../render/add-modal.ts';

interface Delivered {
  /** The same for every repetition of one delivery. */
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** Of another organisation, in a channel that two share; left out where the delivery does not say. */
  readonly outsider?: boolean;
}

/** A file a person sent; its bytes are fetched only when a command takes files. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
}

/** `/timeline since:monday` or `/rashomon timeline since:monday`. */
export interface SlashCommand extends Delivered {
  readonly kind: 'command';
  /** Without the slash. */
  readonly command: string;
  readonly text: string;
  readonly responseUrl: string;
}

/** A button of ours, or an entry of a menu of ours. */
export interface Press extends Delivered {
  readonly kind: 'press';
  /** What it stands for; see render/control.ts. */
  readonly control: string;
  readonly responseUrl: string;
  /** The message it stands on; a press on one that only one person sees changes it in place. */
  readonly message: { readonly ts: string; readonly threadTs: string | null; readonly onlyForOne: boolean };
}

/** A message to the bot: a mention in a channel, or any message in a direct conversation. */
export interface Addressed extends Delivered {
  readonly kind: 'addressed';
  /** As typed, without the mention. */
  readonly text: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly direct: boolean;
  readonly files: readonly SentFile[];
}

/** Nothing for us: our own messages, edits, joins, what we never asked for. */
export interface Unsupported {
  readonly kind: 'unsupported';
  readonly what: string;
}

/** "Add to story" on a message; the trigger opens a form within three seconds, once. */
export interface Shortcut extends Delivered {
  readonly kind: 'shortcut';
  readonly trigger: string;
  readonly responseUrl: string;
  readonly text: string;
  readonly files: readonly SentFile[];
}

/** The form of that shortcut, filled in; null where nothing was entered. */
export interface Submission extends Delivered {
  readonly kind: 'submission';
  readonly material: Material;
  readonly story: string | null;
  readonly newStory: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** The app was taken off a team, at a time that the notice names; it may come late. */
export interface Uninstalled {
  readonly kind: 'uninstalled';
  readonly team: string;
  readonly at: Date;
}

export type Actionable = SlashCommand | Press | Addressed | Shortcut | Submission;
export type Inbound = Actionable | Uninstalled | Unsupported;
