/** The gateway of the fake Discord: hello, identify, heartbeats, resume with replay. It counts what it is asked for. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

interface Packet {
  readonly op: number;
  readonly d: {
    readonly intents?: number;
    readonly token?: string;
    readonly seq?: number;
    readonly shard?: readonly number[];
  } | null;
}

export class DiscordGateway {
  identifies = 0;
  resumes = 0;
  /** As each connection named itself: its number, and of how many. */
  readonly shards: (readonly number[])[] = [];
  /** Events before the last known one that a resume delivers once more. */
  rewind = 0;
  /** The servers the bot is in when it connects. */
  guilds: readonly string[] = [];
  /** Comes in with the very first breath of a connection. */
  greeting: { readonly t: string; readonly d: unknown } | null = null;
  readonly #token: string;
  readonly #self: string;
  readonly #server: WebSocketServer;
  readonly #events: { op: 0; t: string; s: number; d: unknown }[] = [];
  #address = '';
  #socket: WebSocket | null = null;

  constructor(http: Server, token: string, self: string) {
    this.#token = token;
    this.#self = self;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => {
      socket.on('message', (data) => this.#onPacket(socket, JSON.parse(data.toString()) as Packet));
      socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 30_000 } }));
    });
  }

  listen(address: string): void {
    this.#address = address;
  }

  get connected(): boolean {
    return this.#socket?.readyState === 1;
  }

  push(t: string, d: unknown): void {
    const event = { op: 0, t, s: this.#events.length + 1, d } as const;
    this.#events.push(event);
    this.#socket?.send(JSON.stringify(event));
  }

  drop(code = 4000): void {
    this.#socket?.close(code);
    this.#socket = null;
  }

  /** 7: reconnect. 9: the session is invalid. */
  send(op: 7 | 9, d: unknown = null): void {
    this.#socket?.send(JSON.stringify({ op, d }));
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #onPacket(socket: WebSocket, { op, d }: Packet): void {
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) this.shards.push(d?.shard ?? []);
    if (op === 2) this.#identify(socket, d?.token, d?.intents ?? 0);
    if (op === 6) this.#resume(socket, d?.seq ?? 0);
  }

  #identify(socket: WebSocket, token: string | undefined, intents: number): void {
    this.identifies++;
    if (token !== this.#token || (intents & PRIVILEGED) !== 0) {
      socket.close(token === this.#token ? 4014 : 4004);
      return;
    }
    this.#socket = socket;
    this.push('READY', {
      v: 10,
      user: { id: this.#self, username: 'rashomon', bot: true },
      guilds: this.guilds.map((id) => ({ id, unavailable: true })),
      session_id: 'session',
      resume_gateway_url: this.#address,
      application: { id: this.#self, flags: 0 },
    });
    if (this.greeting !== null) this.push(this.greeting.t, this.greeting.d);
  }

  #resume(socket: WebSocket, seq: number): void {
    this.resumes++;
    this.#socket = socket;
    const from = Math.max(1, seq - this.rewind);
    this.rewind = 0;
    for (const event of this.#events.filter(({ s }) => s > from)) socket.send(JSON.stringify(event));
    this.push('RESUMED', {});
  }
}
