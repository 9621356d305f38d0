import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composePages } from '../../../src/adapters/discord/render/compose.ts';
import { controlCustomId, readCustomId } from '../../../src/adapters/discord/render/custom-id.ts';
import { claimId, controlId } from '../../../src/domain/ids.ts';
import { STANCES } from '../../../src/domain/stance.ts';
import type { Block } from '../../../src/reply/block.ts';
import type { Citation, Inline } from '../../../src/reply/inline.ts';
import { plain } from '../../../src/reply/inline.ts';
import { reply } from '../../../src/reply/reply.ts';
import { allOf, type Body, linksOf, pingsOf, problemsOf, visibleText } from '../../platforms/discord-rules.ts';

const ADDRESS = 'https://harbour.test/story';
const source = { outlet: 'Harbour Post', uri: ADDRESS };
const citation: Citation = {
  claimId: claimId.from('c_abcd'),
  source,
  words: 'It was at dawn.',
  speaker: null,
  relay: ['CNN'],
};
const dated = { from: '2025-12-24', to: '2025-12-24', label: '24 December 2025' };
const BARE = { controls: [], again: null, previous: null, next: null, filters: [], stamp: null } as const;

const draw = (...blocks: readonly Block[]): string =>
  composePages(reply(blocks), BARE)
    .map(({ body }) => visibleText(body as Body))
    .join('\n=====\n');

