/**
 * A small Discord on loopback: the REST routes we call and a gateway. It keeps its own record of what arrived, and that
 * record is the judge. It knows nothing of the adapter.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordGateway } from './discord-gateway.ts';
import { type Body, problemsOf } from './discord-rules.ts';

export const TOKEN = 'token-of-the-fake';
export const APP = '1000';
export const GUILD = '3000';
export const ALICE = '2000';
export const NEWS = '4000';
export const CLOSED = '4001';
export const DM = '5000';
/** A thread of the news channel. */
export const THREAD = '4444';
/** It takes posts with a title, and no messages; each needs a tag. */
export const FORUM = '4500';
const TAG = '4501';

const LOADING = 1 << 7;
const EPOCH = 1_420_070_400_000n;
const ALL = String((1n << 53n) - 1n);

/** lose: processed, and the answer dropped. drop: not processed. */
export interface Fault {
  readonly match: RegExp;
  readonly does: 'lose' | 'drop' | { readonly status: number; readonly retryAfter?: number };
}

export interface Message extends Body {
  readonly id: string;
  readonly channel: string;
  flags: number;
}

interface Interaction {
  readonly token: string;
  readonly channel: string;
  /** The message its button stands on. */
  readonly on: string | null;
  acknowledged: number | null;
  answer: Message | null;
  choices: readonly { readonly name: string; readonly value: string }[] | null;
  form: Body | null;
}

class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number) {
    super(`refused with ${code}`);
    this.status = status;
    this.code = code;
  }
}

const read = async (request: IncomingMessage): Promise<Body & Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const raw = Buffer.concat(parts);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return {};
  if (type.startsWith('application/json')) return JSON.parse(raw.toString());
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  return JSON.parse(String(form.get('payload_json')));
};

