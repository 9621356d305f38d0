/** Questions of gold disagreements, asked in words: an answer is right when its cited claims rest on two of the sides. */
import { answerQuestion } from '../../src/analysis/ask/answer-question.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { LISTED_CLAIMS_LIMIT } from '../../src/domain/timeline.ts';
import { foundClaims } from './found-claim.ts';
import { type Gold, placeOf, type StoryTexts } from './gold.ts';
import { meets } from './place.ts';

const CITED = 15;
const SIDES = 2;

export interface AskFigures {
  readonly gold: number;
  readonly missed: readonly string[];
}

export const scoreAsk = (gold: Gold, texts: StoryTexts, { claims, disagreements, ...rest }: Dossier): AskFigures => {
  const found = foundClaims(texts, { claims, disagreements, ...rest });
  const bringsBothSides = ({ question, sides }: Gold['disagreements'][number]): boolean => {
    const { disputed, claimIds } = answerQuestion(question, claims, disagreements);
    const cited = [...new Set([...disputed.flatMap((point) => point.sides.flat()), ...claimIds])];
    if (cited.length > CITED) return false;
    const passages = [cited.slice(0, LISTED_CLAIMS_LIMIT), cited.slice(LISTED_CLAIMS_LIMIT)].flatMap(found.listed);
    const held = sides.filter(({ evidence }) =>
      evidence.some((words) => passages.some((passage) => meets(passage.evidence, placeOf(texts, words)))),
    );
    return held.length >= SIDES;
  };
  return {
    gold: gold.disagreements.length,
    missed: gold.disagreements.filter((one) => !bringsBothSides(one)).map(({ id, question }) => `${id} ${question}`),
  };
};
