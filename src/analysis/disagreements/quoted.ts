/**
 * The quotations of a story with the entity whose words they are: those that a claim carries, and those that stand only in its
 * evidence. It must not guess: a role or a pronoun is given a name only when the passage before leaves one person.
 */
import type { Claim } from '../../domain/claim.ts';
import { overlap, type Span } from '../../domain/span.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { oncePerClaim } from '../features/once-each.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';

export interface Quoted {
  readonly claim: Claim;
  readonly entity: string;
  /** As the text names the speaker. */
  readonly name: string;
  readonly text: string;
  /** Words joined by spaces, with one at either end. */
  readonly line: string;
  readonly telling: readonly string[];
}

interface Voice {
  readonly entity: string;
  readonly name: string;
}

const MARKED = /[“"«]([^“”"«»]{3,400})[”"»]/gu;
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Dr|Professor) )?(\p{Lu}[\p{L}’'-]+ (?:(?:van|von|de|der|di|al|el) ){0,2}\p{Lu}[\p{L}’'-]+)(?=,| \p{Ll})/u;
/** A title or "who" behind the name: a person, no firm. */
const WHO = /^(?:(?:Mr|Mrs|Ms|Dr|Professor) |[^,]{3,60}, who\b)/u;
/** Words that a person's name does not hold. */
const BODY =
  /\b(?:The|University|Company|Council|Ministry|Office|Agency|Party|Union|Club|Court|Police|Bank|Group|Institute|Hospital|Board)\b/u;
/** "She was harder on herself: “…”" */
const COLON = /(?:^|[,;]?\s)(he|she)\s[^“”":.]{1,120}:\s?$/iu;
/** "Havelka, who coined the phrase “…”", "Ruiz used the words “…”". */
const COINED =
  /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})[^.“”"]{0,40}\b(?:coined|used|chose|uttered) the (?:\p{Ll}+ )?(?:phrase|words?|term|line|expression|label)\b[^.“”"]{0,60}$/u;
