/**
 * Who a few words name: people by surname, the posts they hold, bodies and what qualifies them. "The Keldovan embassy", "plant manager
 * Ulla Reeth of Kestrane", "her lawyers". Knows no story.
 */

import { ofShortTexts } from '../words/of-short-texts.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { type Word, wordsOf } from '../words/words-of.ts';
import { ANSWERERS, ANYBODY, BODY_WORD, COMMON, LEADERS, LEGAL, onePost, POSTS, TITLES } from './offices.ts';

interface Person {
  readonly first: readonly string[];
  readonly last: string;
}

export interface Party {
  readonly people: readonly Person[];
  /** Capitalised words, of people and of what they belong to. */
  readonly names: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  /** What kind of body it is: "ministry", "club". */
  readonly kinds: ReadonlySet<string>;
  /** Lower-case words beside a post or a kind: "agriculture", "transport". */
  readonly qualifiers: ReadonlySet<string>;
  /** What the words call them: the noun of the phrase, be it a post or not ("the winemaker"). */
  readonly heads: ReadonlySet<string>;
}

const singular = (key: string): string => (/(?:ss|us)$/u.test(key) ? key : key.replace(/s$/u, ''));
const postOf = ({ key }: Word): string | null =>
  POSTS.has(key) ? key : POSTS.has(singular(key)) ? singular(key) : null;
const kindOf = ({ key }: Word): string | null =>
  ANSWERERS.has(key) ? key : ANSWERERS.has(singular(key)) ? singular(key) : null;

const isName = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text) || STOP_WORDS.has(word.key) || TITLES.has(word.key))
    return false;
  return (
    postOf(word) === null &&
    !(at === 0 && kindOf(word) !== null && (words[at + 1] === undefined || postOf(words[at + 1] ?? word) === null))
  );
};

/** Runs of capitalised words that nothing but a space parts. */
const runsIn = (text: string, words: readonly Word[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const [at, word] of words.entries()) {
    if (!isName(words, at)) continue;
    const run = runs.at(-1);
    const before = words[at - 1];
    if (run?.at(-1) === at - 1 && before !== undefined && /^[ -]$/u.test(text.slice(before.end, word.start)))
      run.push(at);
    else runs.push([at]);
  }
  return runs;
};

const ROLE_WORD = /^[\p{L}-]{4,}$/u;

/** No noun of the phrase goes on behind it. */
const isHead = (text: string, words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !ROLE_WORD.test(word.text) || STOP_WORDS.has(word.key) || ANYBODY.has(singular(word.key)))
    return false;
  if (at > 0 && /^\p{Lu}/u.test(word.text) && postOf(word) === null) return false;
  return (
    next === undefined ||
    text.slice(word.end, next.start) !== ' ' ||
    STOP_WORDS.has(next.key) ||
    /^\p{Lu}/u.test(next.text)
  );
};

const POSSESSIVE = /[’']s?$/u;

export const partyIn = ofShortTexts((text: string): Party => {
  const words = wordsOf(text);
  const people: Person[] = [];
  const names = new Set<string>();
  const posts = new Set<string>();
  const kinds = new Set<string>();
  const qualifiers = new Set<string>();
  const heads = new Set<string>();
  for (const run of runsIn(text, words)) {
    const keys = run.flatMap((at) => words[at]?.key ?? []).filter((key) => !LEGAL.has(key));
    for (const key of keys) names.add(key);
    const last = run.at(-1) ?? 0;
    const [end, next] = [words[last], words[last + 1]];
    const goesOn = next !== undefined && end !== undefined && text.slice(end.end, next.start) === ' ';
    const qualifies = (goesOn && (postOf(next) ?? kindOf(next)) !== null) || POSSESSIVE.test(end?.text ?? '');
    const surname = keys.at(-1);
    if (surname !== undefined && !qualifies && !keys.some((key) => BODY_WORD.test(key)))
      people.push({ first: keys.slice(0, -1), last: surname });
  }
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    // "The group's owner", "a family trust", "the hospital director": it only qualifies what stands behind it.
    const ofNext =
      POSSESSIVE.test(word.text) ||
      (next !== undefined && text.slice(word.end, next.start) === ' ' && (kindOf(next) ?? postOf(next)) !== null);
    const [post, kind] = [postOf(word), kindOf(word)];
    if (isHead(text, words, at)) heads.add(singular(word.key));
    if (post !== null && !POSSESSIVE.test(word.text)) posts.add(post);
    if (kind !== null && !ofNext) kinds.add(kind);
    if (
      post === null &&
      kind === null &&
      /^\p{Ll}{4,}/u.test(word.text) &&
      !STOP_WORDS.has(word.key) &&
      at < words.length
    )
      qualifiers.add(singular(word.key));
  }
  // "Amy and Joss Pellow": one surname for both.
  const joined = /(\p{Lu}\p{Ll}+) and (?=\p{Lu}\p{Ll}+ \p{Lu})/u.exec(text)?.[1]?.toLowerCase();
  return {
    people: joined === undefined ? people : people.map((one) => ({ ...one, first: [...one.first, joined] })),
    ...{ names, posts, kinds, qualifiers, heads },
  };
});

const compatible = (a: Person, b: Person): boolean =>
  a.last === b.last && (a.first.length === 0 || b.first.length === 0 || a.first.some((one) => b.first.includes(one)));

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b);

/** What the story tells of the voice: whether its post is held by nobody else. */
export type OnlyHolder = (post: string) => boolean;

/**
 * Whether words of the voice are words of the party: the same person; who holds the post by which the party goes; who answers for the
 * body. A body does not speak for the person who leads it.
 */
export const isVoiceOf = (voice: Party, party: Party, only: OnlyHolder): boolean => {
  if (party.people.some((one) => voice.people.some((other) => compatible(one, other)))) return true;
  const named = meets(voice.names, party.names);
  const strangers =
    !named &&
    party.names.size > 0 &&
    [...voice.names].some((name) => !voice.people.some((one) => one.last === name || one.first.includes(name)));
  // Of several foreign ministries one who goes by no name may belong to any.
  const anybody = voice.people.length === 0 && (party.names.size > 0 || party.qualifiers.size > 0);
  const alike = named || meets(voice.qualifiers, party.qualifiers);
  if (party.kinds.size === 0 && party.people.length > 0 && party.names.size > 0)
    // A firm or a body by its bare name.
    return (
      [...party.names].every((name) => voice.names.has(name)) && [...voice.posts].some((post) => LEADERS.includes(post))
    );
  if (strangers) return false;
  for (const kind of party.kinds) {
    const leads = [...voice.posts].some(
      (post) => ANSWERERS.get(kind)?.includes(post) && (alike || (!anybody && only(post))),
    );
    if (leads || (alike && [...voice.posts].some((post) => LEADERS.includes(post)))) return true;
    if (
      voice.kinds.has(kind) &&
      voice.people.length === 0 &&
      (alike || (party.names.size === 0 && party.qualifiers.size === 0))
    )
      return true;
  }
  if (party.kinds.size > 0) return false;
  const held = [...party.posts].some((post) =>
    [...voice.posts].some(
      (other) => onePost(post, other) && (alike || (post === other && !anybody && !COMMON.has(post) && only(post))),
    ),
  );
  if (held || party.people.some(({ first }) => first.length > 0)) return held;
  return [...party.heads].some((head) => voice.heads.has(head) && (alike || (!anybody && only(head))));
};