describe('each block of an answer', () => {
  test('a timeline: the day in bold, its words below, rival days under each other', () => {
    const rivals = [
      { date: { ...dated, label: 'mid-December 2025' }, citations: [{ ...citation, words: 'It was mid-month.' }] },
    ];
    const lines = [
      { number: 1, date: dated, summary: 'A dock was hit', disputed: true, rivals, citations: [citation] },
    ];
    expect(draw({ kind: 'timeline', lines })).toBe(
      [
        '**1. 24 December 2025** (disputed) · A dock was hit',
        `> “It was at dawn.” — CNN → [Harbour Post](<${ADDRESS}>)`,
        'or **mid-December 2025**',
        `> “It was mid-month.” — CNN → [Harbour Post](<${ADDRESS}>)`,
      ].join('\n'),
    );
  });

  test('a timeline where the passages differ: the mark beside the day, each passage whole, none above the others', () => {
    const mark = ' (figures differ)';
    const citations = [citation, { ...citation, words: 'It was at noon.' }];
    const lines = [{ number: 1, date: dated, summary: '', disputed: false, mark, rivals: [], citations }];
    expect(draw({ kind: 'timeline', lines })).toBe(
      [
        '**1. 24 December 2025** (figures differ)',
        `> “It was at dawn.” — CNN → [Harbour Post](<${ADDRESS}>)`,
        `> “It was at noon.” — CNN → [Harbour Post](<${ADDRESS}>)`,
      ].join('\n'),
    );
  });

  test('a timeline whose line is the beginning of its passage names the source alone', () => {
    const lines = [
      { number: 1, date: dated, summary: 'It was at…', disputed: false, rivals: [], citations: [citation] },
    ];
    expect(draw({ kind: 'timeline', lines })).toBe(
      `**1. 24 December 2025** · It was at dawn.\n-# CNN → [Harbour Post](<${ADDRESS}>)`,
    );
  });

  test('who said what: the speaker in bold, what is said, and below it the passage with its relay and its source', () => {
    const words: readonly Inline[] = [{ kind: 'quoted', text: 'imperial madness' }];
    const lines = [{ number: 2, speaker: 'Ana Ruiz', role: 'minister', stance: 'condemns' as const, words, citation }];
    expect(draw({ kind: 'statements', lines })).toBe(
      `**2. Ana Ruiz**, minister, condemns: “imperial madness”\n> “It was at dawn.” — CNN → [Harbour Post](<${ADDRESS}>)`,
    );
  });

  test('a disagreement: its sides under each other, each with its passages', () => {
    const side = (position: string, origins: number) => ({ position, origins, citations: [citation] });
    const lines = [
      {
        number: 1,
        label: 'when',
        question: 'When?',
        sides: [side('Monday', 1), side('Friday', 2)],
        why: 'Days differ.',
        caveat: null,
      },
    ];
    const passage = `> “It was at dawn.” — CNN → [Harbour Post](<${ADDRESS}>)`;
    expect(draw({ kind: 'disagreements', lines })).toBe(
      `**1. When?** (when)\n- **A Monday** (1 origin)\n${passage}\n- **B Friday** (2 independent origins)\n${passage}\n-# Why: Days differ.`,
    );
  });

  test('sources, answers, a passage and small print', () => {
    const line = {
      number: 1,
      source,
      title: 'At dawn',
      label: 'news',
      publishedAt: null,
      claims: 3,
      share: 0.5,
      copies: [source],
    };
    expect(draw({ kind: 'sources', lines: [line] })).toBe(
      `**1.** [Harbour Post](<${ADDRESS}>) · At dawn\n-# news · no publication date known · 3 claims, 50 % of the story\n-# The same text: [Harbour Post](<${ADDRESS}>)`,
    );
    expect(draw({ kind: 'answers', lines: [{ number: 1, text: [plain('At dawn.')], citations: [] }] })).toBe(
      '**1.** At dawn.',
    );
    expect(draw({ kind: 'passage', before: 'Then ', passage: 'it rained', after: '.', source })).toBe(
      `> Then **it rained**.\n-# [Harbour Post](<${ADDRESS}>)`,
    );
    expect(
      draw(
        { kind: 'heading', text: 'T' },
        { kind: 'note', inlines: [plain('n')] },
        { kind: 'list', items: [[plain('i')]] },
      ),
    ).toBe('### T\n-# n\n- i');
  });

  test('instants are shown in the reader’s own zone, event days as written', () => {
    expect(draw({ kind: 'text', inlines: [{ kind: 'instant', at: '2025-12-30T18:00:00Z' }] })).toBe('<t:1767117600:f>');
    expect(draw({ kind: 'text', inlines: [{ kind: 'instant', at: 'some day' }] })).toBe('some day');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '@everyone',
    '<@123456789012345678>',
    '[x](https://evil.test)',
    'https://evil.test',
    '||a||',
    '# h',
    '',
    ' ',
  ),
  fc.string({ minLength: 900, maxLength: 3_000 }),
);
const few = <T>(one: fc.Arbitrary<T>, maxLength = 5) => fc.array(one, { maxLength });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'strong' as const, 'quoted' as const, 'command' as const), text }),
  fc.record({ kind: fc.constant('source' as const), source: fc.record({ outlet: text, uri: fc.constant(ADDRESS) }) }),
  fc.record({ kind: fc.constant('instant' as const), at: text }),
);
const cited: fc.Arbitrary<Citation> = fc.record({
  claimId: fc.stringMatching(/^c_[a-z0-9]{4,20}$/).map((id) => claimId.from(id)),
  source: fc.record({
    outlet: text,
    uri: fc.constantFrom(ADDRESS, 'javascript:alert(1)', '/home/me/a.txt', 'https://b@evil.test', ''),
  }),
  words: text,
  speaker: fc.option(text),
  relay: few(text, 3),
});
const date = fc.record({ from: fc.constant('2025-12-24'), to: fc.constant('2025-12-24'), label: text });
const number = fc.integer({ min: 1, max: 99 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constantFrom('text' as const, 'note' as const), inlines: few(inline) }),
  fc.record({ kind: fc.constant('list' as const), items: few(few(inline)) }),
  fc.record({
    kind: fc.constant('passage' as const),
    before: text,
    passage: text,
    after: text,
    source: fc.constant(source),
  }),
  fc.record({
    kind: fc.constant('timeline' as const),
    lines: few(
      fc.record({
        number,
        date,
        summary: fc.oneof(text, fc.constant('')),
        disputed: fc.boolean(),
        mark: text,
        citations: few(cited),
        rivals: few(fc.record({ date, citations: few(cited) })),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('statements' as const),
    lines: few(
      fc.record({
        number,
        speaker: text,
        role: fc.option(text),
        stance: fc.constantFrom(...STANCES),
        words: few(inline),
        citation: cited,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('disagreements' as const),
    lines: few(
      fc.record({
        number,
        label: text,
        question: text,
        why: text,
        caveat: fc.option(text),
        sides: few(fc.record({ position: text, origins: number, citations: few(cited, 12) }), 4),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('sources' as const),
    lines: few(
      fc.record({
        number,
        source: fc.constant(source),
        title: text,
        label: text,
        publishedAt: fc.option(text),
        claims: number,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        copies: few(fc.constant(source)),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('answers' as const),
    lines: few(fc.record({ number, text: few(inline), citations: few(cited) })),
  }),
);
const control = fc.record({
  action: fc.record({
    kind: fc.constantFrom('run' as const, 'share' as const),
    label: text,
    run: fc.constant({ command: 'c', args: {} }),
  }),
  id: fc.stringMatching(/^x_[a-z0-9]{4,32}$/).map((id) => controlId.from(id)),
  page: fc.constant(1),
});

const filter = fc.record({
  arg: fc.stringMatching(/^[a-z]{1,9}$/),
  title: text,
  options: fc.array(fc.record({ label: text, value: text }), { maxLength: 40 }),
  current: fc.option(text),
});

describe('any words in any block', () => {
  test('stay within every limit of a message, mention nobody, and link only to stored addresses', () => {
    fc.assert(
      fc.property(
        few(block, 8),
        fc.array(control, { maxLength: 20 }),
        fc.boolean(),
        few(filter, 2),
        (blocks, controls, turning, narrowing) => {
          const filters = narrowing.filter((one, i) => narrowing.findIndex(({ arg }) => arg === one.arg) === i);
          const again = turning ? controlId.from('x_again') : null;
          const [previous = null, next = null] = controls;
          const pages = composePages(reply(blocks), { controls, again, previous, next, filters, stamp: [7, 8] });
          for (const { body } of pages) {
            const sent = body as Body;
            expect(problemsOf(sent)).toEqual([]);
            expect(pingsOf(sent)).toEqual([]);
            expect(linksOf(sent).filter((href) => href !== ADDRESS)).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('nothing that was to be shown is lost between the pages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,200}$/), { minLength: 1, maxLength: 30 }),
        (texts) => {
          const pages = composePages(reply(texts.map((one) => ({ kind: 'text', inlines: [plain(one)] }))), BARE);
          const all = pages.map(({ body }) => visibleText(body as Body)).join(' ');
          expect(all.replace(/\s+/g, ' ')).toBe(texts.join(' '));
        },
      ),
    );
  });
});

describe('controls', () => {
  const saved = (id: string, label: string, page: string) => ({
    action: { kind: 'run', label, run: { command: 'timeline', args: { page } } } as const,
    id: controlId.from(id),
    page: 1,
  });
  const long = reply(Array.from({ length: 12 }, () => ({ kind: 'text', inlines: [plain('Words. '.repeat(150))] })));
  const labels = (body: unknown) =>
    allOf((body as Body).components).flatMap((one) => (one.type === 2 ? [`${one.label} ${one.custom_id}`] : []));

  test('there is one way on and one way back, through the pages of a message and then through the command’s own', () => {
    const [previous, next] = [saved('x_prev', 'Previous', '1'), saved('x_next', 'Next', '3')];
    const pages = composePages(long, {
      controls: [previous, next],
      previous,
      next,
      again: controlId.from('x_here'),
      filters: [],
      stamp: null,
    });
    expect(pages.map(({ body }) => labels(body))).toEqual([
      ['Previous x_prev', 'Next x_here~2'],
      ['Previous x_here', 'Next x_here~3'],
      ['Previous x_here~2', 'Next x_here~4'],
      ['Previous x_here~3', 'Next x_next'],
    ]);
  });

  test('what a button is called is read back, and what is not ours is not', () => {
    const id = controlId.from('x_abcd');
    expect([1, 2, 40].map((page) => readCustomId(controlCustomId(id, page)))).toEqual(
      [1, 2, 40].map((page) => ({ kind: 'control', control: id, page })),
    );
    expect(['', 'x_', 'x_abcd~0', 'x_abcd~1~2', 'other'].map(readCustomId)).toEqual([null, null, null, null, null]);
  });

  test('a passage is one tap away from its line', () => {
    const [page] = composePages(
      reply([{ kind: 'answers', lines: [{ number: 4, text: [plain('x')], citations: [citation, citation] }] }]),
      BARE,
    );
    const menu = allOf((page.body as Body).components).find((one) => one.type === 3);
    expect(menu?.options).toEqual([{ label: '4 · Harbour Post', description: 'It was at dawn.', value: 'c_abcd' }]);
  });

  test('an answer is narrowed by a menu, which says what is chosen and offers all again', () => {
    const options = ['asserts', 'denies', 'asserts', '*', ''].map((value) => ({ label: value, value }));
    const filters = [{ arg: 'stance', title: 'Only this stance', options, current: 'denies' }];
    const [page] = composePages(long, { ...BARE, again: controlId.from('x_here'), filters });
    const menu = allOf((page.body as Body).components).find((one) => one.type === 3);
    expect(menu).toMatchObject({
      custom_id: 'x_here~stance',
      placeholder: 'Only this stance',
      options: [
        { label: 'All', value: '*' },
        { label: 'asserts', value: 'asserts' },
        { label: 'denies', value: 'denies', default: true },
      ],
    });
    expect(readCustomId('x_here~stance')).toEqual({ kind: 'narrow', control: 'x_here', arg: 'stance' });
  });

  test('a file is handed over under a name that is a name', () => {
    const file = { name: '../dossier of x.json', mediaType: 'application/json', text: '{}' };
    const [page] = composePages(reply([{ kind: 'heading', text: 'Here' }], { file }), BARE);
    expect(page.files).toEqual([
      { name: '..-dossier-of-x.json', contentType: 'application/json', data: Buffer.from('{}') },
    ]);
    expect(problemsOf(page.body as Body)).toEqual([]);
  });
});
