import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { converse } from '../../src/core/converse.ts';
import { parseArgs } from '../../src/core/parse-line.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { CHANNEL, type Desk, HOME, openDesk } from './desk.ts';

let desk: Desk;
const memory = openSqlite(':memory:');
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  await memory.close();
});

/** A command said in a thread; what it was last asked there is kept as the platforms keep it. */
const say = async (thread: string, line: string): Promise<string> => {
  const [name = '', ...rest] = line.split(' ');
  const command = desk.ports.commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const { reply, asked } = await converse(
    { ports: desk.ports, threads: memory.threads },
    {
      workspace: HOME,
      channel: CHANNEL,
      threads: [thread],
      text: line,
      fresh: { command: name, args: parseArgs(command, rest.join(' ')) },
      named: true,
      alone: false,
    },
    (run) => desk.ask(run.command, run.args),
  );
  if (asked !== null && reply.outcome === 'answered') await memory.threads.remember(HOME, CHANNEL, thread, asked);
  return plainText(reply);
};
const NOT_SHOWN = 'The last answer in this thread shows no line 1 with a passage, so nothing was changed.';

describe('a number in a thread', () => {
  test('decides nothing where the last answer there shows no numbered lines', async () => {
    for (const before of ['help', 'sources']) {
      await say('quiet', before);
      for (const line of ['decide not-a-disagreement 1', 'decide wrong-speaker 1', 'feedback not-a-disagreement 1'])
        expect(await say('quiet', line)).toContain(NOT_SHOWN);
    }
    expect(await say('quiet', 'decide list')).toContain('Nothing is decided');
  });

  test('is the line that was shown there; once that was decided the list is asked for again', async () => {
    const shown = await say('busy', 'disagreements');
    const question = /^1\. (.*) \(/m.exec(shown)?.[1] ?? '?';
    expect(await say('busy', 'decide not-a-disagreement 1')).toContain(`Decided: not a disagreement. ${question}`);
    expect(await say('busy', 'decide not-a-disagreement 1')).toContain(NOT_SHOWN);
    expect(await say('busy', 'decide list')).toContain(question);
    expect(await say('busy', 'decide undo 1')).toContain(`Undone. It was: not a disagreement. ${question}`);
  });

  test('of the list of reports is that of the list', async () => {
    await say('desk', 'feedback missing The harbour master’s answer');
    await say('desk', 'feedback list');
    expect(await say('desk', 'feedback close 1')).toContain('Closed. Missing');
  });

  test('that is no passage is answered with the command that was typed', async () => {
    expect(plainText(await desk.ask('feedback', { action: 'wrong-speaker', what: '1' }))).toContain(
      '/feedback wrong-speaker c_…',
    );
    expect(plainText(await desk.ask('decide', { action: 'wrong-speaker', what: '1' }))).toContain(
      '/decide wrong-speaker c_…',
    );
  });
});
