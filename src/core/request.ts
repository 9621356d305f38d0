/** Who asks, from where: what an adapter knows of a delivery once the platform's words are taken off it. */
import type { ChannelId, PersonId, WorkspaceId } from '../domain/ids.ts';
import type { Right } from '../domain/rights.ts';

export interface Actor {
  readonly id: PersonId;
  readonly rights: ReadonlySet<Right>;
  /** IANA zone of the person, where the platform tells it. */
  readonly zone: string | null;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Request {
  readonly workspace: WorkspaceId;
  /** null where there is no channel (the command line). */
  readonly channel: ChannelId | null;
  readonly actor: Actor;
  readonly command: string;
  /** As typed, by argument name. */
  readonly args: Readonly<Record<string, string>>;
  readonly files: readonly Attachment[];
  /** How many times the lines of one chat message fit where the answer is read: 1 in chat, more in a terminal. */
  readonly room: number;
  /** Where words can be shown before the answer is there: told when the `done`th of `total` things is through. */
  readonly progress?: (done: number, total: number) => void;
}