/** "Adala, the minister, waved it away as “…”": whose words they are, unless somebody else calls the subject so. */
const AS_PUT =
  /\b(?:call(?:s|ed)|dubbed|branded|termed|label(?:s|led)|describ(?:es|ed)|dismiss(?:es|ed)|wav(?:es|ed)|brush(?:es|ed)|sum(?:s|med)|put(?:s)?|mock(?:s|ed)|prais(?:es|ed)|welcom(?:es|ed)|greet(?:s|ed)|compar(?:es|ed)|liken(?:s|ed))\b[^.“”"]{0,80}$/iu;
const PASSIVE = /\b(?:was|were|been|being|is|are|be)\b/iu;
/** One definite somebody: "the defender", "the Aldenburg coach"; sources and officials may be many. */
const MANY =
  /\b(?:sources?|officials?|witness(?:es)?|people|man|woman|person|someone|spokes\p{L}+|insiders?|experts?|users?)\b/iu;
const NEAR = 260;

/** "“…” was how the minister summed it up", "“…” – with these words the captain left the hall": whose words they were stands behind. */
const BEHIND =
  /^[“"«][^“”"«»]{3,400}[”"»][.,:;–— ]{0,3}\s?(?:(?:was|is|were|are) (?:how|what|the (?:way|verdict|comment|reaction|view|phrase|description|word|words) of)|(?:with|in) (?:these|those|such) words|(?:those|these) were the words of|the (?:words|phrase|line) (?:is|are|was|were|came from)) /u;
const FULL_NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|der|di|al|el) ){0,2}\p{Lu}[\p{L}’'-]+){1,3}/u;
/** "“…,” the lawyer scoffed": the person that stands before. */
const BY_ROLE = /^[“"«][^“”"«»]{3,400}[”"»] (?:the|his|her|its|their) ((?:[\p{Ll}-]+ ){1,3})/u;
const VERB_OF_MOUTH =
  /\b(?:said|says|scoff|sneer|snort|mock|quip|jok|growl|mutter|murmur|whisper|shout|yell|sigh|sob|snap|fum|thunder|storm|bark|cried|laugh|chuckl|grumbl|complain|remark|observ|add|repli|repl|told|tells|wrote|writes|shot back|put it|call|declar|warn|boast|crow|jeer|retort|protest|moan|insist)(?:ed|d|es|s|ied)?\b/u;
const LOOKED_BACK = 300;

const DESCRIBES = /^[“"«][^“”"«»]{3,400}[”"»] (?:was|is) (?:how|what)\b/u;

/** Quotation marks of the passage that stand in what was said; "“…” was how it was described by" has them outside. */
const inEvidence = ({ evidence, content }: Claim): readonly (Span & { readonly text: string })[] => {
  const marked = [...evidence.text.matchAll(MARKED)].map(({ index, 1: text = '' }) => {
    const start = evidence.start + index + 1;
    return { start, end: start + text.length, text };
  });
  const said = marked.filter((span) => content === null || overlap(content, span) > 0);
  return said.length === 0 && marked.length === 1 && DESCRIBES.test(evidence.text) ? marked : said;
};

/** Claims of the article right before, nearest first. */
const before = (ordered: readonly Claim[], at: number): readonly Claim[] => {
  const claim = ordered[at];
  const found: Claim[] = [];
  for (let here = at - 1; claim !== undefined && here >= 0; here -= 1) {
    const other = ordered[here];
    if (other === undefined || other.articleId !== claim.articleId) break;
    if (other.evidence.end < claim.evidence.start - NEAR) break;
    if (other.evidence.end <= claim.evidence.start) found.push(other);
  }
  return found.sort((a, b) => b.evidence.start - a.evidence.start);
};

/** The person that the sentence before is about. */
const subjectBefore = (story: StoryFeatures, claims: readonly Claim[]): Voice | null => {
  for (const { evidence } of claims) {
    const voice = subjectOf(story, evidence.text);
    if (voice !== null) return voice;
  }
  return null;
};

const subjectOf = ({ speakers }: StoryFeatures, text: string): Voice | null => {
  const name = PERSON.exec(text)?.[1];
  if (name === undefined || BODY.test(name)) return null;
  const [entity = `person:${wordsOf(name).at(-1)?.key ?? ''}`] = speakers.namedIn(name);
  return { entity, name };
};

/** The person whose words the claim before gives. */
const speakerBefore = ({ speakers }: StoryFeatures, claims: readonly Claim[], pronoun: string): Voice | null => {
  const nearest = claims.find(({ speaker }) => speaker !== null);
  const entity = nearest === undefined ? null : speakers.entityOf(nearest);
  if (nearest?.speaker?.type !== 'person' || entity === null) return null;
  const own = mentionOf(nearest).toLowerCase();
  return /^(?:he|she)$/.test(own) && own !== pronoun ? null : { entity, name: nearest.speaker.name };
};

/** The person that the sentence before is about, whether or not it claims anything. */
const personBefore = (story: StoryFeatures, { articleId, evidence }: Claim): Voice | null => {
  const text = story.articles.get(articleId)?.text;
  const before = text?.slice(Math.max(0, evidence.start - LOOKED_BACK), evidence.start).trimEnd() ?? '';
  return subjectOf(story, before.split(/(?<=[.!?]["”’']?)\s+|\n+/u).at(-1) ?? '');
};

/** Of a quotation that opens its sentence. */
const voiceBehind = (story: StoryFeatures, claim: Claim): Voice | null => {
  const { text } = claim.evidence;
  const told = BEHIND.exec(text);
  if (told !== null) {
    const name = FULL_NAME.exec(text.slice(told[0].length, told[0].length + 80))?.[0];
    if (name === undefined) return null;
    const [entity, ...others] = [...new Set(story.speakers.namedIn(name))];
    return others.length > 0 ? null : { entity: entity ?? `person:${wordsOf(name).at(-1)?.key ?? ''}`, name };
  }
  const role = BY_ROLE.exec(text)?.[1];
  return role === undefined || MANY.test(role) || !VERB_OF_MOUTH.test(role) ? null : personBefore(story, claim);
};

const mentionOf = ({ speaker, evidence }: Claim): string =>
  speaker?.mention == null
    ? ''
    : evidence.text.slice(speaker.mention.start - evidence.start, speaker.mention.end - evidence.start);

/** `ordered`: the claims of the article. */
const voiceOf = (story: StoryFeatures, ordered: readonly Claim[], at: number): Voice | null => {
  const claim = ordered[at];
  if (claim === undefined) return null;
  const { speaker, evidence } = claim;
  if (speaker === null) {
    const opening = evidence.text.slice(0, Math.max(0, evidence.text.search(/[“"«]/u)));
    const coiner = COINED.exec(opening)?.[1];
    const coinedBy = coiner === undefined ? [] : [...new Set(story.speakers.namedIn(coiner))];
    if (coiner !== undefined && coinedBy.length === 1) return { entity: coinedBy[0] ?? '', name: coiner };
    if (AS_PUT.test(opening) && !PASSIVE.test(opening)) return subjectOf(story, evidence.text);
    const behind = opening.trim() === '' ? voiceBehind(story, claim) : null;
    if (behind !== null) return behind;
    const pronoun = COLON.exec(opening)?.[1]?.toLowerCase();
    return pronoun === undefined ? null : speakerBefore(story, before(ordered, at), pronoun);
  }
  if (speaker.type === 'unnamed') return MANY.test(speaker.name) ? null : subjectBefore(story, before(ordered, at));
  const entity = story.speakers.entityOf(claim);
  return entity === null ? null : { entity, name: story.speakers.nameOf(entity) };
};

/** "Its own runway" becomes "their own runway" in the next mouth. */
const WHOSE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const SHORT = new Map([
  ["it's", 'it is'],
  ["that's", 'that is'],
  ["i'm", 'i am'],
  ["we're", 'we are'],
]);
const plain = (key: string): string => (WHOSE.has(key) ? 'their' : (SHORT.get(key) ?? key));

/** The people that sentences are about. */
const peopleIn: Reader<Voice> = ({ around: { claims } }, story) =>
  claims.flatMap(({ evidence }) => {
    const voice = subjectOf(story, evidence.text);
    const sure = voice !== null && (story.speakers.namedIn(voice.name).length > 0 || WHO.test(evidence.text));
    return sure ? [voice] : [];
  });

const quotesOf = oncePerClaim((claim) =>
  // Whoever declines to speak quotes nobody, though the sentence may.
  (claim.stance === 'declines' ? [] : claim.quotes.length > 0 ? claim.quotes : inEvidence(claim)).map(({ text }) => {
    const keys = wordsOf(text).map(({ key }) => plain(key));
    const telling = keys.filter((key) => !STOP_WORDS.has(key));
    return { text, line: ` ${keys.join(' ')} `, telling };
  }),
);

const quotedIn: Reader<Quoted> = ({ around: { claims } }, story) =>
  claims.flatMap((claim, at) => {
    const quotes = quotesOf(claim);
    const voice = quotes.length === 0 ? null : voiceOf(story, claims, at);
    return voice === null ? [] : quotes.map((quote) => ({ claim, ...voice, ...quote }));
  });

const spoken = new WeakMap<Quoted, Quoted>();

/** The very same object while nothing changes. */
const spokenBy = (quoted: Quoted, { entity, name }: Voice): Quoted => {
  const known = spoken.get(quoted);
  if (known !== undefined && known.entity === entity && known.name === name) return known;
  const made = { ...quoted, entity, name };
  spoken.set(quoted, made);
  return made;
};

export const quotationsOf = (story: StoryFeatures): readonly Quoted[] => {
  // A body of a person's full name is none.
  const people = new Map(ofEachArticle(story, peopleIn).map((voice) => [voice.name, voice]));
  return ofEachArticle(story, quotedIn).map((quoted) => {
    const { speaker } = quoted.claim;
    const named = speaker === null || speaker.type === 'person' || speaker.type === 'unnamed' ? null : speaker.name;
    const person = named === null ? undefined : people.get(named);
    return person === undefined ? quoted : spokenBy(quoted, person);
  });
};
