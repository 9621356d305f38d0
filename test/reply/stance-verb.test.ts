import { describe, expect, test } from 'vitest';
import { withArticle } from '../../src/reply/speaker-words.ts';
import { stanceVerb } from '../../src/reply/stance-verb.ts';

describe('the verb of a stance', () => {
  test.each([
    'hospital officials',
    'Hospital officials',
    'two crew members',
    'the residents',
    'police',
    'women',
    'firemen',
    'several people',
    'officials of the ministry',
    'workers who left early',
    'three of the jurors',
    'they',
    'documents',
  ])('is plural behind %s', (name) => {
    expect(stanceVerb(name, 'asserts')).toBe('assert');
    expect(stanceVerb(name, 'denies')).toBe('deny');
  });

  test.each([
    'Anna Berg',
    'Meridian Ferries',
    'United Nations',
    'the company',
    'one of them',
    'a spokesman for the owners',
    'the head of two unions',
    'the press',
    'union of teachers',
    'coastguard',
    'a report',
    'The Times',
  ])('is singular behind %s', (name) => {
    expect(stanceVerb(name, 'asserts')).toBe('asserts');
    expect(stanceVerb(name, 'denies')).toBe('denies');
  });
});

describe('a speaker without a proper name', () => {
  const named = (name: string, text: string) => withArticle(name, { evidence: { text, start: 0, end: text.length } });
  test('is shown with the article of the passage', () => {
    expect(named('company', 'The company declined to comment.')).toBe('the company');
    expect(named('aide', 'It was late, an aide said.')).toBe('an aide');
    expect(named('union of teachers', 'Nobody from the union of teachers came.')).toBe('the union of teachers');
  });
  test('has none where the passage has none', () => {
    expect(named('police', 'It was late, police said.')).toBe('police');
    expect(named('two sources', 'Two sources said so.')).toBe('two sources');
    expect(named('Acme', 'The Acme said so.')).toBe('Acme');
    expect(named('company', 'It declined to comment.')).toBe('company');
  });
});
