import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Prompt } from '../../../src/domain/prompt.ts';
import { openModel } from '../../../src/system/model/open-model.ts';
import { type React, serveModel } from '../../platforms/model-fake.ts';

const KEY = 'key-of-the-desk';
const prompt: Prompt = {
  system: 'Compare.',
  user: '<passages>\n{"n":1,"text":"Two boats sank."}\n</passages>',
  schema: { type: 'object' },
};

const ask = async (
  react: React,
  { key = KEY as string | null, limitMs = 5_000, signal = new AbortController().signal } = {},
) => {
  const server = await serveModel(react);
  const model = openModel({ url: server.url, name: 'desk-1', key, limitMs });
  return { server, model, result: await model.answer(prompt, signal) };
};

describe('a question', () => {
  test('holds the two texts, the shape of the answer and no warmth, and goes to the address with the key', async () => {
    const { server, result, model } = await ask(() => ({ says: '{"disagreements":[]}' }));
    expect(result).toEqual({ ok: true, value: '{"disagreements":[]}' });
    expect(model.name).toBe('desk-1');
    expect(server.asked.map(({ path, authorization, body }) => ({ path, authorization, body }))).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: `Bearer ${KEY}`,
        body: {
          model: 'desk-1',
          messages: [
            { role: 'system', content: prompt.system },
            { role: 'user', content: prompt.user },
          ],
          temperature: 0,
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema: prompt.schema },
          },
        },
      },
    ]);
  });

  test.each([null, KEY])('goes with our key or none, whatever else the machine is configured for (%s)', async (key) => {
    const others = {
      OPENAI_API_KEY: 'key-of-another-program',
      OPENAI_ADMIN_KEY: 'admin-of-another-program',
      OPENAI_ORG_ID: 'org-of-another-program',
      OPENAI_PROJECT_ID: 'project-of-another-program',
      OPENAI_CUSTOM_HEADERS:
        'Authorization: Bearer another-program\nX-Secret: token-of-another-program\nContent-Type: text/another-program',
    };
    for (const [name, value] of Object.entries(others)) vi.stubEnv(name, value);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { server, result } = await ask(() => ({ says: '{}' }), { key });
    expect(result).toEqual({ ok: true, value: '{}' });
    expect(server.asked.map(({ authorization }) => authorization)).toEqual([
      key === null ? undefined : `Bearer ${KEY}`,
    ]);
    expect(JSON.stringify(server.asked)).not.toContain('another-program');
    expect(server.asked.flatMap(({ headers }) => Object.keys(headers)).filter((name) => name.startsWith('x-'))).toEqual(
      [],
    );
  });

  test('is put in a plainer form to a server that refuses the first, and from then on in the one that was taken', async () => {
    const { server, model, result } = await ask(({ body }) =>
      body.response_format?.type === 'json_schema' || body.temperature === 0
        ? { status: 400, words: 'unsupported' }
        : { says: '{}' },
    );
    const forms = () => server.asked.map(({ body }) => [body.response_format?.type, body.temperature]);
    expect(result).toEqual({ ok: true, value: '{}' });
    expect(forms()).toEqual([
      ['json_schema', 0],
      ['json_schema', undefined],
      ['json_object', 0],
      [undefined, 0],
      [undefined, undefined],
    ]);
    await model.answer(prompt, new AbortController().signal);
    expect(forms().slice(5)).toEqual([[undefined, undefined]]);
  });
});

describe('a failure is a value', () => {
  const codeOf = async (react: React, more = {}) => {
    const { result, server } = await ask(react, more);
    return [result.ok ? result.value : result.problem.code, server.asked.length];
  };

  test.each([401, 403, 404])('refused, and not tried again: %i', async (status) => {
    expect(await codeOf(() => ({ status }))).toEqual(['refused', 1]);
  });

  test.each([
    [400, 5],
    [413, 1],
    [422, 5],
  ])('rejected, when no form of this question is taken: %i', async (status, requests) => {
    expect(await codeOf(() => ({ status }))).toEqual(['rejected', requests]);
  });

  test.each([429, 500, 503])('busy, and not tried again, for as long as the server asks: %i', async (status) => {
    const { result, server } = await ask(() => ({ status, retryAfter: 3_600 }));
    expect(server.asked).toHaveLength(1);
    expect(result).toMatchObject({ ok: false, problem: { code: 'busy', retryAfter: 3_600 } });
  });

  test('busy, when no form of the question is known there: each is put once', async () => {
    expect(await codeOf(() => ({ status: 501 }))).toEqual(['busy', 5]);
  });

  test('slow, when no answer comes in time', async () => {
    const started = performance.now();
    expect(await codeOf(() => 'hangs', { limitMs: 300 })).toEqual(['slow', 1]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('slow, when it is called off', async () => {
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 100);
    expect(await codeOf(() => 'hangs', { signal: stopping.signal })).toEqual(['slow', 1]);
  });

  test('unreachable, when nobody listens', async () => {
    const model = openModel({ url: 'http://127.0.0.1:9/v1', name: 'm', key: KEY, limitMs: 8_000 });
    const result = await model.answer(prompt, new AbortController().signal);
    expect(result).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });

  test('unreachable, when the address leads on to another: nothing is sent there', async () => {
    const other = await serveModel(() => ({ says: '{}' }));
    expect((await codeOf(() => ({ redirect: `${other.url}/chat/completions` })))[0]).toBe('unreachable');
    expect(other.asked).toEqual([]);
  });

  test.each<[string, React]>([
    ['cut off at its length', () => ({ says: '{"disagreements":[', finish: 'length' })],
    ['empty', () => ({ says: '  ' })],
    ['no completion', () => ({ body: '{"hello":1}' })],
    ['null', () => ({ body: 'null' })],
    ['no JSON', () => ({ body: '{"choices":' })],
    ['a page', () => ({ body: '<html>busy</html>', type: 'text/html' })],
  ])('unreadable: an answer that is %s', async (_, react) => {
    expect((await codeOf(react))[0]).toBe('unreadable');
  });

  test('an answer whose connection breaks comes to nothing', async () => {
    const { result } = await ask(() => 'breaks');
    expect(result.ok).toBe(false);
  });

  test('none of them tells the key or what was asked, though the server repeats both', async () => {
    const words = `Incorrect API key provided: ${KEY}. You sent: ${prompt.user}`;
    for (const status of [400, 401, 404, 429, 500]) {
      const { result } = await ask(() => ({ status, words, retryAfter: 0 }));
      const told = JSON.stringify(result);
      expect(told).not.toContain(KEY);
      expect(told).not.toContain('boats');
    }
  });
});
