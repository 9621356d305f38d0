/**
 * Whose words each voice of a story is: those that go by the same words are one speaker, with whatever any article tells of the people
 * among them. What a party's voices are stands while its speakers do. It must not know what is asked of the voices.
 */
import { type Arrivals, arrivals } from '../features/arrivals.ts';
import { cameAndWent } from '../features/came-and-went.ts';
import { sameItems } from '../features/same-items.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { answerersOf } from '../names/offices.ts';
import { isVoiceOf, type OnlyHolder, type Party } from '../names/party.ts';
import type { Voice } from './read-voices.ts';
import { tiedVoices } from './tied-voices.ts';

/** By what a party is found. */
const keysOf = ({ people, names, posts, kinds, heads }: Party): ReadonlySet<string> =>
  new Set([...people.map(({ last }) => last), ...names, ...posts, ...kinds, ...heads]);

/** Those that share a name, a post or a kind of body with the party; heads stand for bodies. */
const soughtBy = (party: Party): ReadonlySet<string> =>
  keysOf(party).union(new Set([...party.kinds].flatMap(answerersOf)));

const written = new WeakMap<Party, string>();

/** Two parties with one such text are alike in everything. */
const textOf = (party: Party): string => {
  const known = written.get(party);
  if (known !== undefined) return known;
  const { people, names, posts, kinds, qualifiers, heads } = party;
  const text = JSON.stringify([people, ...[names, posts, kinds, qualifiers, heads].map((set) => [...set])]);
  written.set(party, text);
  return text;
};

interface Speaker {
  readonly text: string;
  readonly party: Party;
  /** In reading order; another list whenever they are others. */
  voices: readonly Voice[];
}

/** Of a party the speakers who are it. */
interface Sought {
  readonly keys: ReadonlySet<string>;
  /** As many of the speakers that came are looked at. */
  looked: number;
  /** With the place of the key that they share. */
  speakers: readonly { readonly speaker: Speaker; readonly key: number }[];
  /** Of whom it was asked whether anybody else holds the post. */
  readonly posts: Set<string>;
  /** The voices, and the lists that they are from. */
  from: readonly (readonly Voice[])[];
  voices: readonly Voice[];
}

interface State {
  last: readonly Voice[];
  readonly voices: Arrivals<Voice>;
  readonly byText: Map<string, Speaker>;
  readonly speakers: Arrivals<Speaker>;
  readonly sought: Map<string, Sought>;
}

const emptyState = (): State => ({
  ...{ last: [], voices: arrivals(), byText: new Map(), speakers: arrivals(), sought: new Map() },
});

const NO_KEYS = (): readonly string[] => [];

/** The speakers have these voices. */
const follow = (state: State, now: readonly Voice[]): void => {
  const { voices, byText, speakers } = state;
  const { come, gone } = cameAndWent(state.last, now);
  if (come.length + gone.length === 0 && state.last.length === now.length) return;
  state.last = now;
  voices.follow(now, NO_KEYS);
  const placeOf = (voice: Voice): number => voices.placeOf(voices.numberOf(voice) ?? -1);
  const left = new Set(gone);
  const more = Map.groupBy(come, ({ party }) => textOf(party));
  for (const text of new Set([...more.keys(), ...gone.map(({ party }) => textOf(party))])) {
    const stay = byText.get(text)?.voices.filter((voice) => !left.has(voice)) ?? [];
    const own = [...stay, ...(more.get(text) ?? [])].sort((a, b) => placeOf(a) - placeOf(b));
    const [first] = own;
    const known = byText.get(text);
    if (first === undefined) byText.delete(text);
    else if (known === undefined) byText.set(text, { text, party: first.party, voices: own });
    else known.voices = own;
  }
  speakers.follow([...byText.values()], ({ party }) => keysOf(party));
};

const look = (one: Sought, party: Party, speakers: Arrivals<Speaker>, only: OnlyHolder): void => {
  const ask: OnlyHolder = (post) => {
    one.posts.add(post);
    return only(post);
  };
  const found: Speaker[] = [];
  speakers.eachSince(one.looked, one.keys, (_, speaker) => {
    if (isVoiceOf(speaker.party, party, ask)) found.push(speaker);
  });
  one.looked = speakers.count();
  const keyOf = (speaker: Speaker): number => {
    const own = keysOf(speaker.party);
    return [...one.keys].findIndex((key) => own.has(key));
  };
  const stay = one.speakers.filter(({ speaker }) => speakers.numberOf(speaker) !== undefined);
  one.speakers = [...stay, ...found.map((speaker) => ({ speaker, key: keyOf(speaker) }))];
};

/** By the first key that they share, then in reading order; the very same list while they are the same. */
const gather = (one: Sought, voices: Arrivals<Voice>): readonly Voice[] => {
  const from = one.speakers.map(({ speaker }) => speaker.voices);
  if (sameItems(from, one.from)) return one.voices;
  const placed = one.speakers.flatMap(({ speaker, key }) =>
    speaker.voices.map((voice) => ({ voice, key, at: voices.placeOf(voices.numberOf(voice) ?? -1) })),
  );
  one.from = from;
  one.voices = placed.sort((a, b) => a.key - b.key || a.at - b.at).map(({ voice }) => voice);
  return one.voices;
};

/** Of any party its voices: by what they share with it, then in reading order; the very same list while they are the same. */
export const voicesByParty = (story: StoryFeatures): ((party: Party) => readonly Voice[]) => {
  const { voices: all, only, turned } = tiedVoices(story);
  let state = stateOf(story.memory, 'voices by party', emptyState);
  if (state.voices.isWorn() || state.speakers.isWorn()) state = emptyState();
  if (story.memory.lasts) story.memory.states.set('voices by party', state);
  else story.memory.states.delete('voices by party');
  const { voices, speakers, sought } = state;
  for (const [text, { posts }] of sought) if (!posts.isDisjointFrom(turned)) sought.delete(text);
  follow(state, all);
  return (party) => {
    const text = textOf(party);
    const known = sought.get(text);
    const one = known ?? { keys: soughtBy(party), looked: 0, speakers: [], posts: new Set(), from: [], voices: [] };
    if (known === undefined) sought.set(text, one);
    if (one.looked < speakers.count() || one.speakers.some(({ speaker }) => speakers.numberOf(speaker) === undefined))
      look(one, party, speakers, only);
    return gather(one, voices);
  };
};
