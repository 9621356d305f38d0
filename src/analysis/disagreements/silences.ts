/** Who is told to have kept silent, and how: as such, on one thing, or at the moment of asking. It must not know who has spoken. */

import type { Claim } from '../../domain/claim.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach, oncePerClaim } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { capitalsIn } from '../names/speakers.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import { type Quiet, quietIn } from './read-quiet.ts';
import { isGenericBody } from './voices-of.ts';

/** Silence as such; a refusal of one detail ("declined to say how many") leaves room for other words. */
const SILENCE = screened(
  /\b(?:(?:not|never|nothing|no|without|declin\w+|refus\w+|nor|(?:was|were|is|are) unavailable|(?:avoid|evad|dodg|duck|ignor|brush)\w+)\b[^.;]{0,40}\b(?:react(?:ed|ion)?|(?<!['’]s )comment(?:ed|ing)?|respon(?:d|ded|se|ses|ding)|statements?|answer(?:ed|s|ing)?|repl(?:y|ied|ies)|sp(?:eak|oke|oken)|said(?=[.,;:”"]|$| (?:a|any|one|nothing|anything|in public|publicly|so far|since)\b)|word|heard|reach(?:ed)?|return(?:ed)?|picked? up|talk(?:ed|ing)?(?! about\b)|explanations?|questions?(?=[.,;:”"]|$| (?:from|by|of) (?:reporters|journalists|the press))|reporters|journalists|be drawn)|unanswered|ke(?:pt|eps?|eping) (?:\w+ ){0,3}(?:quiet|mum|(?:his|her|its|their) (?:\w+ )?(?:counsel|mouths?|lips))|silent|silence|(?:said|says|saying|say) nothing|to say anything|yet to (?:comment|respond|react|speak|say|utter|answer|reply|make|address|explain|give|offer|issue)|not a (?:word|peep|sound|syllable)|without a word|stay(?:ed|s|ing) mum|mum on|tight-lipped|(?:hung|hangs?) up on|clos(?:ed|es) (?:the|his|her|their|its) door|confirm(?:s|ed)? nothing|not been seen(?: in public| since| or heard|$))\b/iu,
);
export const SPOKE = screened(
  /\b(?:answered|responded|replied|(?:broke|broken|breaks) (?:\w+ )?silence|issued a (?:\w+ )?(?:statement|response)|statement (?:was )?(?:issued|read(?: out)?|released|published|posted|put out)|sp(?:oke|oken|eaks) (?:out|publicly|to)|addressed)\b/iu,
);

/** "Acme, which has stood by its figure, did not reply": it has spoken, by the very sentence that tells of silence. */
const HAS_SPOKEN = screened(
  /,\s(?:which|who)\s(?:has|have|had)\s(?:\w+\s)?(?:stood by|denied|defended|rejected|insisted|said|argued|maintained|repeated)\b/iu,
);

export interface Silence {
  readonly entity: string;
  /** Of one who goes by a post alone, the post: "the driver". */
  readonly role: string | null;
  readonly statement: Statement;
}

/** One person of the story, by what they are: the driver, the master, the coach. */
const BY_POST = screened(/^[Tt]he (?:\p{Ll}+ ){0,2}?(\p{Ll}{3,}[^s\W])$/u);
/** Many may be called so. */
const ANYBODY = screened(
  /^(?:spokes(?:man|woman|person)|officer|official|source|lawyer|attorney|man|woman|witness|aide|group|people|victim|student|worker|parent|resident|person|department|statement|report|letter|document|paper)$/iu,
);

/** Of "neither A nor B" each may have spoken elsewhere. */
const SEVERAL = screened(/^(?:neither|both|none)\b|\bn?or\b/iu);

/** "Any athlete": nobody in particular. */
const OF_MANY = /^(?:any|every|each|no|some|another|other|one|many|most|all)\b/iu;

const roleOf = ({ speaker }: Claim): string | null => {
  if (speaker?.type !== 'unnamed' || OF_MANY.test(speaker.name)) return null;
  const name = /^the /iu.test(speaker.name) ? speaker.name : `the ${speaker.name}`;
  const post = BY_POST.exec(name)?.[1]?.toLowerCase();
  return post === undefined || ANYBODY.test(post) ? null : post;
};

/** Whether the claim is told of somebody who holds the post, by name or without one. */
export const holdsRole = (post: string, claim: Claim): boolean =>
  roleOf(claim) === post ||
  (claim.speaker?.type === 'person' && wordsOf(claim.speaker.role ?? '').at(-1)?.key === post);

const BREAKS_IT = screened(/\b(?:broke|broken|breaks|breaking|ended|ends) (?:\w+ ){0,3}silence\b/iu);
/** "Has not responded" tells of no response. */
const spoke = (text: string): boolean => BREAKS_IT.test(text) || SPOKE.test(text.replace(SILENCE, ' '));

const tellsOfSilence = oncePerClaim(({ evidence }) => SILENCE.test(evidence.text));

/** A passage that tells of silence, whosever it is. */
interface Told {
  readonly claim: Claim;
  readonly statement: Statement;
  /** The capitalised words of its sentence. */
  readonly capitals: readonly string[];
}

const toldIn: Reader<Told> = ({ around, statements }) =>
  around.claims.filter(tellsOfSilence).flatMap((claim) => {
    const clauses = statements.filter((one) => one.claim.id === claim.id);
    const statement = clauses.find(({ text }) => SILENCE.test(text)) ?? clauses[0];
    if (statement === undefined || spoke(statement.text) || HAS_SPOKEN.test(claim.evidence.text)) return [];
    return [{ claim, statement, capitals: capitalsIn(statement.sentence.text) }];
  });

export const silences = (story: StoryFeatures): readonly Silence[] =>
  ofEachArticle(story, toldIn).flatMap(({ claim, statement, capitals }) => {
    if (claim.stance === 'declines') {
      const entity = story.speakers.entityOf(claim);
      // Of several companies "the company" may be any: who is meant, what stands before tells.
      if (SEVERAL.test(claim.speaker?.name ?? '') || isGenericBody(claim.speaker?.name ?? '')) return [];
      const role = roleOf(claim);
      return entity === null || (entity.startsWith('unnamed:') && role === null) ? [] : [{ entity, role, statement }];
    }
    const [only, ...others] = new Set(story.speakers.withSurname(capitals));
    if (claim.kind !== 'narrated' || only === undefined || others.length > 0) return [];
    return [{ entity: only, role: null, statement }];
  });

/** A call not returned or a question waved away says nothing of what was said before it. */
const OF_THE_MOMENT = screened(
  /\b(?:declin\w+|refus\w+|return(?:ed|ing)?|repl(?:y|ied|ies)|respond(?:ed)?|answer(?:ed)?|reached|picked? up)\b/iu,
);
const AS_YET = screened(
  /\b(?:has|have|had|is|are|remain(?:s|ed)?|made)\b[^.;]{0,20}\b(?:not|never|nothing|no|yet|silent|quiet|mum|unanswered|tight-lipped)\b/iu,
);
export const isOfTheMoment = ({ text }: Statement): boolean => OF_THE_MOMENT.test(text) && !AS_YET.test(text);

const ON = /\bcomment(?:ed|ing)? (?:on|about) ([^.;:“”"]{2,90})/iu;

/** How, and about what, the sentence tells of silence. */
export const readingOf = onceEach((statement): Quiet => {
  const { text } = statement.sentence;
  const sort = isOfTheMoment(statement) ? 'moment' : 'any';
  return quietIn(text) ?? { sort, party: '', at: 0, topic: ON.exec(text)?.[1] ?? null };
});
