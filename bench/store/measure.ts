/** Each call of the store and the statements it comes to, in turns, so that a busy moment meets both. */

import type { Store } from '../../src/core/ports/store.ts';
import type { StoryId } from '../../src/domain/ids.ts';
import type { Database, TextIndex } from '../../src/store/db.ts';
import { putArticle } from '../../src/store/put-article.ts';
import { storeOn } from '../../src/store/store-on.ts';
import { nameKey } from '../../src/store/words.ts';
import { noting } from '../../test/store/noting.ts';
import type { Chance } from '../compare/random.ts';
import { WORKSPACE } from './fill.ts';
import type { Raw } from './raw.ts';
import { type Step, stepsOf } from './statements.ts';
import { articleOf, speakerAt, wordAt, zipf } from './write-articles.ts';

/** Milliseconds: the median and the 99th of a hundred, of the store and of its bare statements; `pace`: of asking for nothing. */
export interface Measured {
  readonly call: string;
  readonly ours: number;
  readonly tail: number;
  readonly raw: number;
  readonly pace: number;
}

export interface Bench {
  readonly store: Store;
  readonly database: Database;
  readonly index: TextIndex;
  readonly raw: Raw;
  readonly stories: readonly { readonly id: StoryId; readonly claims: number }[];
  readonly chance: Chance;
}

const SAMPLES = 150;
/** Unmeasured: a bot has been asked before. */
const WARMING = 50;
const TURNS = 3;
const ARTICLES = 60;
const PAGE = { limit: 25, offset: 0, after: null };
/** What the machine and the way to the store cost at that moment. */
const NOTHING: readonly Step[] = [{ sql: 'SELECT 1', rows: [[]] }];
const none = async (): Promise<void> => undefined;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const tell = (call: string, pairs: readonly (readonly [number, number])[], empty: readonly number[]): Measured => {
  const ours = pairs.map(([mine]) => mine).toSorted((a, b) => a - b);
  const raw = pairs.map(([, bare]) => bare).toSorted((a, b) => a - b);
  const pace = at(
    empty.toSorted((a, b) => a - b),
    0.5,
  );
  return { call, ours: at(ours, 0.5), tail: at(ours, 0.99), raw: at(raw, 0.5), pace };
};

/** A call that changes nothing. */
const reading = async (bench: Bench, call: string, ask: (store: Store, story: StoryId) => Promise<unknown>) => {
  const { store, raw, chance, stories, database, index } = bench;
  const large = stories.filter(({ claims }) => claims >= 40);
  const pairs: [number, number][] = [];
  const empty: number[] = [];
  for (let n = -WARMING; n < SAMPLES; n++) {
    const story = chance.of(large).id;
    const steps: Step[] = [];
    const seed = chance.next();
    const repeat = (on: Store) => ask(on, story);
    const hearing = noting(database, (sql, rows) => void steps.push({ sql, rows }));
    await repeat(storeOn(hearing, index, none, none));
    const mine = () => timed(() => repeat(store));
    const bare = () => timed(() => raw.ask(steps));
    empty.push(await timed(() => raw.ask(NOTHING)));
    // The first time fills the caches of both: each has a connection of its own, which plans what it has not heard yet.
    await mine();
    await bare();
    for (let turn = 0; n >= 0 && turn < TURNS; turn++) {
      if (seed < 0.5 === (turn % 2 === 0)) {
        const first = await mine();
        pairs.push([first, await bare()]);
      } else {
        const first = await bare();
        pairs.push([await mine(), first]);
      }
    }
  }
  return tell(call, pairs, empty);
};

/** New articles, 40 claims each: one by the store, the next by its statements alone. */
const writing = async ({ store, raw, chance, stories, database }: Bench): Promise<Measured> => {
  const pairs: [number, number][] = [];
  const empty: number[] = [];
  for (let n = 0; n < ARTICLES; n++) {
    const story = chance.of(stories).id;
    const fresh = () => articleOf(story, 1e9 + chance.below(1e9), chance);
    const [own, other] = [fresh(), fresh()];
    const steps = await stepsOf(database.in(WORKSPACE), (tx) => putArticle(tx, WORKSPACE, other.article, other.claims));
    const mine = () => timed(() => store.claims.putArticle(WORKSPACE, own.article, own.claims));
    const bare = () => timed(() => raw.change(steps));
    empty.push(await timed(() => raw.ask(NOTHING)));
    if (n % 2 === 0) {
      const first = await mine();
      pairs.push([first, await bare()]);
    } else {
      const first = await bare();
      pairs.push([await mine(), first]);
    }
  }
  return tell('one article of 40 claims', pairs, empty);
};

export const measure = async (bench: Bench): Promise<readonly Measured[]> => {
  const { chance } = bench;
  const speakers = new Map<StoryId, string>();
  const words = new Map<StoryId, readonly string[]>();
  const speakerOf = (story: StoryId): string => {
    const known = speakers.get(story) ?? speakerAt(zipf(chance, 20));
    speakers.set(story, known);
    return known;
  };
  const wordsOf = (story: StoryId): readonly string[] => {
    const known = words.get(story) ?? [wordAt(30 + chance.below(300)), wordAt(300 + chance.below(3_000))];
    words.set(story, known);
    return known;
  };
  return [
    await reading(bench, 'timeline page', (on, story) => on.claims.timeline(WORKSPACE, story, {}, PAGE)),
    await reading(bench, 'claims by speaker', (on, story) =>
      on.claims.findClaims(WORKSPACE, story, { speakers: [nameKey(speakerOf(story))] }, PAGE),
    ),
    await reading(bench, 'search in a story', (on, story) => on.claims.search(WORKSPACE, story, wordsOf(story), 20)),
    await writing(bench),
  ];
};