export class DiscordFake {
  readonly messages: Message[] = [];
  readonly interactions = new Map<string, Interaction>();
  readonly requests: string[] = [];
  readonly problems: string[] = [];
  readonly posts: { readonly id: string; readonly parent_id: string; readonly name: string }[] = [];
  readonly files = new Map<string, string>();
  commands: readonly Record<string, unknown>[] = [];
  /** A history that cannot be read comes back empty, as Discord does it; the closed channel refuses. */
  historyHidden = false;
  everyone = ALL;
  readonly gateway: DiscordGateway;
  readonly #faults: Fault[] = [];
  readonly #server: Server;
  #count = 0n;

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.gateway = new DiscordGateway(this.#server, TOKEN, APP);
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.gateway.listen(this.origin.replace('http', 'ws'));
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api`;
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  snowflake(at = Date.now()): string {
    this.#count++;
    return (((BigInt(at) - EPOCH) << 22n) | this.#count).toString();
  }

  fault(fault: Fault): void {
    this.#faults.push(fault);
  }

  in(channel: string): readonly Message[] {
    return this.messages.filter((message) => message.channel === channel);
  }

  /** Makes an interaction known, as Discord does before it delivers it. */
  open(id: string, token: string, channel: string, on: string | null = null): Interaction {
    const interaction = { token, channel, on, acknowledged: null, answer: null, choices: null, form: null };
    this.interactions.set(id, interaction);
    return interaction;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const name = `${request.method} ${path}`;
    this.requests.push(name);
    const at = this.#faults.findIndex(({ match }) => match.test(name));
    const [fault] = at < 0 ? [] : this.#faults.splice(at, 1);
    const body = await read(request);
    if (fault?.does === 'drop') return void request.socket.destroy();
    let status = 200;
    let answer: unknown;
    try {
      if (typeof fault?.does === 'object') throw new Refusal(fault.does.status, 0);
      answer = path.startsWith('/files/') ? (this.files.get(path) ?? '') : this.#route(name, body, url);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const retryAfter = typeof fault?.does === 'object' ? fault.does.retryAfter : undefined;
      status = error.status;
      answer = { message: error.message, code: error.code, retry_after: retryAfter };
      if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
    }
    if (fault?.does === 'lose') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': typeof answer === 'string' ? 'text/plain' : 'application/json' });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? null));
  }

  #route(name: string, body: Body & Record<string, unknown>, url: URL): unknown {
    const [method, ...rest] = name.split(/[ /]+/);
    const at = [method, ...rest.map((part) => (/^\d+$/.test(part) ? '#' : part))].join(' ');
    const id = rest.find((part) => /^\d+$/.test(part)) ?? '';
    if (at === 'GET gateway bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return { url: this.origin.replace('http', 'ws'), shards: 1, session_start_limit: limit };
    }
    if (/^GET applications # (guilds # )?commands$/.test(at)) return this.commands;
    if (/^PUT applications # (guilds # )?commands$/.test(at)) {
      this.commands = (body as unknown as Record<string, unknown>[]).map((one, i) => ({ id: String(i), ...one }));
      return this.commands;
    }
    if (at.startsWith('POST interactions')) return this.#acknowledge(id, rest[2] ?? '', body);
    if (/^\w+ webhooks/.test(at)) return this.#webhook(method ?? '', rest[2] ?? '', body);
    if (at === 'POST users @me channels') {
      if (body.recipient_id !== ALICE) throw new Refusal(400, 50_033);
      return { id: DM, type: 1 };
    }
    if (at === 'GET users @me') return { id: APP, username: 'rashomon', bot: true };
    if (at === 'GET applications @me') return { id: APP, name: 'Rashomon' };
    if (at === 'GET guilds #') {
      return { id: GUILD, name: 'Newsroom', owner_id: '9', roles: [{ id: GUILD, permissions: this.everyone }] };
    }
    if (at === 'GET guilds # members #') return { user: { id: rest[3] }, roles: [] };
    if (at === 'GET channels #') return this.#channel(id);
    if (id === CLOSED) throw new Refusal(403, 50_001);
    if (at === 'GET guilds # threads active') return { threads: this.posts };
    if (at === 'POST channels # threads') return this.#openPost(id, body);
    if (id === FORUM && at.includes('messages')) throw new Refusal(400, at.includes('threads') ? 50_024 : 40_058);
    if (at === 'GET channels # messages') return this.#history(id, url);
    if (at === 'POST channels # messages # threads') return { id: `${rest[3]}`, type: 11 };
    if (at === 'PATCH channels # messages #') return this.#edit(id, `${rest[3]}`, body);
    if (at === 'DELETE channels # messages #') {
      const gone = this.in(id).find((one) => one.id === rest[3]);
      if (gone === undefined) throw new Refusal(404, 10_008);
      this.messages.splice(this.messages.indexOf(gone), 1);
      return null;
    }
    if (at === 'POST channels # messages') return this.#post(id, body);
    throw new Refusal(404, 0);
  }

  #channel(id: string): unknown {
    const deny = this.historyHidden ? String(1 << 16) : '0';
    const permission_overwrites = [{ id: GUILD, type: 0, allow: '0', deny }];
    if (id === FORUM) {
      const available_tags = [
        { id: '4502', moderated: true },
        { id: TAG, moderated: false },
      ];
      return { id, type: 15, guild_id: GUILD, flags: 1 << 4, available_tags };
    }
    if (id === THREAD) return { id, type: 11, guild_id: GUILD, parent_id: NEWS };
    return id === DM ? { id, type: 1 } : { id, type: 0, guild_id: GUILD, permission_overwrites };
  }

  /** The first message of a post has the post's own id. */
  #openPost(forum: string, body: Record<string, unknown>): unknown {
    const { name, message, applied_tags: tags } = body as { name?: string; message?: Body; applied_tags?: string[] };
    if (forum !== FORUM || name === undefined || message === undefined) throw new Refusal(400, 50_035);
    if (tags?.[0] !== TAG) throw new Refusal(400, 40_067);
    const { id } = this.#message('', this.#checked(message));
    const first = this.messages.at(-1);
    if (first !== undefined) this.messages.splice(-1, 1, { ...first, channel: id });
    const post = { id, type: 11, guild_id: GUILD, parent_id: FORUM, name };
    this.posts.push(post);
    return post;
  }

  #checked(body: Body): Body {
    this.problems.push(...problemsOf(body));
    return body;
  }

  #message(channel: string, body: Body, flags = 0): Message {
    const message = { ...body, id: this.snowflake(), channel, flags: (body.flags ?? 0) | flags };
    this.messages.push(message);
    return message;
  }

  #edit(channel: string, id: string, body: Body): unknown {
    const message = this.in(channel).find((one) => one.id === id);
    if (message === undefined) throw new Refusal(404, 10_008);
    return Object.assign(message, this.#checked(body));
  }

  #post(channel: string, body: Body): unknown {
    const twin = this.in(channel).find(({ nonce }) => nonce !== undefined && nonce === body.nonce);
    return { ...(twin ?? this.#message(channel, this.#checked(body))), author: { id: APP } };
  }

  /** Nonces are not part of it: that they are is documented nowhere. */
  #history(channel: string, url: URL): unknown {
    if (this.historyHidden) return [];
    const after = BigInt(url.searchParams.get('after') ?? '0');
    return this.in(channel)
      .filter(({ id, flags }) => BigInt(id) > after && (flags & 64) === 0)
      .slice(0, Number(url.searchParams.get('limit') ?? 50))
      .map(({ nonce: _, ...message }) => ({ ...message, author: { id: APP } }))
      .toReversed();
  }

  #acknowledge(id: string, token: string, body: Record<string, unknown>): unknown {
    const interaction = this.interactions.get(id);
    if (interaction === undefined || interaction.token !== token) throw new Refusal(404, 10_062);
    if (interaction.acknowledged !== null) {
      this.problems.push('acknowledged twice');
      throw new Refusal(400, 40_060);
    }
    interaction.acknowledged = Number(body.type);
    const data = (body.data ?? {}) as Body & { choices?: Interaction['choices'] };
    if (body.type === 8) interaction.choices = data.choices ?? [];
    if (body.type === 9) interaction.form = data;
    if (body.type === 4) interaction.answer = this.#message(interaction.channel, this.#checked(data));
    if (body.type === 6) interaction.answer = this.messages.find((one) => one.id === interaction.on) ?? null;
    if (body.type === 5) interaction.answer = this.#message(interaction.channel, {}, LOADING | (data.flags ?? 0));
    return null;
  }

  #webhook(method: string, token: string, body: Body): unknown {
    const interaction = [...this.interactions.values()].find((one) => one.token === token);
    const answer = interaction?.answer ?? null;
    if (interaction === undefined || answer === null) throw new Refusal(404, 10_015);
    if (method === 'GET') return answer;
    this.#checked(body);
    if (method === 'POST') return this.#message(interaction.channel, body);
    Object.assign(answer, body, { flags: (answer.flags & 64) | (body.flags ?? 0) });
    return answer;
  }
}
