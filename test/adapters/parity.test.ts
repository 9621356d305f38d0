import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ASKED, everyAnswer } from '../pictures/answers.ts';
import { offeredOnDiscord, offeredOnSlack, seenOnDiscord, seenOnSlack, wordsOf } from '../pictures/seen.ts';

/** People and channels have other names on each platform, and what is named after them as well. */
const withoutNames = (word: string): string =>
  word.replace(/^(?:alice\b|<@2000>)/, 'somebody').replace(/^([fw])_\w+/, '$1_');

/** Turning the pages of one message is Discord's alone: Slack shows them one below the other. */
const withoutTurns = (labels: readonly string[]): readonly string[] =>
  labels.filter((label) => label !== 'Previous' && label !== 'Next');

/** Slack hands a file over in the conversation and says so; Discord shows it in the answer. */
const withoutHandingOver = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^The file \S+ is in our direct messages\.$/.test(line));

/** Slack keeps these two names for itself (see reserved.ts); everything else is typed alike. */
const asTypedElsewhere = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/\/rashomon (?=(?:help|feedback)\b)/g, '/'));

describe('Slack and Discord', async () => {
  const answers = await everyAnswer();

  test('are asked every command', () => {
    const asked = new Set(ASKED.map(({ command }) => command));
    expect(commands.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  });

  test.each(answers.map((answer) => ({ ...answer, name: `${answer.command} ${JSON.stringify(answer.args)}` })))(
    'say the same, word for word, to $name',
    ({ slack, discord }) => {
      const onSlack = wordsOf(asTypedElsewhere(withoutHandingOver(seenOnSlack(slack))));
      const onDiscord = wordsOf(seenOnDiscord(discord));
      expect(onSlack.length).toBeGreaterThan(3);
      expect(onDiscord.map(withoutNames)).toEqual(onSlack.map(withoutNames));
      expect(withoutTurns(offeredOnDiscord(discord))).toEqual(withoutTurns(offeredOnSlack(slack)));
    },
  );
});
