/** What answering needs: the core's ports, the ways out, and who we are on Slack. */
import type { Ports } from '../../../core/command.ts';
import type { ControlStore, Inbox } from '../../../core/ports/inbox.ts';
import type { Installations } from '../../../core/ports/installations.ts';
import type { SendJson } from '../../../core/ports/send-json.ts';
import type { Threads } from '../../../core/ports/threads.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { SlackConfig } from '../config.ts';
import type { Tokens } from '../install/tokens.ts';
import type { Names } from '../names.ts';
import type { People } from '../people.ts';
import type { Clients, Fetch } from '../send/clients.ts';
import type { DrawOnce } from './draw-once.ts';

export interface Context {
  readonly config: SlackConfig;
  readonly ports: Ports;
  readonly inbox: Inbox;
  readonly controls: ControlStore;
  readonly installations: Installations;
  readonly threads: Threads;
  /** The one way to other hosts; the real one lives in system. */
  readonly request: Fetch;
  readonly sendJson: SendJson;
  readonly clients: Clients;
  readonly people: People;
  readonly names: Names;
  readonly tokens: Tokens;
  readonly drawOnce: DrawOnce;
  readonly workspaceOf: (team: string) => WorkspaceId;
}
