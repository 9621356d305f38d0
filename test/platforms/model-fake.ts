/**
 * A small OpenAI-compatible server on loopback: POST /v1/chat/completions. It answers rightly, lies, refuses, is slow, or cuts off, as it is
 * told, and keeps its own record of what arrived. It knows nothing of who asks.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Message {
  readonly role: string;
  readonly content: string;
}

export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly Message[];
    readonly temperature?: number;
    readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
  };
}

/** A line of the passages, as it was sent. */
export interface SentLine {
  readonly source?: string;
  readonly n?: number;
  readonly text?: string;
  readonly [key: string]: unknown;
}

/** The lines between the fences. */
export const linesSent = ({ body }: Asked): readonly SentLine[] =>
  (body.messages.at(-1)?.content ?? '')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));

/** The number of the first passage whose words hold these; 0: none. */
export const numberOf = (asked: Asked, words: string): number =>
  linesSent(asked).find(({ text }) => text?.includes(words) === true)?.n ?? 0;

/** What the server does with a question. */
export type Reaction =
  | { readonly says: string; readonly finish?: string }
  | { readonly status: number; readonly retryAfter?: number; readonly words?: string }
  /** Whole bodies that are no completions. */
  | { readonly body: string; readonly type?: string }
  | { readonly redirect: string }
  /** Never answers. */
  | 'hangs'
  /** Ends the connection in the middle of an answer. */
  | 'breaks';

export type React = (asked: Asked, count: number) => Reaction;

export interface ModelFake {
  /** As MODEL_URL takes it. */
  readonly url: string;
  readonly asked: Asked[];
  react: React;
}

const completion = (model: string, content: string, finish: string): string =>
  JSON.stringify({
    ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 0, model },
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });

const carryOut = (reaction: Reaction, model: string, response: ServerResponse): void => {
  const json = { 'content-type': 'application/json' };
  if (reaction === 'hangs') return;
  if (reaction === 'breaks') {
    response.writeHead(200, { ...json, 'content-length': '4000' }).write('{"id":"chatcmpl-1","choices":[{"mess');
    setTimeout(() => response.destroy(), 10);
  } else if ('says' in reaction) {
    response.writeHead(200, json).end(completion(model, reaction.says, reaction.finish ?? 'stop'));
  } else if ('body' in reaction) {
    response.writeHead(200, { 'content-type': reaction.type ?? 'application/json' }).end(reaction.body);
  } else if ('redirect' in reaction) {
    response.writeHead(307, { location: reaction.redirect }).end();
  } else {
    const wait = reaction.retryAfter === undefined ? {} : { 'retry-after': String(reaction.retryAfter) };
    const error = { message: reaction.words ?? 'no', type: 'error', param: null, code: null };
    response.writeHead(reaction.status, { ...json, ...wait }).end(JSON.stringify({ error }));
  }
};

/** Stops with the test. */
export const serveModel = async (react: React): Promise<ModelFake> => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { authorization } = request.headers;
    const body: Asked['body'] = JSON.parse(Buffer.concat(parts).toString());
    const one = { path: request.url ?? '', authorization, headers: request.headers, body };
    fake.asked.push(one);
    carryOut(fake.react(one, fake.asked.length), body.model, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const fake = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked: [] as Asked[], react };
  return fake;
};
