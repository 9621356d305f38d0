/**
 * Silences that are still open questions: nobody who speaks for the silent one is quoted in the story, before or after. Where they are,
 * `comment` tells whether it is a disagreement; here it is enough that there was an answer. Pure.
 */
import type { Article } from '../../domain/article.ts';
import { type Claim, isUnstated } from '../../domain/claim.ts';
import { type Disagreement, isProposed } from '../../domain/disagreement.ts';
import { overlap } from '../../domain/span.ts';
import { isGenericBody } from '../disagreements/voices-of.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { acronymsOf } from '../names/acronyms.ts';
import { namesIn } from '../names/names-in.ts';
import { type Speakers, speakersOf } from '../names/speakers.ts';
import { speaksInName } from '../names/speaks-in-name.ts';
import { ruledBy } from '../rulings/ruled.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** Words of weeks before belong to another occasion. */
const EARLIER_MS = 10 * 24 * 3_600_000;
/** How far before "the company" its name stands. */
const NEAR = 500;
const VOICE = /\b(?:spokes(?:man|woman|person|people)|secretary|director|chief|head|president|chair(?:man|woman)?)\b/iu;

const stemsOf = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ key }) => (STOP_WORDS.has(key) ? [] : [stem(key)]));

/** "The water authority" by "water authority spokeswoman Ana Ruiz" or by "a spokeswoman for the water authority". */
const holdsPostWith = (name: string, { speaker }: Claim): boolean => {
  const told = `${speaker?.role ?? ''} ${speaker?.type === 'unnamed' ? speaker.name : ''}`;
  const words = new Set(stemsOf(told));
  const needed = stemsOf(name);
  return VOICE.test(told) && needed.length > 0 && needed.every((word) => words.has(word));
};

/** Which body "the company" is: the one that its article names last before it. */
const bodyMeant = (speakers: Speakers, bodies: readonly string[], own: readonly Claim[], quiet: Claim) => {
  const before = own.filter(
    ({ evidence: { start, end } }) => end <= quiet.evidence.start && quiet.evidence.start - start < NEAR,
  );
  return before
    .toSorted((a, b) => b.evidence.start - a.evidence.start)
    .flatMap(({ evidence }) => bodies.filter((body) => speakers.mentions(body, evidence.text)))[0];
};

/** "Asked about the dinner", "questions about where": the silence is about one thing. */
const ABOUT_ONE_THING =
  /\b(?:(?:be drawn|drawn|talk|speak) (?:on|about)\b|comment(?:ed|ing)? on (?:(?:an?|any|specific|individual|other)\b|(?:the )?\p{L}+['’]s)|asked (?:about|whether|if|why|how|who|what)|questions? (?:about|on|as to)|to say (?:who|what|whether|which|how|where|when|why))\b/iu;

/** "Has not explained why", "would not say whether". */
const QUESTION =
  /\b(?:explain(?:ed|s)?|say|sa(?:id|ys)|tell|told(?: us)?|answer(?:ed)?|reveal(?:ed)?|disclose[ds]?) (?:us )?(?:who|whom|what|whether|which|why|how|where|when|if)\b/iu;

/** What a silence on one thing is about; null: it is silence as such. */
const asked = ({ evidence: { text } }: Claim): ReadonlySet<string> | null => {
  const thing = ABOUT_ONE_THING.exec(text) ?? QUESTION.exec(text);
  return thing === null ? null : conceptsOf(wordsOf(text.slice(thing.index + thing[0].length)), new Map());
};

/** So many words of what was asked must be met: a single one may be what the whole story is about. */
const ANSWERED = 2;
const answers = (about: ReadonlySet<string>, { evidence }: Claim): boolean =>
  sharedConcepts(about, conceptsOf(wordsOf(evidence.text), new Map())).length >= Math.min(ANSWERED, about.size);

/** Of one sentence: what is said there is not what was asked. */
const besideIt = (said: Claim, quiet: Claim): boolean =>
  said.articleId === quiet.articleId && overlap(said.evidence, quiet.evidence) > 0;

/** `silent`: claims that decline; `found`: of the story as it stands. */
export const stillOpen = (
  silent: readonly Claim[],
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'id' | 'publishedAt'>[],
  found: readonly Disagreement[],
): readonly Claim[] => {
  if (silent.length === 0) return [];
  const speakers = speakersOf(
    claims,
    acronymsOf(claims.map(namesIn)),
    ruledBy([], () => null),
  );
  const disputed = new Set(
    found
      .filter((one) => one.type === 'comment' && !isProposed(one))
      .flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)),
  );
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt]));
  const voices = claims.filter((claim) => claim.speaker !== null && claim.stance !== 'declines' && !isUnstated(claim));
  const bodies = [...new Set(claims.flatMap((claim) => speakers.entityOf(claim) ?? []))]
    .filter((entity) => entity.startsWith('body:'))
    .sort();
  const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  const longBefore = (said: Claim, quiet: Claim): boolean => {
    const [then, now] = [published.get(said.articleId), published.get(quiet.articleId)];
    return then != null && now != null && Date.parse(now) - Date.parse(then) > EARLIER_MS;
  };
  return silent.filter((quiet) => {
    if (disputed.has(quiet.id)) return false;
    const name = quiet.speaker?.name ?? '';
    const generic = isGenericBody(name);
    const own = speakers.entityOf(quiet);
    const entity = generic ? bodyMeant(speakers, bodies, byArticle.get(quiet.articleId) ?? [], quiet) : own;
    const about = asked(quiet);
    const speaksForThem = (said: Claim): boolean => {
      if (!generic && holdsPostWith(name, said)) return true;
      const speaker = speakers.entityOf(said);
      if (entity === undefined || entity === null || speaker === null) return false;
      return speakers.speaksFor(speaker, entity) || speaksInName(said, speakers.nameOf(entity));
    };
    return !voices.some(
      (said) =>
        speaksForThem(said) &&
        !longBefore(said, quiet) &&
        (about === null || (!besideIt(said, quiet) && answers(about, said))),
    );
  });
};
