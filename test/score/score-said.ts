/** Who said what: a claim finds a gold utterance when it holds 60 % of its words and names the same speaker. */
import { type Figures, figuresOf } from './figures.ts';
import type { FoundClaims } from './found-claim.ts';
import { type Gold, placeOf, type StoryTexts } from './gold.ts';
import { pairUp } from './pair-up.ts';
import { covers, meets } from './place.ts';
import { sameSpeaker } from './same-speaker.ts';

const SHARE = 0.6;

export interface SaidFigures extends Figures {
  /** Share of the found utterances whose stance is right. */
  readonly stance: number;
  /** Passages found and given only to somebody else, a line each. */
  readonly wrongSpeaker: readonly string[];
}

export const scoreSaid = (gold: Gold, texts: StoryTexts, claims: FoundClaims): SaidFigures => {
  const golds = gold.said.map((said) => ({ ...said, place: placeOf(texts, said) }));
  const spoken = claims.all.flatMap(({ claim, content }) =>
    claim.speaker === null
      ? []
      : [{ content, name: claim.speaker.name, stance: claim.stance, text: claim.evidence.text }],
  );
  type Spoken = (typeof spoken)[number];
  type Said = (typeof golds)[number];
  const holds = ({ content }: Spoken, { place }: Said) => covers(content, place, SHARE);
  const finds = (item: Spoken, said: Said) => holds(item, said) && sameSpeaker(item.name, said.speaker);
  const pairs = pairUp(spoken, golds, finds);
  // A second claim on a passage already found, by its right speaker, is neither a merit nor a fault.
  const counts = (item: Spoken) =>
    pairs.paired.has(item) ||
    !golds.some((said) => meets(item.content, said.place) && sameSpeaker(item.name, said.speaker));
  const judged = spoken.filter(counts);
  const unfound = golds.filter((said) => !pairs.itemOf.has(said));
  const toldOf = (said: Said) => spoken.find((item) => holds(item, said));
  const misgiven = unfound.filter((said) => toldOf(said) !== undefined && !spoken.some((item) => finds(item, said)));
  const line = ({ id, speaker, text }: Said) => `${id} ${speaker[0]}: ${text}`;
  const stanceRight = [...pairs.itemOf].filter(([said, item]) => said.stance === item.stance).length;
  return {
    ...figuresOf({
      found: pairs.itemOf.size,
      gold: golds.length,
      right: pairs.paired.size,
      judged: judged.length,
      missed: unfound.map(line),
      extra: judged.filter((item) => !pairs.paired.has(item)).map(({ name, text }) => `${name}: ${text}`),
    }),
    stance: pairs.itemOf.size === 0 ? 0 : stanceRight / pairs.itemOf.size,
    wrongSpeaker: misgiven.map((said) => `${line(said)} (given to ${toldOf(said)?.name})`),
  };
};
