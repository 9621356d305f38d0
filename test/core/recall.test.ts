import { describe, expect, test } from 'vitest';
import { dateArg } from '../../src/args/date-arg.ts';
import { optionalText } from '../../src/args/text-arg.ts';
import { type Ask, type Command, defineCommand } from '../../src/core/command.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { unhurried } from '../../src/core/pace.ts';
import { createRecall } from '../../src/core/recall.ts';
import type { Request } from '../../src/core/request.ts';
import { channelId, personId, workspaceId } from '../../src/domain/ids.ts';
import type { Right } from '../../src/domain/rights.ts';
import { answer, failed, type Reply, usage } from '../../src/reply/reply.ts';

/** A command over one number that stands for all that is stored, counting how often it is run. */
const open = (
  run: (ask: Ask, value: number) => Promise<Reply> | Reply = (_, value) => answer(`${value}`),
  needs: Right | null = null,
) => {
  const state = { stored: 1, runs: 0, told: true };
  const command: Command = defineCommand({
    name: 'look',
    summary: 'looks',
    examples: ['look'],
    needs,
    args: { what: optionalText({ description: 'what' }), since: dateArg('since') },
    positional: ['what'],
    run: async (_, ask) => {
      state.runs++;
      return run(ask, state.stored);
    },
  });
  const ports = {
    commands: [command],
    pace: unhurried,
    recall: createRecall(() => (state.told ? `${state.stored}` : null)),
    clock: { now: () => new Date('2026-03-02T08:00:00Z') },
    library: {},
    grants: { ofWorkspace: async () => [] },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  const request: Request = {
    workspace: workspaceId.from('north'),
    channel: channelId.from('chat:1'),
    actor: { id: personId.from('p:1'), rights: new Set<Right>(['add']), zone: null },
    command: 'look',
    args: {},
    files: [],
    room: 1,
  };
  // What the command never touches is left out on purpose.
  const ask = (other: Partial<Request> = {}) => dispatch({ ...request, ...other }, ports as never);
  return { state, ask };
};

describe('an answer that was given before', () => {
  test('is given again, the very same, also to somebody else', async () => {
    const { state, ask } = open();
    const first = await ask();
    expect(await ask()).toBe(first);
    expect(await ask({ actor: { id: personId.from('p:2'), rights: new Set(), zone: 'Asia/Tokyo' } })).toBe(first);
    expect(state.runs).toBe(1);
  });

  test('is found anew once anything has changed', async () => {
    const { state, ask } = open();
    await ask();
    state.stored = 2;
    expect(await ask()).toEqual(answer('2'));
    state.stored = 1;
    expect(await ask()).toEqual(answer('1'));
    expect(state.runs).toBe(3);
  });

  test('is given in another channel and to whoever else has other rights, unless it looked at them', async () => {
    const { state, ask } = open((asked, value) =>
      answer(asked.args.what === 'here' ? `${value} ${asked.channel}` : `${value} ${asked.actor.rights.size}`),
    );
    const elsewhere = { channel: channelId.from('chat:2') };
    const nobody = { actor: { id: personId.from('p:2'), rights: new Set<Right>(), zone: null } };
    for (let n = 0; n < 2; n++) {
      await ask({ args: { what: 'here' } });
      await ask({ args: { what: 'here' }, ...nobody });
      expect(await ask({ args: { what: 'here' }, ...elsewhere })).toEqual(answer('1 chat:2'));
    }
    expect(state.runs).toBe(2);
    for (let n = 0; n < 2; n++) {
      await ask({ args: { what: 'mine' } });
      await ask({ args: { what: 'mine' }, ...elsewhere });
      expect(await ask({ args: { what: 'mine' }, ...nobody })).toEqual(answer('1 0'));
    }
    expect(state.runs).toBe(4);
  });

  test('belongs to its workspace, arguments and room', async () => {
    const { state, ask } = open((asked) => answer(JSON.stringify([asked.workspace, asked.args, asked.room])));
    const others: readonly Partial<Request>[] = [
      {},
      { workspace: workspaceId.from('south') },
      { args: { what: 'else' } },
      { room: 2 },
    ];
    const answers = [];
    for (const other of [...others, ...others]) answers.push(JSON.stringify(await ask(other)));
    expect(new Set(answers).size).toBe(others.length);
    expect(state.runs).toBe(others.length);
  });

  test.each([
    ['who asks', (asked: Ask) => answer(asked.actor.id)],
    ['the clock', (asked: Ask) => answer(asked.clock.now().toISOString())],
    ['the library', (asked: Ask) => answer(String(Object.keys(asked.library)))],
  ])('is not kept when %s was looked at', async (_, run) => {
    const { state, ask } = open(run);
    await ask();
    await ask();
    expect(state.runs).toBe(2);
  });

  test('is kept for a day that was named, not for one that depends on today', async () => {
    const { state, ask } = open();
    for (let n = 0; n < 2; n++) await ask({ args: { since: '2026-03-01' } });
    expect(state.runs).toBe(1);
    for (let n = 0; n < 2; n++) await ask({ args: { since: 'yesterday' } });
    expect(state.runs).toBe(3);
  });

  test.each([
    ['a failure', failed('broken')],
    ['wrong use', usage('what?')],
    ['a file', { ...answer('here'), file: { name: 'a.txt', mediaType: 'text/plain', text: 'a' } }],
  ])('is not kept when it is %s', async (_, reply) => {
    const { state, ask } = open(() => reply);
    await ask();
    await ask();
    expect(state.runs).toBe(2);
  });

  test('is not kept when something changed while it was looked for', async () => {
    const { state, ask } = open((_, value) => {
      if (state.runs === 1) state.stored = 2;
      return answer(`${value}`);
    });
    expect(await ask()).toEqual(answer('1'));
    expect(await ask()).toEqual(answer('2'));
  });

  test('is never one of a command that needs a right, or where nobody can tell of changes', async () => {
    const changing = open(undefined, 'add');
    await changing.ask();
    await changing.ask();
    expect(changing.state.runs).toBe(2);
    const { state, ask } = open();
    state.told = false;
    await ask();
    await ask();
    expect(state.runs).toBe(2);
  });

  test('makes room for another when many are kept', async () => {
    const { state, ask } = open();
    for (let n = 0; n < 1_200; n++) await ask({ args: { what: `${n}` } });
    await ask({ args: { what: '1199' } });
    expect(state.runs).toBe(1_200);
    await ask({ args: { what: '0' } });
    expect(state.runs).toBe(1_201);
  });
});
