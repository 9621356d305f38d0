/**
 * Whose words each voice of a story is: those that go by the same words are one speaker, with whatever any article tells of the people
 * among them. It must not know what is asked of the voices.
 */
import { ofEachArticle } from '../features/of-each-article.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { answerersOf } from '../names/offices.ts';
import { isVoiceOf, type Party } from '../names/party.ts';
import { type Tie, tiesIn, type Voice, voicesIn, withTies } from './read-voices.ts';

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
  readonly party: Party;
  /** In reading order; with their places in it. */
  readonly voices: { readonly voice: Voice; readonly at: number }[];
}

/** Of any party its voices: by what they share with it, then in reading order. */
export const voicesByParty = (story: StoryFeatures): ((party: Party) => readonly Voice[]) => {
  const ties: ReadonlyMap<string, readonly Tie[]> = Map.groupBy(ofEachArticle(story, tiesIn), ({ last }) => last);
  const holders = new Map<string, Set<string>>();
  for (const [last, own] of ties)
    for (const { party } of own)
      for (const post of party.posts.union(party.heads)) holders.set(post, (holders.get(post) ?? new Set()).add(last));
  const only = (post: string): boolean => (holders.get(post)?.size ?? 0) <= 1;

  const speakers = new Map<string, Speaker>();
  for (const [at, voice] of ofEachArticle(story, voicesIn).entries()) {
    const text = textOf(voice.party);
    const speaker = speakers.get(text);
    if (speaker !== undefined) speaker.voices.push({ voice, at });
    else speakers.set(text, { party: withTies(voice.party, ties), voices: [{ voice, at }] });
  }
  const byKey = new Map<string, Speaker[]>();
  for (const speaker of speakers.values())
    for (const key of keysOf(speaker.party)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [speaker]);
      else known.push(speaker);
    }

  const found = new Map<string, readonly Voice[]>();
  const find = (party: Party): readonly Voice[] => {
    const met = new Set<Speaker>();
    return [...soughtBy(party)].flatMap((key) =>
      (byKey.get(key) ?? [])
        .flatMap((speaker) => {
          const isMet = met.has(speaker);
          met.add(speaker);
          return isMet || !isVoiceOf(speaker.party, party, only) ? [] : speaker.voices;
        })
        .sort((a, b) => a.at - b.at)
        .map(({ voice }) => voice),
    );
  };
  return (party) => {
    const text = textOf(party);
    const known = found.get(text) ?? find(party);
    found.set(text, known);
    return known;
  };
};
