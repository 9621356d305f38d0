/** Where and how somebody spoke: one and the same utterance, told of occasions that exclude each other. */

import type { Claim } from '../../domain/claim.ts';
import { containment, cosine, sharedConcepts } from '../facts/weights.ts';
import { clausesOf } from '../features/clauses-of.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { oncePerClaim } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';

/** A message that is played, not read, wherever it was posted. */
const RECORDED = screened(
  /\b(?:(?:in|by|via|over) (?:a|an|his|her|their) (?:\w+ )?(?:video|voice message|recording|podcast)|(?:video|voice|audio|recorded) (?:message|address|statement|link|clip))\b/iu,
);
const OCCASIONS: readonly (readonly [string, RegExp])[] = [
  [
    'conference',
    screened(
      /\b(?:(?:news|press|media) (?:conference|briefing)|(?:at|during) a briefing|told (?:reporters|journalists))\b/iu,
    ),
  ],
  [
    'interview',
    screened(
      /\binterviews?\b|\btold (?:the )?(?:journal|magazine|paper|newspaper|newspapers|broadcaster|channel|radio|station)\b/iu,
    ),
  ],
  [
    'broadcast',
    screened(
      /\bon (?:\w+ ){0,3}(?:FM|radio|television|TV|channel|show|podcast|programme|program|breakfast)\b|\bbreakfast show\b|\b(?:club|station|channel|network)(?:’s|'s) own channel\b/iu,
    ),
  ],
  ['video', RECORDED],
  ['call', screened(/\b(?:call with|conference call|earnings call|by (?:tele)?phone|on the phone)\b/iu)],
  [
    'writing',
    screened(
      /\b(?:(?:in|by) an? (?:\w+ )?(?:statement|letter|e-?mail|memo|post|message|filing|tweet|note|circular|telegram|press release|open letter|essay|column)|in writing|wrote|e-?mailed|texted|posted|tweeted)\b/iu,
    ),
  ],
  [
    'speech',
    screened(
      /\b(?:remarks (?:at|in|to|from)|(?:speech|address|rally|sermon|lecture|hearing|testimony)\b|from the (?:pulpit|stage|podium|lectern|balcony|dock|witness stand)\b|told (?:a |the |his |her |their )?(?:\w+ )?(?:crowd|supporters|meeting|audience|workers|delegates|jury|court|parliament|lawmakers|council|committee|commission|inquiry|tribunal|hearing|assembly|congregation|managers|staff|employees|congress|conference))\b/iu,
    ),
  ],
  ['place', screened(/\bspeaking (?:\w+ ){0,3}(?:outside|in front of|from)\b/iu)],
];
/** An occasion told in the sentence before still holds. */
const REACH = 320;
const SAME_WORDS = 0.6;
const SAME_EVIDENCE = 0.3;
const SAME_ACT = 0.12;
/** One act of confirming or announcing, told twice. */
const ACT = screened(
  /\b(?:confirm|hint|acknowledg|admit|apologi[sz]|announc|resign|conced|claim(?:s|ed) victory|said sorry|stepp?(?:ed|ing|s)? down|would (?:go|leave|quit)|(?:is|was) (?:leaving|going|quitting|finished)|goodbye|farewell)\w*/iu,
);

interface Utterance {
  readonly claim: Claim;
  readonly entity: string;
  readonly occasions: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** Its quotations, words joined by spaces. */
  readonly lines: readonly string[];
}

/** Names of occasions; none: the words tell of none. */
export const occasionsIn = (text: string): readonly string[] =>
  OCCASIONS.flatMap(([name, sign]) => (sign.test(text) && !(name === 'writing' && RECORDED.test(text)) ? [name] : []));

const occasionsOf = oncePerClaim(({ evidence }) => occasionsIn(evidence.text));

/** What a claim tells by itself, whoever speaks. */
const wordsIn = oncePerClaim(({ evidence, quotes, content }) => {
  const text = quotes.length > 0 ? quotes.map((quote) => quote.text).join(' ') : (content?.text ?? '');
  const lineOf = (quote: string): string => wordsOf(quote).map(({ key }) => key).join(' '); // biome-ignore format: one chain
  return {
    said: conceptsOf(wordsOf(text), new Map()),
    told: conceptsOf(wordsOf(evidence.text), new Map()),
    lines: quotes.map((quote) => ` ${lineOf(quote.text)} `),
  };
});

/** Those told of an occasion. */
const utterancesIn: Reader<Utterance> = ({ around: { claims } }, story) => {
  const spoken = claims.flatMap((claim) => {
    const entity = story.speakers.entityOf(claim);
    return entity === null || claim.speaker?.type === 'unnamed' || claim.stance === 'declines'
      ? []
      : [{ claim, entity }];
  });
  const telling = claims.filter((claim) => claim.speaker === null && occasionsOf(claim).length > 0);
  /** "She broke her silence in a video": what the outlet tells of the occasion right before. */
  const tellsOf = ({ evidence: { start } }: Claim, entity: string): readonly string[] => {
    const before = telling.findLast(({ evidence }) => evidence.start < start && start - evidence.start <= REACH);
    return before !== undefined && story.speakers.mentions(entity, before.evidence.text) ? occasionsOf(before) : [];
  };
  const nearby = Map.groupBy(spoken, ({ entity }) => entity);
  return spoken.flatMap(({ claim, entity }) => {
    const own = occasionsOf(claim);
    const before = (nearby.get(entity) ?? []).filter(
      (other) =>
        other.claim.evidence.start < claim.evidence.start && claim.evidence.start - other.claim.evidence.start <= REACH,
    );
    const inherited =
      own.length > 0
        ? own
        : (before.map((other) => occasionsOf(other.claim)).findLast((found) => found.length > 0) ??
          tellsOf(claim, entity));
    return inherited.length === 0 ? [] : [{ claim, entity, occasions: new Set(inherited), ...wordsIn(claim) }];
  });
};

const FEWEST_WORDS = 4;
const ONE_LINE = 0.9;

/** One quotation holds the other, cut shorter. */
const sameLine = (a: Utterance, b: Utterance): boolean =>
  a.lines.some((x) =>
    b.lines.some((y) => {
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      return short.split(' ').length - 2 >= FEWEST_WORDS && long.includes(short);
    }),
  );

const sameUtterance = (story: StoryFeatures, a: Utterance, b: Utterance): number => {
  if (sameLine(a, b)) return ONE_LINE;
  if (sharedConcepts(a.said, b.said).length >= 2) {
    const near = containment(a.said, b.said, story.weight);
    if (near >= SAME_WORDS) return near;
  }
  const [x, y] = [a.told, b.told];
  if (sharedConcepts(x, y).length < 3) return 0;
  const near = cosine(x, y, story.weight);
  const sameAct = ACT.test(a.claim.evidence.text) && ACT.test(b.claim.evidence.text);
  return near >= (sameAct ? SAME_ACT : SAME_EVIDENCE) ? Math.max(near, sameAct ? 0.4 : 0) : 0;
};

const first = (story: StoryFeatures, { claim }: Utterance): readonly Statement[] => {
  const all = clausesOf(story, claim);
  const telling = all.filter(({ text }) => occasionsIn(text).length > 0);
  return (telling.length > 0 ? telling : all).slice(0, 1);
};

/** Of one speaker's utterances as many are compared, in reading order. */
const MOST_UTTERANCES = 200;
const MOST_ALIKE = 12;

const draftsOf = (story: StoryFeatures, entity: string, list: readonly Utterance[]): readonly Draft[] => {
  const placed = new Set<Utterance>();
  const like = (one: Utterance): readonly Utterance[] =>
    list
      .filter(
        (other) =>
          other === one || (!other.occasions.isDisjointFrom(one.occasions) && sameUtterance(story, one, other) > 0),
      )
      .slice(0, MOST_ALIKE);
  const drafts: Draft[] = [];
  for (const [at, a] of list.entries())
    for (const b of list.slice(at + 1)) {
      if (placed.has(a) && placed.has(b)) continue;
      if (story.originOf(a.claim.articleId) === story.originOf(b.claim.articleId)) continue;
      if (!a.occasions.isDisjointFrom(b.occasions)) continue;
      const near = sameUtterance(story, a, b);
      if (near === 0) continue;
      const sides = [a, b].map((one) => [one, ...like(one).filter((other) => other !== one)]);
      for (const one of sides.flat()) placed.add(one);
      drafts.push({
        type: 'wording',
        question: `On what occasion did ${story.speakers.nameOf(entity)} say it: “${clip(a.claim.content?.text ?? a.claim.evidence.text, 90)}”?`,
        positions: sides.map((side) => ({ statements: side.flatMap((one) => first(story, one)) })),
        why: 'The same words of one speaker are placed on occasions that exclude each other.',
        certainty: Math.min(0.9, 0.5 + 0.4 * near),
      });
    }
  return drafts;
};

export const occasionDisagreements: FindKind = ({ story }) => {
  return [...Map.groupBy(ofEachArticle(story, utterancesIn), ({ entity }) => entity)].flatMap(([entity, list]) =>
    draftsOf(story, entity, list.slice(0, MOST_UTTERANCES)),
  );
};
