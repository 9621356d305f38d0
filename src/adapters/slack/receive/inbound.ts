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
  /** Noted right before the answer goes out: after a crash nobody can know whether it arrived. */
  readonly answering?: true;
  readonly responseUrl: string;
}

/** A button of ours, or an entry of a menu of ours. */
export interface Press extends Delivered {
  readonly kind: 'press';
  /** What it stands for; see render/control.ts. */
  readonly control: string;
  /** Opens a form within three seconds, once. */
  readonly trigger: string;
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

/** A button or a menu entry in App Home, or in an answer that was opened there. */
export interface ViewPress extends Delivered {
  readonly kind: 'view-press';
  readonly control: string;
  readonly trigger: string;
  readonly view: { readonly id: string; readonly type: 'home' | 'modal'; readonly hash: string | null };
}

/** A form of ours that asked for one argument. */
export interface Asked extends Delivered {
  readonly kind: 'asked';
  readonly control: string;
  readonly entered: string;
  /** Of the message whose button opened the form; null from App Home. */
  readonly responseUrl: string | null;
  readonly threadTs: string | null;
  readonly fromHome: boolean;
}

/** Somebody looks at the app: at its Home, or at the conversation with it. `channel` is that conversation. */
export interface Opened extends Delivered {
  readonly kind: 'opened';
  readonly tab: 'home' | 'messages';
  /** Of the Home they see now, or null. */
  readonly hash: string | null;
  /** The thread that was opened, where every conversation is one; else null. */
  readonly threadTs: string | null;
}

/** The bot was taken into a channel; `user` is who invited it, or the bot itself where Slack does not say. */
export interface Joined extends Delivered {
  readonly kind: 'joined';
}

/** The app was taken off a team, at a time that the notice names; it may come late. */
export interface Uninstalled {
  readonly kind: 'uninstalled';
  readonly team: string;
  readonly at: Date;
}

export type Actionable = SlashCommand | Press | Addressed | Shortcut | Submission | ViewPress | Asked | Opened | Joined;
export type Inbound = Actionable | Uninstalled | Unsupported;
