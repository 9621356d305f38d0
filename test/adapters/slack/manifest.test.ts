import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { slackManifest } from '../../../src/adapters/slack/index.ts';
import { inlineElements } from '../../../src/adapters/slack/render/inlines.ts';
import { typedHere } from '../../../src/adapters/slack/reserved.ts';

const SOCKET = { prefix: '', publicUrl: null };

describe('the app manifest', () => {
  const manifest = slackManifest(commands, SOCKET);
  const slash = manifest.features.slash_commands;

  test('lists every command under its own name, but for those that Slack keeps for itself', () => {
    const missing = commands.map(({ name }) => `/${name}`).filter((name) => !slash.some((own) => own.command === name));
    expect(missing).toEqual(['/feedback', '/help']);
    expect(slash[0]?.command).toBe('/rashomon');
  });

  test('a line to type names such a command as it is typed there', () => {
    const lines = ['/help', '/help timeline', '/feedback list', '/helpers', '/timeline help', 'to:here'];
    expect(lines.map(typedHere)).toEqual([
      '/rashomon help',
      '/rashomon help timeline',
      '/rashomon feedback list',
      '/helpers',
      '/timeline help',
      'to:here',
    ]);
    const drawn = JSON.stringify(inlineElements([{ kind: 'command', text: '/help timeline' }]));
    expect(drawn).toContain('"/rashomon help timeline"');
  });

  test('keeps to the lengths that Slack allows', () => {
    expect(slash.length).toBeLessThanOrEqual(50);
    expect(slash.filter(({ command }) => command.length > 32)).toEqual([]);
    expect(slash.filter(({ description }) => description.length > 2_000 || description === '')).toEqual([]);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
  });

  test('hints at the arguments in the order in which they are typed', () => {
    const hints = slash.find(({ command }) => command === '/timeline');
    expect(hints).toMatchObject({ usage_hint: '[story] [since:…] [until:…] [about:…]' });
  });

  test('needs no address in Socket Mode, and names one everywhere else', () => {
    expect(JSON.stringify(manifest)).not.toContain('http');
    const signed = slackManifest(commands, { prefix: '', publicUrl: 'https://bot.example.org/' });
    const url = 'https://bot.example.org/slack/events';
    expect(signed.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { request_url: url },
    });
    expect(signed.features.slash_commands.every((own) => 'url' in own && own.url === url)).toBe(true);
  });

  test('puts a prefix before every name but the umbrella', () => {
    const names = slackManifest(commands, { ...SOCKET, prefix: 'news-' }).features.slash_commands.map((c) => c.command);
    expect(names).toContain('/news-help');
    expect(names.filter((name) => !name.startsWith('/news-'))).toEqual(['/rashomon']);
  });
});
