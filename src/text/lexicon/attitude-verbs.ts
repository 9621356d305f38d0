/**
 * Verbs of wanting, favouring and expecting: they tell what somebody is for or against, and are no words of theirs.
 * Classes after Levin's verbs of desire and psychological state. Frames as for the reporting verbs.
 */
import { inflected } from './inflected.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['t d o', 'want wish'],
  ['t p:for', 'hope long yearn'],
  ['t d', 'expect'],
  ['t', 'plan intend refuse'],
  ['o t', 'prefer hate love dislike'],
  ['o', 'support oppose favor favour back resent respect admire trust detest despise embrace'],
  ['p:for p:against t', 'vote'],
  ['p:of', 'approve disapprove'],
  ['o', 'promote'],
  ['s', 'know realize realise learn discover notice recognize recognise'],
  ['o', 'question consider challenge recognize recognise ignore resist appreciate value'],
  ['p:about', 'worry care'],
];

const VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  ROWS.flatMap(([frames, lemmas]) =>
    lemmas
      .split(' ')
      .map((lemma): [string, ReportingVerb] => [
        lemma,
        { lemma, stance: 'asserts', frames: new Set(frames.split(' ')) },
      ]),
  ),
);

/** Every form, lower case, to its verb. */
export const ATTITUDE_FORMS: ReadonlyMap<string, ReportingVerb> = new Map(
  [...VERBS].flatMap(([lemma, verb]) => inflected(lemma).map(({ text }): [string, ReportingVerb] => [text, verb])),
);
