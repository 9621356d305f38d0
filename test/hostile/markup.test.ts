/**
 * Articles whose words would ping, link or break out of their place: shown by every command on both platforms, they
 * ping nobody and lead nowhere but to the stored addresses.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, emptyDesk } from '../commands/desk.ts';
import { answersOn, effectsOn, store } from './shown.ts';

const URI = 'https://harbour.example/news/storm';

/** The words stand in the headline, in a quotation, beside a speaker's name, in the outlet's voice and as the outlet. */
const article = (evil: string): string => `Harbour closed ${evil} after the storm

"The quay is safe ${evil} and nobody was hurt," said the mayor, Ana Ruiz, on 2 March 2026.

The harbour master, Ines Moreau ${evil}, denied on 2 March 2026 that the crane ${evil} had failed.

${evil} The ferry stopped on 1 March 2026. Twelve people were hurt ${evil} on the pier.
`;

let desk: Desk;
let count = 0;
beforeAll(() => {
  desk = emptyDesk();
});
afterAll(() => desk.close());

const shown = async (evil: string) => {
  count += 1;
  const slug = `storm-${count}`;
  await store(desk, { slug, text: article(evil), uri: URI, outlet: `Quay ${evil}`.slice(0, 200) });
  return effectsOn(await answersOn(desk, slug));
};

describe('words that would lead somewhere', () => {
  test.each<[string, string]>([
    ['a picture that is fetched', '![seen](https://evil.example/pixel.png?who=reader)'],
    ['a link with data in its query', 'https://evil.example/?q=secret-of-the-channel'],
    ['data in a subdomain', 'https://secret.of.channel.evil.example/'],
    ['letters that look like others', 'https://hаrbour.example/login'],
    ['a name in its wire form', 'https://xn--hrbour-3ve.example/'],
    ['a redirector', 'https://www.google.com/url?q=https://evil.example'],
    ['a label that lies', '<https://evil.example|harbour.example>'],
    ['a masked link', '[the official site](https://evil.example/login)'],
    ['a masked link by reference', '[the official site][1]\n\n[1]: https://evil.example'],
    ['a link in angle brackets', '<https://evil.example/>'],
    ['data as an address', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a program as an address', '[x](javascript:alert(1))'],
    ['an address of the platform’s own', '<slack://user?team=T1&id=U1|open> [x](discord://-/channels/1)'],
    ['markup of a page', '<a href="https://evil.example">harbour.example</a>'],
    ['an invitation and a bare name', 'discord.gg/evil www.evil.example evil.example/login'],
    ['a mail address and a number', '<mailto:evil@evil.example|write> <tel:+1900|call>'],
    ['an address with a name in it', 'https://harbour.example@evil.example/'],
    ['an address split by nothing', 'https://ev\u200bil.example/ ht\u2060tps://evil.example'],
  ])('%s: no address but the article’s own is linked', async (_, evil) => {
    const { links, refused } = await shown(evil);
    expect(new Set(links)).toEqual(new Set([URI]));
    expect(refused).toEqual([]);
  });
});

describe('words that would call people or break out', () => {
  test.each<[string, string]>([
    ['everyone', '@everyone @here'],
    ['the channel', '<!channel> <!here|here> <!everyone>'],
    ['a person', '<@U0ALICE001> <@12345678901234567> <@!12345678901234567>'],
    ['a group', '<!subteam^S0000001> <@&12345678901234567>'],
    ['a channel', '<#C0GENERAL1|general> <#12345678901234567>'],
    ['a command', '</follow:12345678901234567> <id:customize>'],
    ['a date that is computed', '<!date^1392734382^{date}^https://evil.example|x> <t:1392734382:R>'],
    ['escaped before', '&lt;!channel&gt; &amp;lt;@U0ALICE001&amp;gt;'],
    ['split by nothing', '<\u200b!channel> @\u200beveryone @\u2060here'],
    ['split by a mark of direction', '@\u200eeveryone \u202e<!channel>\u202c'],
    ['full-width letters', '＠everyone ＜!channel＞'],
    ['a code fence that is closed', '``` @everyone ``` <!channel>'],
    ['code that is closed', '`@everyone` `<!channel>'],
    ['a quotation that is left', '>>> @everyone\n> <!channel>'],
    ['a heading and small print', '# @everyone\n-# <!here>'],
    ['hidden behind a spoiler', '||@everyone|| <!channel>'],
    ['bold, struck and nested', '***~~__@everyone__~~*** *<!channel>*'],
    ['an emoji of ours and theirs', ':mega: <:evil:12345678901234567> <a:evil:12345678901234567>'],
    ['a backslash before', '\\@everyone \\<!channel> \\\\@here'],
    ['a name without end', `@${'everyone'.repeat(40)} <@${'U'.repeat(200)}>`],
    ['line ends of another kind', 'a\u2028@everyone\u2029<!channel>'],
  ])('%s: nobody is called, and the platform takes every message', async (_, evil) => {
    const { pings, refused, raw } = await shown(evil);
    expect(raw).toContain('Ana Ruiz');
    expect(pings).toEqual([]);
    expect(refused).toEqual([]);
    expect(raw).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029]/);
  });
});
