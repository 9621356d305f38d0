/** All commands in a dozen short lines: those asked most have a line of their own, the others share one. */
import type { Command } from '../src/core/command.ts';
import type { Block } from '../src/reply/block.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';

/** A command as it is typed, and what it does in a few words. */
type Said = readonly [line: string, words: string];

interface Group {
  readonly title: string;
  /** One line each; a line may hold several commands. */
  readonly lines: readonly (readonly Said[])[];
}

export const GROUPS: readonly Group[] = [
  {
    title: 'Ask',
    lines: [
      [['timeline', 'what happened, in order']],
      [['who-said Trump', 'who said what']],
      [['disagreements', 'where the sources differ']],
      [['ask When was the strike?', 'a question in your own words']],
      [
        ['brief', 'what is new'],
        ['sources', 'who reports'],
        ['claim <id>', 'one passage'],
      ],
    ],
  },
  {
    title: 'Set up',
    lines: [
      [
        ['story new <title>', 'open a story'],
        ['add <address>', 'add an article or a feed'],
      ],
      [
        ['follow at:08:30', 'a briefing here every day'],
        ['unfollow', 'end it'],
      ],
      [
        ['alert denial', 'be told at once'],
        ['schedules', 'what is followed where'],
      ],
    ],
  },
  {
    title: 'Edit',
    lines: [
      [
        ['decide', 'settle what is wrong'],
        ['feedback', 'report it'],
        ['rights', 'who may'],
        ['export', 'everything as a file'],
      ],
    ],
  },
];

const nameOf = ([line]: Said): string => line.split(' ')[0] ?? line;

const drawn = (said: readonly Said[]): readonly Inline[] =>
  said.flatMap(([line, words], i) => [plain(i === 0 ? '' : ' · '), typed(`/${line}`), plain(` ${words}`)]);

/** Only commands that there are; one that no group names stands at the end by its name. */
export const commandList = (commands: readonly Command[]): readonly Block[] => {
  const known = new Set(commands.map(({ name }) => name));
  const grouped = new Set(GROUPS.flatMap(({ lines }) => lines.flat().map(nameOf)));
  const others = commands.filter(({ name }) => !grouped.has(name) && name !== 'help');
  const groups = GROUPS.map(({ title, lines }) => ({
    title,
    lines: lines.map((line) => line.filter((said) => known.has(nameOf(said)))).filter((line) => line.length > 0),
  }));
  const more = { title: 'More', lines: others.map(({ name, summary }) => [[name, summary] as const]) };
  return [...groups, more]
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }): Block[] => [
      { kind: 'text', inlines: [strong(title)] },
      { kind: 'list', items: lines.map(drawn) },
    ]);
};
