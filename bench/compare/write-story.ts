/**
 * An invented story for measuring: over its days new facts come up, and each article tells some of its own days' facts, some older
 * ones and something that no other has. The same number gives the same articles.
 */
import { castOf, type Fact, factsOf } from './facts.ts';
import { type Chance, chance } from './random.ts';
import { ADJECTIVES, NOUNS, PLACES, VERBS } from './words.ts';

export interface Written {
  readonly uri: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly text: string;
}

const PER_DAY = 12;
const OUTLETS = 60;
const SENTENCES = 22;
const FACTS_A_DAY = 16;
const REACH_DAYS = 4;

const paragraphs = (sentences: readonly string[]): string =>
  Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
    sentences.slice(3 * at, 3 * at + 3).join(' '),
  ).join('\n\n');

/** What an outlet adds of its own. */
const tailOf = (by: Chance): string =>
  by.next() < 0.5
    ? ''
    : by.of([
        `, after a long dispute over the ${by.of(ADJECTIVES)} ${by.of(NOUNS)}`,
        `, a step that ${by.of(PLACES)} had asked for since the ${by.of(NOUNS)} of the ${by.of(NOUNS)}`,
        `, while the ${by.of(NOUNS)} in ${by.of(PLACES)} stayed ${by.of(VERBS)}`,
      ]);

const sentencesFor = (by: Chance, days: readonly (readonly Fact[])[], day: number): readonly string[] => {
  const told = new Set<Fact>();
  while (told.size < Math.min(SENTENCES, FACTS_A_DAY * (day + 1))) {
    // Mostly of these days; now and then what the story began with.
    const of = by.next() < 0.8 ? Math.max(0, day - by.below(REACH_DAYS)) : by.below(day + 1);
    told.add(by.of(days[of] ?? []));
  }
  return [...told].map((fact) => fact.tell(by).replace(/\.$/, `${tailOf(by)}.`));
};

const START = Date.UTC(2025, 0, 1);
const HOUR = 3_600_000;

/** `count` articles in order of publication, about 500 words each. */
export const writeStory = (count: number, seed = 1): readonly Written[] => {
  const by = chance(seed);
  const length = Math.ceil(count / PER_DAY);
  const cast = castOf(by, 30 + length);
  const days = Array.from({ length }, (_, day) => factsOf(by, cast, day, FACTS_A_DAY));
  return Array.from({ length: count }, (_, at) => {
    const day = Math.floor(at / PER_DAY);
    const sentences = sentencesFor(by, days, day);
    return {
      uri: `invented/${String(at).padStart(5, '0')}.txt`,
      outlet: `Outlet ${by.below(OUTLETS)}`,
      publishedAt: new Date(START + day * 24 * HOUR + (at % PER_DAY) * 2 * HOUR).toISOString(),
      text: `${sentences[0]?.split(/[,.]/)[0] ?? ''}\n\n${paragraphs(sentences)}\n`,
    };
  });
};
