/** Whether an arrangement stands: dead or over to one source, in force or at least not yet lost to another. */

import { longBetween } from '../facts/long-between.ts';
import { NEWS_MOVES_ON_MS, printedLater } from '../facts/printed-later.ts';
import { conceptsOf } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** What is agreed or ordered, and stands until it is undone. */
const AGREED =
  'truce|ceasefire|cease-fire|armistice|deal|treaty|pact|agreement|accord|contract|lease|licen[cs]e|alliance|coalition|partnership|merger|takeover|sale|offer|bid|boycott|blockade|embargo|ban|curfew|order|rule|law|reform|plan|project|scheme|programme|program|marriage|engagement|mandate|constitution|peace|peace process|roadmap|bill|subsidy|guarantee|permit|patent|concession';
/** What goes on until it ends: of these the later telling may be right. */
const GOING_ON =
  'strike|walkout|talks|negotiations|mediation|siege|quarantine|lockdown|inquiry|investigation|trial|case|lawsuit|campaign|mission|search|operation|occupation|sit-in|hunger strike';
const goesOn = new Set(GOING_ON.split('|').map(conceptOf));
const ARRANGEMENT = `\\b(${AGREED}|${GOING_ON})`;
const OF_ONE = screened(new RegExp(`\\b(?:${AGREED}|${GOING_ON})\\b`, 'iu'));
/** Up to two words before it. */
const NEAR = 50;
const MODIFIERS = /(?:[\p{L}’'-]+ ){0,2}$/u;
const BETWEEN = '(?:,[^,.;“”"]{3,70},| ((?:with|between|on|over|in|of|to|from|for) [^,.;“”"]{2,50}?))?';
const ADVERB =
  '(?:\\p{Ll}+ly |now |still |very much |already |as good as |all but |in effect |well and truly |long |fully ){0,2}';
const ENDED = new RegExp(
  `${ARRANGEMENT}${BETWEEN} (?:(?:is|was|are|were|has been|had been) ${ADVERB}(?:dead|over|buried|void|null and void|off the table|at an end|history|in ruins|in tatters|broken off|no more|defunct|no longer (?:in (?:force|effect|place)|valid|binding|alive)|called off|a thing of the past)|${ADVERB}(?:has|have|had) ${ADVERB}(?:lapsed|expired|collapsed|fallen apart|broken down|ended|ceased to exist))\\b(?! (?:by|if|unless|until|when|before|in \\d|budget|for (?:now|today|the (?:day|night|week|season|year)))\\b)`,
  'iu',
);
const STANDS = new RegExp(
  `${ARRANGEMENT}${BETWEEN} (?:(?:remain(?:s|ed)?|stay(?:s|ed)?|continue(?:s|d)? to be|is|was|are|were) ${ADVERB}(?:in (?:full )?(?:force|effect|place)|valid|binding|alive|intact|standing|on (?:the table|track|course)|operative|holding|under way|going on|unbroken|far from (?:dead|over)|not (?:dead|over|finished))|${ADVERB}(?:holds|stands|lives|hangs? by a thread|goes on|go on|continues?|will (?:hold|stand|go on|continue))|(?:is|was|are|were) ${ADVERB}(?:hanging by a thread|fragile|on the brink|on its last legs)|(?:can|could) still be (?:saved|rescued|mended))\\b`,
  'iu',
);
const SUPPOSED = screened(
  /\b(?:if|whether|would|could|may|might|unless|until|once|fears?|feared|hopes?|warn(?:s|ed)?)\b|\?["”’']?$/iu,
);
const COULD = /\b(?:can|could) still be\b/iu;
const CERTAINTY = 0.76;

/** What it is told of, and which of its kind. */
interface Concerned {
  readonly what: string;
  readonly which: ReadonlySet<string>;
}

/** It has ended, and has begun once more since. */
const ANEW = /\b(?:again|after all|once more|a new)\b/iu;
/** "Continues in the schools": where, or for whom. */
const WHERE = /^ (?:in|at|on|for|among|across) (?:[\p{L}’'-]+ ?){1,4}/u;
const NONE: ReadonlyMap<string, string> = new Map();
const concerned = (sign: RegExp, text: string): Concerned | null => {
  const found = OF_ONE.test(text) ? sign.exec(text) : null;
  if (found === null) return null;
  const [, noun = '', behind = ''] = found;
  const before = MODIFIERS.exec(text.slice(Math.max(0, found.index - NEAR), found.index))?.[0] ?? '';
  const rest = WHERE.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
  const which = conceptsOf(wordsOf(`${before} ${behind} ${rest}`), NONE);
  return { what: conceptOf(noun.toLowerCase().split(' ').at(-1) ?? ''), which };
};

/** "The northern valley" is not "the southern valley"; "the truce" may be any truce told of. */
const isOneOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.isSubsetOf(b) || b.isSubsetOf(a);

const endedIn = onceEach(({ text, claim }): Concerned | null =>
  claim.stance === 'denies' || claim.stance === 'declines' || SUPPOSED.test(text) ? null : concerned(ENDED, text),
);
const standingIn = onceEach(({ text, claim }): Concerned | null =>
  claim.stance === 'declines' || (SUPPOSED.test(text) && !COULD.test(text)) ? null : concerned(STANDS, text),
);
const isEnded = onceEach((one) => one.claim.place === 'body' && endedIn(one) !== null);
const isStanding = onceEach((one) => one.claim.place === 'body' && standingIn(one) !== null && endedIn(one) === null);

export const inForceDisagreements: FindKind = ({ story }) => {
  const [ended, standing] = [thoseThat(story, isEnded), thoseThat(story, isStanding)];
  if (ended.length === 0 || standing.length === 0) return [];
  const about = (one: Statement, other: Statement): number => {
    const [x, y] = [endedIn(one), standingIn(other)];
    if (x === null || y === null || x.what !== y.what) return 0;
    if (!independent(one, other) || longBetween(one, other)) return 0;
    // What has ended later than it was told to stand is no contradiction.
    const later = printedLater(story, one, other);
    if (later > (goesOn.has(x.what) ? 0 : NEWS_MOVES_ON_MS) || -later > NEWS_MOVES_ON_MS) return 0;
    if (later < 0 && ANEW.test(other.text)) return 0;
    // Whoever says both has changed their mind.
    const byOne = one.speaker !== null && one.speaker === other.speaker;
    return byOne || !isOneOf(x.which, y.which) ? 0 : CERTAINTY;
  };
  return setAgainst(ended, standing, about, story.weight).map(({ left, right, closeness }) => ({
    type: 'modality',
    question: questionOn('Does it still stand', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source has it dead or over; another says that it stands, or is not lost yet.',
    certainty: closeness,
  }));
};
