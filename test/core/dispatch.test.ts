import { describe, expect, test } from 'vitest';
import { requiredText } from '../../src/args/text-arg.ts';
import { type Command, defineCommand, type Ports } from '../../src/core/command.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { KnownFailure } from '../../src/core/errors.ts';
import { unhurried } from '../../src/core/pace.ts';
import type { LogFields } from '../../src/core/ports/log.ts';
import { findAnew } from '../../src/core/recall.ts';
import type { Request } from '../../src/core/request.ts';
import { DEFAULT_WORKSPACE, personId } from '../../src/domain/ids.ts';
import type { Right } from '../../src/domain/rights.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { answer } from '../../src/reply/reply.ts';

const echo = defineCommand({
  name: 'echo',
  summary: 'says it again',
  examples: ['echo hello'],
  needs: null,
  args: { what: requiredText({ description: 'what', missing: 'What shall be said?' }) },
  positional: ['what'],
  run: async ({ what }) => answer(what),
});
const throwing = (error: Error, needs: Right | null = null): Command =>
  defineCommand({
    ...echo,
    name: 'broken',
    needs,
    args: {},
    positional: [],
    run: async () => {
      throw error;
    },
  });

const request = (command: string, args: Record<string, string> = {}, rights: readonly Right[] = []): Request => ({
  workspace: DEFAULT_WORKSPACE,
  channel: null,
  actor: { id: personId.from('p:1'), rights: new Set(rights), zone: null },
  command,
  args,
  files: [],
  room: 1,
});

const portsWith = (commands: readonly Command[]) => {
  const logged: { event: string; fields: LogFields | undefined }[] = [];
  const error = (event: string, fields?: LogFields) => logged.push({ event, fields });
  // These commands touch no store: the ports they never call are left out on purpose.
  const grants = { ofWorkspace: async () => [] };
  const ports = {
    commands,
    grants,
    pace: unhurried,
    recall: findAnew,
    log: { info: () => {}, warn: () => {}, error },
  } as unknown as Ports;
  return { ports, logged };
};

describe('a request always ends in an answer or a stated reason', () => {
  test('a command answers', async () => {
    const reply = await dispatch(request('echo', { what: 'hello' }), portsWith([echo]).ports);
    expect([reply.outcome, plainText(reply)]).toEqual(['answered', 'hello']);
  });

  test('an unknown command names the nearest one', async () => {
    const reply = await dispatch(request('ecko'), portsWith([echo]).ports);
    expect([reply.outcome, plainText(reply)]).toEqual(['usage', 'There is no command "ecko". Did you mean /echo?']);
  });

  test('a missing argument is asked for', async () => {
    const reply = await dispatch(request('echo'), portsWith([echo]).ports);
    expect([reply.outcome, plainText(reply)]).toEqual(['usage', 'What shall be said?']);
  });

  test('a surprise is logged with its cause and told in plain words without it', async () => {
    const { ports, logged } = portsWith([throwing(new Error('row 7 is odd'))]);
    const reply = await dispatch(request('broken'), ports);
    expect(reply.outcome).toBe('failed');
    expect(plainText(reply)).not.toContain('row 7');
    expect(logged).toMatchObject([
      { event: 'command failed', fields: { command: 'broken', cause: { message: 'row 7 is odd' } } },
    ]);
  });

  test('a known failure is told with its advice', async () => {
    const { ports } = portsWith([throwing(new KnownFailure('The disk is full.', 'Free some space, then try again.'))]);
    expect(plainText(await dispatch(request('broken'), ports))).toBe(
      'The disk is full. Free some space, then try again.',
    );
  });

  test('without the right nothing runs, and the refusal says who can help', async () => {
    const { ports, logged } = portsWith([throwing(new Error('must not run'), 'add')]);
    const reply = await dispatch(request('broken'), ports);
    expect(reply.outcome).toBe('failed');
    expect(plainText(reply)).toContain('Who may: administrators');
    expect(logged).toEqual([]);
  });
});
