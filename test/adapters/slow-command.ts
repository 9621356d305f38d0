/** A command without arguments that takes its time. */
import { defineCommand } from '../../src/core/command.ts';
import { answer } from '../../src/reply/reply.ts';

export const slowCommand = (work: () => Promise<void>, said = 'done') =>
  defineCommand({
    name: 'slow',
    summary: 'Takes its time',
    examples: [],
    needs: null,
    args: {},
    positional: [],
    async run() {
      await work();
      return answer(said);
    },
  });
