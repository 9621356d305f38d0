import { describe, expect, test } from 'vitest';
import { quietIn } from '../../../src/analysis/disagreements/read-quiet.ts';

describe('sentences that tell of silence', () => {
  test.each([
    ['There was no immediate reaction from the castle.', 'any', 'the castle'],
    ['Not a word came from the harbour master.', 'any', 'the harbour master'],
    ['Attempts to reach the skipper by radio failed.', 'moment', 'the skipper'],
    ['Emails to the foundation were not returned.', 'moment', 'the foundation'],
    ['The coach, who lost his job, could not immediately be reached for comment.', 'reached', 'The coach'],
    ['Neither the club nor its captain would comment.', 'any', 'the club nor its captain'],
    ['Questions to Ms Holm were met with silence.', 'any', 'Ms Holm'],
    ['The federation preferred not to comment.', 'any', 'The federation'],
    ['Nobody at the ministry picked up the phone.', 'moment', 'the ministry'],
    ['The villagers are still waiting for a word from Abbot Clare.', 'any', 'Abbot Clare'],
    ['The winner has turned down all interviews since Monday.', 'interview', 'The winner'],
    ['The director read from a sheet and took no questions.', 'questions', 'The director read from a sheet and'],
  ])('%s', (sentence, sort, party) => {
    const quiet = quietIn(sentence);

    expect({ sort: quiet?.sort, party: quiet?.party }).toEqual({ sort, party });
  });

  test.each([
    'The town took no money from the firm.',
    'A minute of silence was held for the miners.',
    'The mayor broke her silence on Monday.',
    'The mayor refused to stay silent.',
    'The government has not commented on the raid itself, though the president spoke of it on Sunday.',
    'Why has the bank said nothing?',
  ])('does not take for silence: %s', (sentence) => {
    expect(quietIn(sentence)).toBeNull();
  });

  test('a silence on one thing keeps that thing', () => {
    expect(quietIn('The operator declined to say what the cable would cost.')?.topic).toBe('the cable would cost');
  });

  test('stays fast on hostile text', () => {
    const started = performance.now();
    quietIn(`nothing ${'a '.repeat(50_000)}`);
    quietIn(`no ${'x'.repeat(300_000)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('what a silence is about', () => {
  test.each([
    ['The mayor would not comment on 4 March.', null],
    ['The mayor said nothing on March 4.', null],
    ['The mayor declined to comment at first, about 6 p.m., and went in.', null],
    ['The mayor would not comment on Tuesday.', null],
    ['The mayor would not comment on 340 missing sheep.', '340 missing sheep'],
    ['The mayor would not comment on 2 of the 9 charges.', '2 of the 9 charges'],
  ])('%s', (sentence, topic) => {
    expect(quietIn(sentence)?.topic).toBe(topic);
  });
});
