import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionalText } from '../../src/args/text-arg.ts';
import { defineCommand } from '../../src/core/command.ts';
import { parseArgs } from '../../src/core/parse-line.ts';
import { answer } from '../../src/reply/reply.ts';

const words = optionalText({ description: 'words' });
const whoSaid = defineCommand({
  name: 'who-said',
  summary: 'who',
  examples: [],
  needs: null,
  args: { speaker: words, about: words, since: words },
  positional: ['speaker'],
  run: async () => answer('ok'),
});
const story = defineCommand({
  ...whoSaid,
  args: { action: words, name: words, to: words },
  positional: ['action', 'name'],
  run: async () => answer('ok'),
});

describe('a typed line becomes arguments', () => {
  test.each<[string, string, Record<string, string>]>([
    ['the first needs no name', 'Trump', { speaker: 'Trump' }],
    ['the first takes all loose words', 'Donald J. Trump', { speaker: 'Donald J. Trump' }],
    [
      'the others are name:value, anywhere',
      'since:2025-12-01 Trump about:dock',
      { speaker: 'Trump', since: '2025-12-01', about: 'dock' },
    ],
    ['a value with spaces stands in quotation marks', 'about:"the port strike"', { about: 'the port strike' }],
    ['curly quotation marks do as well', 'about:“the port strike”', { about: 'the port strike' }],
    [
      'a colon that follows no argument name stays what it is',
      'note: https://example.org/a:b',
      { speaker: 'note: https://example.org/a:b' },
    ],
    ['a quoted name loses its marks', '"Interior Minister"', { speaker: 'Interior Minister' }],
    ['marks inside a longer text stay', 'said "no" twice', { speaker: 'said "no" twice' }],
    ['nothing typed gives nothing', '   ', {}],
    ['a mark that never closes is a character', '"Trump', { speaker: '"Trump' }],
  ])('%s', (_, line, expected) => {
    expect(parseArgs(whoSaid, line)).toEqual(expected);
  });

  test('of several positional arguments all but the last take one word', () => {
    expect(parseArgs(story, 'rename port-strike to:"The strike"')).toEqual({
      action: 'rename',
      name: 'port-strike',
      to: 'The strike',
    });
    expect(parseArgs(story, 'new Port strike in Venezuela')).toEqual({
      action: 'new',
      name: 'Port strike in Venezuela',
    });
  });

  test('a text of many lines keeps its lines', () => {
    expect(parseArgs(whoSaid, 'First line\n\nsecond  line')).toEqual({ speaker: 'First line\n\nsecond  line' });
  });

  test('any line gives strings for known arguments only, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const args = parseArgs(whoSaid, line);
        expect(Object.keys(args).every((name) => ['speaker', 'about', 'since'].includes(name))).toBe(true);
      }),
    );
  });
});
