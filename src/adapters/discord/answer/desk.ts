/** What every answer needs: the ports of the core, the inbox, the ways back to Discord. */
import type { Ports } from '../../../core/command.ts';
import type { Finishing } from '../../../core/finish-soon.ts';
import type { ControlStore, Inbox } from '../../../core/ports/inbox.ts';
import type { Threads } from '../../../core/ports/threads.ts';
import type { Turns } from '../../../core/take-turns.ts';
import type { Reply } from '../../../reply/reply.ts';
import type { DiscordConfig } from '../config.ts';
import type { Pages } from '../render/compose.ts';
import type { Clients } from '../send/clients.ts';

export interface Desk {
  readonly config: DiscordConfig;
  readonly ports: Ports;
  readonly inbox: Inbox;
  readonly finishing: Finishing;
  readonly controls: ControlStore;
  readonly threads: Threads;
  readonly clients: Clients;
  /** The one way to other hosts; the real one lives in system. */
  readonly request: typeof globalThis.fetch;
  /** By whom: workspaces. */
  readonly turns: Turns;
  /** Answers that were drawn before, for as long as the core keeps the reply. */
  readonly drawn: { readonly openly: WeakMap<Reply, Pages>; readonly privately: WeakMap<Reply, Pages> };
  /** The bot's own user id. */
  self(): string;
}
