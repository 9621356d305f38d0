/**
 * Voices with the posts that any text of the story gives to their surnames; a voice is the very same object while these are the same.
 * It must not know who is told to be silent.
 */
import { cameAndWent } from '../features/came-and-went.ts';
import { ofEachArticle } from '../features/of-each-article.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import type { OnlyHolder, Party } from '../names/party.ts';
import { joined, type Tie, tiesIn, type Voice, voicesIn } from './read-voices.ts';

/** What the story tells of the bearers of a surname. */
interface Told {
  readonly ties: readonly Tie[];
  readonly party: Party;
}

interface Tied {
  readonly told: readonly Told[];
  readonly voice: Voice;
}

interface State {
  ties: readonly Tie[];
  readonly byLast: Map<string, Told>;
  /** Of each post the surnames that hold it. */
  readonly holders: Map<string, Set<string>>;
  readonly tied: WeakMap<Voice, Tied>;
}

export interface TiedVoices {
  readonly voices: readonly Voice[];
  readonly only: OnlyHolder;
  /** Posts that since the last time have come to be held by one alone, or by several. */
  readonly turned: ReadonlySet<string>;
}

const partOf = ({ names, posts, heads, qualifiers }: Party): readonly ReadonlySet<string>[] => [names, posts, heads, qualifiers]; // biome-ignore format: one list

const sameParty = (a: Party, b: Party): boolean => {
  const parts = partOf(b);
  return partOf(a).every((part, at) => part.size === parts[at]?.size && part.isSubsetOf(parts[at] ?? part));
};

const postsOf = ({ posts, heads }: Party): ReadonlySet<string> => posts.union(heads);

/** Of the surname what all its ties tell; whether it is other than before. */
const retell = ({ byLast, holders }: State, last: string, ties: readonly Tie[]): void => {
  const before = byLast.get(last);
  const [first, ...more] = ties.map(({ party }) => party);
  if (first === undefined) byLast.delete(last);
  else {
    const party = joined(first, ...more);
    byLast.set(last, { ties, party: before !== undefined && sameParty(before.party, party) ? before.party : party });
  }
  const now = byLast.get(last)?.party;
  if (now === before?.party) return;
  for (const post of before === undefined ? [] : postsOf(before.party)) holders.get(post)?.delete(last);
  for (const post of now === undefined ? [] : postsOf(now))
    holders.set(post, (holders.get(post) ?? new Set()).add(last));
};

const isOnly = ({ holders }: State, post: string): boolean => (holders.get(post)?.size ?? 0) <= 1;

const follow = (state: State, ties: readonly Tie[]): ReadonlySet<string> => {
  const { come, gone } = cameAndWent(state.ties, ties);
  state.ties = ties;
  const left = new Set(gone);
  const news = Map.groupBy(come, ({ last }) => last);
  const lasts = new Set([...come, ...gone].map(({ last }) => last));
  const posts = new Set<string>();
  for (const { party } of [...come, ...gone]) for (const post of postsOf(party)) posts.add(post);
  const before = [...posts].filter((post) => isOnly(state, post));
  for (const last of lasts) {
    const stay = state.byLast.get(last)?.ties.filter((tie) => !left.has(tie)) ?? [];
    retell(state, last, [...stay, ...(news.get(last) ?? [])]);
  }
  return new Set(before).symmetricDifference(new Set([...posts].filter((post) => isOnly(state, post))));
};

const NOTHING: readonly never[] = [];

const tiedBy = ({ byLast, tied }: State, voice: Voice): Voice => {
  const { people } = voice.party;
  const told = people.length === 0 ? NOTHING : people.flatMap(({ last }) => byLast.get(last) ?? []);
  if (told.length === 0) return voice;
  const known = tied.get(voice);
  if (known?.told.length === told.length && known.told.every(({ party }, at) => party === told[at]?.party))
    return known.voice;
  const made = { ...voice, party: joined(voice.party, ...told.map(({ party }) => party)) };
  tied.set(voice, { told, voice: made });
  return made;
};

const emptyState = (): State => ({ ties: [], byLast: new Map(), holders: new Map(), tied: new WeakMap() });

export const tiedVoices = (story: StoryFeatures): TiedVoices => {
  const state = stateOf(story.memory, 'tied voices', emptyState);
  const turned = follow(state, ofEachArticle(story, tiesIn));
  const voices = ofEachArticle(story, voicesIn).map((voice) => tiedBy(state, voice));
  return { voices, only: (post) => isOnly(state, post), turned };
};
