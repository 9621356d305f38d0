import { describe, expect, test } from 'vitest';
import { parseInbound } from '../../../src/adapters/slack/receive/parse-inbound.ts';
import { fromSlash, fromWords } from '../../../src/adapters/slack/receive/to-invocation.ts';
import { optionalText } from '../../../src/args/text-arg.ts';
import { defineCommand } from '../../../src/core/command.ts';
import { answer } from '../../../src/reply/reply.ts';
import { event, press, slash } from './payloads.ts';

const BOT = 'U0BOT';
const kindOf = (body: Record<string, unknown>) => parseInbound(body, BOT).kind;

describe('what is delivered', () => {
  test('a slash command, with what is needed to answer it later', () => {
    expect(parseInbound(slash('/who-said', 'Trump since:2025', { trigger_id: 't1' }), BOT)).toEqual({
      kind: 'command',
      key: 'slack:command:t1',
      team: 'T0HOME',
      channel: 'C0NEWS',
      user: 'U0ALICE',
      command: 'who-said',
      text: 'Trump since:2025',
      responseUrl: 'https://hooks.slack.test/r',
    });
  });

  test('a mention loses the mention and its wire form', () => {
    const inbound = parseInbound(event({ text: `<@${BOT}> ask who &amp; when` }, 'Ev1'), BOT);
    expect(inbound).toMatchObject({ kind: 'addressed', key: 'slack:event:Ev1', text: 'ask who & when', direct: false });
  });

  test('a direct message needs no mention', () => {
    expect(parseInbound(event({ type: 'message', channel_type: 'im', text: 'timeline' }), BOT)).toMatchObject({
      kind: 'addressed',
      direct: true,
    });
  });

  test.each([
    ['the `message` twin of a mention', event({ type: 'message', channel_type: 'channel', text: `<@${BOT}> hi` })],
    ['an edit', event({ type: 'message', channel_type: 'im', subtype: 'message_changed' })],
    ['a message of our own', event({ type: 'message', channel_type: 'im', user: BOT })],
    ['a message of another bot', event({ type: 'app_mention', bot_id: 'B1' })],
    ['an event nobody asked for', event({ type: 'reaction_added' })],
    ['a button of another app', press('not-ours', 'x')],
    ['a button without a value', press('rashomon:0', undefined)],
    ['something else entirely', { type: 'surprise' }],
    ['nothing', {}],
    ['a command without its fields', { command: '/timeline' }],
  ])('%s is not for us, and is no error', (_, body) => {
    expect(kindOf(body)).toBe('unsupported');
  });

  test('the installation an event is for decides the workspace, not the organisation of its author', () => {
    const body = { ...event({ text: 'x' }), team_id: 'T0OTHER', context_team_id: 'T0HOME' };
    expect(parseInbound(body, BOT)).toMatchObject({ team: 'T0HOME' });
  });

  test('a press says whether others see the message it stands on', () => {
    expect(parseInbound(press('rashomon:0', 'x_12345', { is_ephemeral: true }), BOT)).toMatchObject({
      kind: 'press',
      control: 'x_12345',
      message: { onlyForOne: true },
    });
  });
});

describe('what is typed', () => {
  const command = (name: string) =>
    defineCommand({
      name,
      summary: name,
      examples: [],
      needs: null,
      args: { what: optionalText({ description: 'anything' }), story: optionalText({ description: 'a story' }) },
      positional: ['what'],
      run: async () => answer(name),
    });
  const commands = ['timeline', 'who-said', 'ask', 'help'].map(command);

  test('a command by its own name takes the text as its arguments', () => {
    expect(fromSlash('timeline', 'the dam story:karrow', commands)).toEqual({
      command: 'timeline',
      args: { what: 'the dam', story: 'karrow' },
    });
  });

  test('/rashomon takes the command from the first word, in any case, with or without a slash', () => {
    expect(fromSlash('rashomon', 'Who-Said Trump', commands)).toEqual({ command: 'who-said', args: { what: 'Trump' } });
    expect(fromSlash('rashomon', '/timeline', commands)).toEqual({ command: 'timeline', args: {} });
    expect(fromSlash('rashomon', '', commands)).toEqual({ command: 'help', args: {} });
  });

  test('a mistyped command after /rashomon stays one, so that the nearest is suggested', () => {
    expect(fromSlash('rashomon', 'timelin', commands)).toEqual({ command: 'timelin', args: {} });
  });

  test('a prefix from the manifest is no part of the name', () => {
    expect(fromSlash('news-who-said', 'Trump', commands)).toEqual({ command: 'who-said', args: { what: 'Trump' } });
    expect(fromSlash('news-nothing', '', commands)).toEqual({ command: 'news-nothing', args: {} });
  });

  test('free words are a question', () => {
    expect(fromWords('When was it?', commands)).toEqual({ command: 'ask', args: { what: 'When was it?' } });
    expect(fromWords('', commands)).toEqual({ command: 'help', args: {} });
    expect(fromWords('who-said Trump', commands)).toEqual({ command: 'who-said', args: { what: 'Trump' } });
  });
});
