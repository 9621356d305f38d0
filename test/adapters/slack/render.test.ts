import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Control } from '../../../src/adapters/slack/render/control.ts';
import { renderReply } from '../../../src/adapters/slack/render/render-reply.ts';
import { claimId, controlId } from '../../../src/domain/ids.ts';
import type { Block } from '../../../src/reply/block.ts';
import type { Citation, Inline, SourceRef } from '../../../src/reply/inline.ts';
import { type Reply, reply } from '../../../src/reply/reply.ts';
import { effectsOf, problemsOf, visibleText } from '../../platforms/slack-rules.ts';

const NASTY = [
  '<!channel>',
  '<!here|here>',
  '<@U0ALICE>',
  '<!subteam^S1>',
  '<https://evil.test|good.test>',
  '[x](https://evil.test)',
  '*bold* _it_ ~st~ `code` ```',
  '&lt;!everyone&gt;',
  '\u202Eevil\u2066',
  '\u{E0041}\u200B',
  '\0\u0007',
  ':smile: @everyone',
  '\u2028',
  'a'.repeat(4_000),
  'Word. '.repeat(900),
  '&'.repeat(3_000),
  '\ud800',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((all) => all.join(' ')) },
);
const uri = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'article.txt',
    'javascript:alert(1)',
    'https://user@evil.test/',
    'data:text/html,x',
    'HTTPS://A.test/é',
  ),
);
const source: fc.Arbitrary<SourceRef> = fc.record({ outlet: text, uri });
const instant = fc.oneof(
  fc.constantFrom('2025-12-30T18:00:00Z', '2025-12-30', 'no date'),
  fc.string({ maxLength: 12 }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'strong', 'quoted', 'command'), text }) as fc.Arbitrary<Inline>,
  fc.record({ kind: fc.constant('source' as const), source }),
  fc.record({ kind: fc.constant('instant' as const), at: instant }),
);
const inlines = fc.array(inline, { maxLength: 6 });
const claims = fc.integer({ min: 36 ** 4, max: 36 ** 5 }).map((n) => claimId.from(`c_${n.toString(36)}`));
const citation: fc.Arbitrary<Citation> = fc.record({
  claimId: claims,
  source,
  words: text,
  speaker: fc.option(text),
  relay: fc.array(text, { maxLength: 2 }),
});
const citations = fc.array(citation, { maxLength: 5 });
const date = text.map((label) => ({ from: '2025-12-24', to: '2025-12-24', label }));
const number = fc.integer({ min: 1, max: 999 });
const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 12 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constantFrom('text' as const, 'note' as const), inlines }),
  fc.record({ kind: fc.constant('list' as const), items: many(inlines) }),
  fc.record({
    kind: fc.constant('timeline' as const),
    lines: many(
      fc.record({
        number,
        date,
        summary: fc.oneof(text, fc.constant('')),
        disputed: fc.boolean(),
        mark: text,
        rivals: fc.array(fc.record({ date, citations }), { maxLength: 3 }),
        citations,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('statements' as const),
    lines: many(
      fc.record({
        number,
        speaker: text,
        role: fc.option(text),
        stance: fc.constantFrom('asserts' as const, 'denies' as const),
        words: inlines,
        citation,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('disagreements' as const),
    lines: many(
      fc.record({
        number,
        label: text,
        question: text,
        sides: fc.array(fc.record({ position: text, origins: number, citations }), { maxLength: 6 }),
        why: text,
        caveat: fc.option(text),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('sources' as const),
    lines: many(
      fc.record({
        number,
        source,
        title: text,
        label: text,
        publishedAt: fc.option(instant),
        claims: number,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        copies: fc.array(source, { maxLength: 4 }),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('answers' as const),
    lines: many(fc.record({ number, text: inlines, citations })),
  }),
  fc.record({ kind: fc.constant('passage' as const), before: text, passage: text, after: text, source }),
);

const controls: fc.Arbitrary<readonly Control[]> = fc.array(
  fc.record({
    id: fc.integer({ min: 36 ** 4, max: 36 ** 5 }).map((n) => controlId.from(`x_${n.toString(36)}`)),
    action: fc.record({
      kind: fc.constantFrom('run' as const, 'share' as const),
      label: text,
      run: fc.constant({ command: 'timeline', args: {} }),
    }),
  }),
  { maxLength: 60 },
);

const addressesIn = (of: Reply): ReadonlySet<string> =>
  new Set(
    [...JSON.stringify(of.blocks).matchAll(/"uri":("(?:[^"\\]|\\.)*")/g)].flatMap(([, quoted]) => {
      const url = URL.parse(JSON.parse(quoted ?? '""'));
      return url !== null && /^https?:$/.test(url.protocol) ? [url.href] : [];
    }),
  );

const RUNS = { numRuns: 120 };

describe('any reply, whatever its texts hold', () => {
  test('stays within every limit of Slack', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), controls, (blocks, saved) => {
        expect(renderReply(reply(blocks), saved).flatMap(problemsOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('pings nobody, and links only to addresses the store holds', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const own = reply(blocks);
        const effects = renderReply(own, []).map(effectsOf);
        expect(effects.flatMap(({ pings }) => pings)).toEqual([]);
        const stored = addressesIn(own);
        expect(effects.flatMap(({ links }) => links).filter((link) => !stored.has(link))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('never shows what hides or reorders text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const shown = JSON.stringify(renderReply(reply(blocks), []));
        expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2028\u{e0041}]|\\u0000|\\ud800/u);
      }),
      RUNS,
    );
  });

  test('says as plain text what the blocks show', () => {
    const spaceless = (words: string) => words.replace(/\s/g, '');
    fc.assert(
      fc.property(inlines, (own) => {
        for (const message of renderReply(reply([{ kind: 'text', inlines: own }]), [])) {
          const read = message.text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
          expect(spaceless(read)).toBe(spaceless(visibleText(message)));
        }
      }),
      RUNS,
    );
  });
});

describe('what an answer looks like', () => {
  const cited = (outlet: string, words: string): Citation => ({
    claimId: claimId.from('c_12345'),
    source: { outlet, uri: `https://${outlet.toLowerCase().replace(/ /g, '-')}.test/a` },
    words,
    speaker: null,
    relay: [],
  });

  test('the sides of a disagreement stand side by side, each with its passage, the sources as links below', () => {
    const [message] = renderReply(
      reply([
        {
          kind: 'disagreements',
          lines: [
            {
              number: 1,
              label: 'date',
              question: 'When did the dam fail?',
              sides: [
                { position: 'On Tuesday', origins: 2, citations: [cited('Valley Courier', 'failed on Tuesday')] },
                { position: 'On Monday night', origins: 1, citations: [cited('Daily Beacon', 'late on Monday')] },
              ],
              why: 'The intervals have no day in common.',
              caveat: 'Only one source says Monday.',
            },
          ],
        },
      ]),
      [],
    );
    expect(message?.blocks.map((own) => own.type)).toEqual(['rich_text', 'section', 'rich_text', 'context', 'actions']);
    expect(message?.blocks[1]).toEqual({
      type: 'section',
      fields: [
        {
          type: 'plain_text',
          text: 'A  On Tuesday (2 independent origins)\n• “failed on Tuesday” — Valley Courier',
          emoji: false,
        },
        { type: 'plain_text', text: 'B  On Monday night (1 origin)\n• “late on Monday” — Daily Beacon', emoji: false },
      ],
    });
    expect(effectsOf(message ?? {}).links).toEqual(['https://valley-courier.test/a', 'https://daily-beacon.test/a']);
  });

  test('an outlet named like another address is shown under the address it leads to', () => {
    const source = { outlet: 'bank.example', uri: 'https://evil.test/login' };
    const [message] = renderReply(reply([{ kind: 'text', inlines: [{ kind: 'source', source }] }]), []);
    expect(visibleText(message ?? {})).toBe('evil.test');
  });

  test('a reply of nothing still says something', () => {
    expect(renderReply(reply([]), []).map(({ text: words }) => words)).toEqual(['There is nothing to show.']);
  });
});
