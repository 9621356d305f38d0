import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { LANGUAGES } from '../../../src/adapters/discord/register/localise.ts';
import { sameCommands } from '../../../src/adapters/discord/register/same-commands.ts';
import { ADD_TO_STORY, shapeCommands } from '../../../src/adapters/discord/register/shape-commands.ts';
import { GROUPS } from '../../../src/adapters/discord/register/subcommands.ts';

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const groups = Object.entries(GROUPS);
const subcommands = groups.flatMap(([, group]) => Object.entries(group.subcommands));
/** As people see them: what a subcommand stands for is no option of its own. */
const options = commands.flatMap(({ name, args }) =>
  Object.entries(args).filter(([arg, spec]) => !spec.hidden && GROUPS[name]?.arg !== arg),
);
const names = [
  ...commands.map(({ name }) => name),
  ...options.map(([name]) => name),
  ...subcommands.map(([name]) => name),
];
const texts = [
  ...commands.map(({ summary }) => summary),
  ...options.map(([, spec]) => spec.description),
  ...subcommands.map(([, { text }]) => text),
];
describe.each(LANGUAGES.map((words) => [words.locales.join(), words] as const))(
  'the command list in %s',
  (_, words) => {
    test('has words for all there is, and for nothing else', () => {
      const choices = options.flatMap(([, spec]) => spec.choices);
      expect(Object.keys(words.names).toSorted()).toEqual([...new Set([...names, ADD_TO_STORY])].toSorted());
      expect(Object.keys(words.choices).toSorted()).toEqual([...new Set(choices)].toSorted());
      expect(Object.keys(words.texts).toSorted()).toEqual([...new Set(texts)].toSorted());
    });

    test('stays within what Discord takes, and no two names of a list are the same', () => {
      const { 'Add to story': _menu, ...names } = words.names;
      expect(Object.values(names).filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
      expect(Object.values(words.texts).filter((text) => text.length > 100)).toEqual([]);
      const lists = [
        commands.map(({ name }) => name),
        ...commands.map(({ args }) => Object.keys(args)),
        ...groups.map(([, group]) => Object.keys(group.subcommands)),
      ];
      for (const list of lists) {
        const shown = list.map((name) => words.names[name] ?? name);
        expect(new Set(shown).size).toBe(shown.length);
      }
    });
  },
);

describe('subcommands', () => {
  test.each(groups)(
    'of /%s are the values of its argument, with options it has, and none is left out',
    (name, group) => {
      const command = commands.find((one) => one.name === name);
      expect(Object.keys(group.subcommands)).toEqual(command?.args[group.arg]?.choices);
      const shown = Object.entries(command?.args ?? {}).filter(([arg, spec]) => !spec.hidden && arg !== group.arg);
      const used = new Set(Object.values(group.subcommands).flatMap(({ args }) => args));
      expect([...used].toSorted()).toEqual(shown.map(([arg]) => arg).toSorted());
      expect(Object.values(group.subcommands).filter(({ text }) => text.length > 100)).toEqual([]);
    },
  );
});

describe('commands that Discord has already', () => {
  const wanted = shapeCommands(commands, true);
  /** As Discord gives them back: with ids, versions, defaults, and nulls for what was left out. */
  const registered = wanted.map((shape, i) => ({
    id: String(i),
    version: '1',
    default_member_permissions: null,
    nsfw: false,
    ...shape,
    ...('options' in shape
      ? {
          options: shape.options.map((one) => ({
            ...one,
            description_localizations: one.description_localizations ?? null,
          })),
        }
      : { description: '' }),
  }));

  test('are known again, in any order', () => {
    expect(sameCommands(wanted, registered.toReversed(), true)).toBe(true);
  });

  test('are not, when a word, a language, an option or a place changed', () => {
    const [first, ...rest] = registered;
    const changed = [
      { ...first, description: 'Other words' },
      { ...first, name_localizations: { de: 'anders' } },
      { ...first, options: [] },
      { ...first, contexts: [0] },
    ];
    expect(changed.map((one) => sameCommands(wanted, [one, ...rest], true))).toEqual([false, false, false, false]);
    expect(sameCommands(wanted, rest, true)).toBe(false);
  });

  test('of one guild have no places of their own', () => {
    const bare = shapeCommands(commands, false);
    expect(bare.some((shape) => 'contexts' in shape)).toBe(false);
    expect(sameCommands(bare, registered, false)).toBe(true);
  });
});
