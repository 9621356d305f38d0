/**
 * A small Slack on loopback: the Web API methods we call, response URLs, files, Socket Mode and signed HTTP. It keeps
 * its own record of what arrived, and that record is the judge. It knows nothing of the adapter.
 */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problemsOf, type Sent } from './slack-rules.ts';
import { acceptSocket, type ServerSocket } from './slack-socket.ts';

export const TEAM = 'T0HOME';
export const BOT = 'U0BOT';
export const SECRET = 'signing-secret-of-the-fake';
export const BOT_TOKEN = 'xoxb-of-the-fake';
export const APP_TOKEN = 'xapp-of-the-fake';

type Json = Readonly<Record<string, unknown>>;

/** lose: processed, and the answer dropped. drop: not processed. */
export interface Fault {
  readonly method: string;
  readonly does:
    | 'lose'
    | 'drop'
    | { readonly error: string }
    | { readonly status: number; readonly retryAfter?: string };
}

export interface Message extends Sent {
  readonly where: 'channel' | 'ephemeral' | 'response';
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly metadata: unknown;
  /** The arguments as they came. */
  readonly raw: Json;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

const parse = (value: unknown): unknown => (typeof value === 'string' && value !== '' ? JSON.parse(value) : value);

export class SlackFake {
  readonly sent: Message[] = [];
  readonly calls: string[] = [];
  readonly acks: { readonly envelope: string; readonly payload: unknown }[] = [];
  readonly problems: string[] = [];
  /** What the token may do; said with every answer. */
  scopes: readonly string[] | null = [];
  /** How long a granted token lives; an app renews those that end within two hours. */
  tokenSeconds = 3_600;
  /** Of each call, in order; empty where none was sent. */
  readonly tokens: string[] = [];
  readonly reusedRefreshTokens: string[] = [];
  readonly #refreshed = new Set<string>();
  readonly uploads: { readonly channel: string; readonly threadTs: unknown; readonly files: string }[] = [];
  readonly views: Json[] = [];
  readonly homes: Json[] = [];
  readonly prompts: (readonly Json[])[] = [];
  readonly files = new Map<string, string>();
  readonly users = new Map<string, Json>([['U0ALICE', { name: 'alice', tz: 'Europe/Lisbon' }]]);
  readonly channelInfo = new Map<string, Json>();
  readonly groups = new Map<string, { readonly handle: string; readonly users: readonly string[] }>();
  /** Channels the bot is a member of. */
  readonly channels = new Set(['C0NEWS', 'D0ALICE']);
  readonly #faults: Fault[] = [];
  readonly #sockets = new Set<ServerSocket>();
  readonly #server: Server;
  #count = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.on('upgrade', (request, socket) => {
      const accepted: ServerSocket = acceptSocket(request, socket, {
        onMessage: (message) => this.#onAck(message as { envelope_id: string; payload: unknown }),
        onClose: () => this.#sockets.delete(accepted),
      });
      this.#sockets.add(accepted);
      accepted.send({ type: 'hello', num_connections: this.#sockets.size });
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get sockets(): number {
    return this.#sockets.size;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.cut();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next call of the method (or of 'response') goes wrong. */
  fault(fault: Fault): void {
    this.#faults.push(fault);
  }

  in(channel: string): readonly Message[] {
    return this.sent.filter((message) => message.channel === channel && message.where === 'channel');
  }

  responseUrl(name: string): string {
    return `${this.origin}/response/${name}`;
  }

  /** Over the socket opened last. */
  push(type: 'slash_commands' | 'events_api' | 'interactive', payload: Json, envelope = `e${++this.#count}`): string {
    [...this.#sockets].at(-1)?.send({ type, envelope_id: envelope, payload, accepts_response_payload: true });
    return envelope;
  }

  disconnect(): void {
    for (const socket of this.#sockets) socket.send({ type: 'disconnect', reason: 'refresh_requested' });
  }

  /** As Slack signs it; `secret` and `age` (seconds) forge it. */
  async deliver(url: string, payload: Json, { form = false, secret = SECRET, age = 0 } = {}): Promise<Response> {
    const body = form ? new URLSearchParams(payload as Record<string, string>).toString() : JSON.stringify(payload);
    const at = Math.floor(Date.now() / 1000) - age;
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
    const headers = {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': signature,
    };
    return fetch(url, { method: 'POST', headers, body });
  }

  #onAck(message: { envelope_id: string; payload: unknown }): void {
    this.acks.push({ envelope: message.envelope_id, payload: message.payload });
  }

  #keep(where: Message['where'], channel: string, raw: Json): Message {
    const ts = `${Math.floor(Date.now() / 1000)}.${String(++this.#count).padStart(6, '0')}`;
    const [text, threadTs] = [raw.text as string | undefined, raw.thread_ts as string | undefined];
    const blocks = parse(raw.blocks) as Message['blocks'];
    const message: Message = { where, channel, ts, threadTs, text, blocks, metadata: parse(raw.metadata), raw };
    const problems = problemsOf(message);
    this.problems.push(...problems);
    if (problems.length === 0) this.sent.push(message);
    return message;
  }

  #call(method: string, args: Json): Json {
    const channel = String(args.channel);
    const refuse = (error: string): Json => ({ ok: false, error });
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: TEAM, user_id: BOT, bot_id: 'B0BOT' };
      case 'oauth.v2.access':
        return args.code === undefined && args.grant_type !== 'refresh_token'
          ? refuse('invalid_code')
          : this.#grant(args);
      case 'apps.connections.open':
        return { ok: true, url: `${this.origin.replace('http', 'ws')}/link` };
      case 'users.info': {
        const user = this.users.get(String(args.user));
        return user === undefined ? refuse('user_not_found') : { ok: true, user: { id: args.user, ...user } };
      }
      case 'conversations.info':
        return { ok: true, channel: { id: args.channel, ...this.channelInfo.get(String(args.channel)) } };
      case 'usergroups.list':
        return { ok: true, usergroups: [...this.groups].map(([id, { handle }]) => ({ id, handle })) };
      case 'usergroups.users.list':
        return { ok: true, users: this.groups.get(String(args.usergroup))?.users ?? [] };
      case 'views.open':
        this.views.push(parse(args.view) as Json);
        return { ok: true, view: { id: 'V0' } };
      case 'views.publish':
        this.homes.push(parse(args.view) as Json);
        return { ok: true, view: { id: 'V0HOME' } };
      case 'assistant.threads.setStatus':
        return { ok: true };
      case 'assistant.threads.setSuggestedPrompts':
        this.prompts.push(parse(args.prompts) as Json[]);
        return { ok: true };
      case 'conversations.open':
        return { ok: true, channel: { id: `D${String(args.users).slice(1)}` } };
      case 'files.getUploadURLExternal':
        return { ok: true, upload_url: `${this.origin}/upload/${args.filename}`, file_id: String(args.filename) };
      case 'files.completeUploadExternal':
        this.uploads.push({ channel: String(args.channel_id), threadTs: args.thread_ts, files: String(args.files) });
        return { ok: true, files: [] };
      case 'chat.postMessage': {
        const known = this.users.has(channel) || this.channels.has(channel);
        if (!known) return refuse(channel.startsWith('U') ? 'user_not_found' : 'not_in_channel');
        const message = this.#keep('channel', channel, args);
        return { ok: true, channel, ts: message.ts };
      }
      case 'chat.update': {
        const old = this.in(channel).find(({ ts }) => ts === args.ts);
        if (old === undefined) return refuse('message_not_found');
        const shown = this.#keep('channel', channel, { ...args, thread_ts: old.threadTs });
        this.sent.splice(this.sent.indexOf(shown), 1);
        Object.assign(old, { ...shown, ts: old.ts });
        return { ok: true, channel, ts: old.ts };
      }
      case 'chat.delete': {
        const old = this.in(channel).find(({ ts }) => ts === args.ts);
        if (old === undefined) return refuse('message_not_found');
        this.sent.splice(this.sent.indexOf(old), 1);
        return { ok: true, channel, ts: old.ts };
      }
      case 'chat.postEphemeral':
        if (!this.channels.has(channel)) return refuse('not_in_channel');
        return { ok: true, message_ts: this.#keep('ephemeral', channel, args).ts };
      case 'conversations.history':
      case 'conversations.replies': {
        if (!this.channels.has(channel)) return refuse('not_in_channel');
        const thread = method.endsWith('replies') ? args.ts : undefined;
        const messages = this.in(channel).filter((message) => message.threadTs === thread);
        return { ok: true, messages: messages.map(({ ts, text, metadata }) => ({ ts, text, metadata })) };
      }
      default:
        return refuse('unknown_method');
    }
  }

  /** Every team's first token runs out within the hour; the next is named after the refresh token it came from. */
  #grant({ code, refresh_token }: Json): Json {
    const team = String(code ?? refresh_token).split('/')[0];
    if (refresh_token !== undefined && this.#refreshed.has(String(refresh_token)))
      this.reusedRefreshTokens.push(String(refresh_token));
    this.#refreshed.add(String(refresh_token));
    const token = `xoxb-${team}-${++this.#count}`;
    return {
      ok: true,
      access_token: token,
      token_type: 'bot',
      scope: 'commands',
      bot_user_id: BOT,
      app_id: 'A0',
      team: { id: team, name: team },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'U0ALICE' },
      refresh_token: `${team}/${token}`,
      expires_in: this.tokenSeconds,
    };
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, root = '', rest = ''] = /^\/(\w+)\/?([^?]*)/.exec(request.url ?? '') ?? [];
    const body = await bodyOf(request);
    const name = root === 'api' ? rest : root;
    this.calls.push(name);
    this.tokens.push(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const at = this.#faults.findIndex(({ method }) => method === name);
    const [fault] = at < 0 ? [] : this.#faults.splice(at, 1);
    if (fault?.does === 'drop') return void request.socket.destroy();
    if (typeof fault?.does === 'object' && 'status' in fault.does) {
      const { status, retryAfter } = fault.does;
      return void response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
    }
    const answer = this.#answer(root, rest, body, fault, request);
    if (fault?.does === 'lose') return void request.socket.destroy();
    const scopes = this.scopes === null ? {} : { 'x-oauth-scopes': this.scopes.join(',') };
    response.writeHead(200, { 'content-type': 'application/json', ...scopes }).end(answer);
  }

  #answer(root: string, rest: string, body: string, fault: Fault | undefined, request: IncomingMessage): string {
    if (typeof fault?.does === 'object' && 'error' in fault.does) return JSON.stringify({ ok: false, ...fault.does });
    if (root === 'upload') return 'OK';
    if (root === 'files')
      return request.headers.authorization === `Bearer ${BOT_TOKEN}` ? (this.files.get(rest) ?? '') : '';
    if (root === 'response') {
      this.#keep('response', rest, JSON.parse(body));
      return '{"ok":true}';
    }
    return JSON.stringify(this.#call(rest, Object.fromEntries(new URLSearchParams(body))));
  }
}
