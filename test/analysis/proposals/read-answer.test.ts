import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../../../src/analysis/proposals/question.ts';
import { type Drop, readAnswer } from '../../../src/analysis/proposals/read-answer.ts';
import { ANSWER_SCHEMA } from '../../../src/analysis/proposals/system-text.ts';
import { DISAGREEMENT_KINDS } from '../../../src/domain/disagreement.ts';
import { articleId, claimId } from '../../../src/domain/ids.ts';

const A = articleId.from('a_aaaa');
const B = articleId.from('a_bbbb');
const COPY = articleId.from('a_cccc');

/** 1 is A's headline, 2 to 20 A's text, 21 to 40 B's, 41 a copy of B's. */
const question: Question = {
  article: A,
  prompt: { system: '', user: '', schema: {} },
  hash: '',
  passages: Array.from({ length: 41 }, (_, at) => {
    const article = at < 20 ? A : at < 40 ? B : COPY;
    return {
      article,
      origin: article === COPY ? B : article,
      claim: claimId.from(`c_${1000 + at + 1}`),
      headline: at === 0,
    };
  }),
};

const read = (answer: unknown) => {
  const { proposals, dropped } = readAnswer(
    typeof answer === 'string' ? answer : JSON.stringify(answer),
    question,
    'some-model',
  );
  return { proposals, dropped: [...dropped] };
};
const one = (item: object) => read({ disagreements: [{ kind: 'number', sides: [[2], [21]], sure: 5, ...item }] });
const proposed = (kind: string, ...sides: readonly (readonly number[])[]) => ({
  proposals: [{ kind, sides: sides.map((side) => side.map((n) => `c_${1000 + n}`)), model: 'some-model' }],
  dropped: [],
});

test('an answer becomes kinds and claims, and nothing else of it is kept', () => {
  const answer = {
    thinking: 'long',
    disagreements: [{ question: 'How many?', kind: 'number', sides: [[2, 3], [21]], sure: 4, note: '<b>x</b>' }],
    more: 1,
  };
  expect(read(answer)).toEqual(proposed('number', [2, 3], [21]));
});

test('an answer in a code fence, or with a word before it, is read; one without a rating is taken', () => {
  const json = '{"disagreements":[{"kind":"cause","sides":[[4],[22]]}]}';
  expect(read(`\`\`\`json\n${json}\n\`\`\``)).toEqual(proposed('cause', [4], [22]));
  expect(read(`Here it is:\n${json}\nDone.`)).toEqual(proposed('cause', [4], [22]));
});

test('what is thought aloud before the answer, and what is said after it, is not read', () => {
  const json = '{"disagreements":[{"kind":"cause","sides":[[4],[22]],"note":"a } in \\"words\\" {"}]}';
  const found = proposed('cause', [4], [22]);
  expect(read(`<think>Passage {4} or {"disagreements":[]}? No.</think>\n${json}`)).toEqual(found);
  expect(read(`a thought begun elsewhere {</think>${json}`)).toEqual(found);
  expect(read(`${json}}`)).toEqual(found);
  expect(read(`${json}\n\nNote: {none} of the rest differs.`)).toEqual(found);
});

test('a number told twice on one side counts once', () => {
  expect(one({ sides: [[2, 2], [21]] })).toEqual(proposed('number', [2], [21]));
});

test('a headline may stand against its own text', () => {
  expect(one({ kind: 'wording', sides: [[1], [9]] })).toEqual(proposed('wording', [1], [9]));
});

test.each<[string, object, Drop]>([
  ['a kind that is none of ours', { kind: 'opinion' }, 'kind'],
  ['a passage that was not shown', { sides: [[2], [99]] }, 'unknown-number'],
  ['passage 0', { sides: [[0], [21]] }, 'unknown-number'],
  ['a negative number', { sides: [[-1], [21]] }, 'unknown-number'],
  ['one side', { sides: [[2, 21]] }, 'sides'],
  ['an empty side', { sides: [[2], []] }, 'sides'],
  ['five sides', { sides: [[2], [3], [21], [22], [23]] }, 'sides'],
  ['more on a side than is ever listed', { sides: [[2], Array.from({ length: 13 }, (_, n) => 21 + n)] }, 'claims'],
  ['a passage on two sides', { sides: [[2, 21], [21]] }, 'twice'],
  ['sides of one article', { sides: [[2], [3]] }, 'one-source'],
  ['a headline against its own text on anything but wording', { kind: 'cause', sides: [[1], [9]] }, 'one-source'],
  ['headline against headline', { sides: [[1], [1]] }, 'twice'],
  ['sides of a text and its copy', { sides: [[21], [41]] }, 'copies'],
  ['what the model itself doubts', { sure: 1 }, 'unsure'],
  ['a rating that is none', { sure: Number.NaN }, 'shape'],
  ['names instead of numbers', { sides: [['A'], ['B']] }, 'shape'],
  ['broken numbers', { sides: [[2.5], [21]] }, 'shape'],
  ['words instead of lists', { sides: 'the first and the second' }, 'shape'],
])('%s is dropped and counted', (_, item, why) => {
  expect(one(item)).toEqual({ proposals: [], dropped: [[why, 1]] });
});

test.each([
  'I cannot find any disagreement.',
  '',
  '{"disagreements": [{"kind": "number", "sides": [[2], [2',
  '[]',
  'null',
  '{"disagreements": {"kind": "number"}}',
  `{"disagreements": []}${' '.repeat(300_000)}`,
])('an answer that is no such object is dropped as a whole (%#)', (answer) => {
  expect(read(answer)).toEqual({ proposals: [], dropped: [['unreadable', 1]] });
});

test('of an answer without end the first few are read and the rest is counted', () => {
  const item = { kind: 'date', sides: [[2], [21]], sure: 5 };
  const { proposals, dropped } = read({ disagreements: Array.from({ length: 1_000 }, () => item) });
  expect([proposals.length, dropped]).toEqual([12, [['too-many', 988]]]);
});

test('whatever the answer is, it is read without an error and only what was shown comes out of it', () => {
  const shown = new Set<string>(question.passages.map(({ claim }) => claim));
  const side = fc.array(fc.oneof(fc.integer({ min: -2, max: 50 }), fc.double()), { maxLength: 15 });
  const item = fc.oneof(
    fc.anything(),
    fc.record({ kind: fc.constantFrom(...DISAGREEMENT_KINDS, 'x'), sides: fc.array(side, { maxLength: 6 }) }),
  );
  const answer = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ disagreements: fc.array(item, { maxLength: 5 }) }).map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '';
      }
    }),
  );
  fc.assert(
    fc.property(answer, (text) => {
      for (const { kind, sides, model } of readAnswer(text, question, 'some-model').proposals) {
        expect(DISAGREEMENT_KINDS).toContain(kind);
        expect(model).toBe('some-model');
        expect(sides.length >= 2 && sides.length <= 4 && sides.every(({ length }) => length >= 1 && length <= 12)).toBe(
          true,
        );
        const all = sides.flat();
        expect(all.every((id) => shown.has(id)) && new Set(all).size === all.length).toBe(true);
      }
    }),
  );
});

test('a hostile answer is read quickly', () => {
  const started = performance.now();
  read(`{"disagreements":${'['.repeat(99_000)}${']'.repeat(99_000)}}`);
  read('{'.repeat(199_000));
  read('{"'.repeat(99_000));
  read('</think>{'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('the schema that servers are given names our kinds and no other', () => {
  expect(ANSWER_SCHEMA.properties.disagreements.items.properties.kind.enum).toEqual([...DISAGREEMENT_KINDS]);
});
