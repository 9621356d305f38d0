/** What or who was hit, or meant: a place to one source, people to another; nobody there, or people aimed at. */

import { containment, sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const AIM =
  '(?:target(?:s|ed|ing)?|aim(?:s|ed|ing)? at|direct(?:ed|s|ing)? at|struck|hit|attack(?:ed|s|ing)?|destroy(?:ed|s|ing)?|shell(?:ed|s|ing)?|bomb(?:ed|s|ing)?|neutrali[sz](?:e|ed|ing|ation of))';
const PEOPLE =
  '(?:individuals|people|persons|personnel|civilians|officials|leaders?|leadership|commanders?|members|men|women|children|families|protesters|workers|fighters|soldiers|troops|migrants|refugees|villagers|residents|passengers|students|journalists|commander)';
const PLACES =
  '(?:docks?|ports?|facilit(?:y|ies)|sites?|buildings?|bases?|warehouses?|depots?|bridges?|roads?|plants?|factor(?:y|ies)|hospitals?|schools?|stations?|airports?|airfields?|runways?|boats?|ships?|vessels?|houses?|offices?|headquarters|camps?|compounds?|bunkers?|markets?|towers?|pipelines?|refiner(?:y|ies)|convoys?|trucks?|infrastructure)';
const GAP = "\\s(?:[\\w’'-]+\\s){0,3}?";

const AT_PEOPLE = screened(new RegExp(`\\b${AIM}${GAP}${PEOPLE}\\b`, 'iu'));
const AT_PLACE = screened(new RegExp(`\\b${AIM}${GAP}${PLACES}\\b`, 'iu'));
const NOBODY = screened(
  /\bno (?:individuals|people|person|one|casualties|deaths|injuries|victims|staff|workers)\b|\bnobody\b|\b(?:was|were|stood|apparently) (?:\w+ )?(?:empty|unoccupied|deserted|vacant|abandoned)\b/iu,
);

const isAtPeople = onceEach(({ text, negated }) => !negated && AT_PEOPLE.test(text) && !AT_PLACE.test(text));
const isAtPlace = onceEach(({ text, negated }) => !negated && AT_PLACE.test(text) && !AT_PEOPLE.test(text));
const isNobody = onceEach(({ text }) => NOBODY.test(text));

const LEAST_CONTAINED = 0.12;

const nearness =
  ({ weight }: StoryFeatures) =>
  (one: Statement, other: Statement): number => {
    if (!independent(one, other) || sharedConcepts(one.context, other.context).length < 2) return 0;
    const near = Math.max(
      containment(one.concepts, other.context, weight),
      containment(one.context, other.concepts, weight),
    );
    return near >= LEAST_CONTAINED ? near : 0;
  };

export const targetDisagreements: FindKind = ({ story }) => {
  const about = nearness(story);
  const people = thoseThat(story, isAtPeople);
  const places = thoseThat(story, isAtPlace);
  const nobody = thoseThat(story, isNobody);
  const drafts = (left: readonly Statement[], question: string, why: string): readonly Draft[] =>
    setAgainst(left, people, about, story.weight).map((matter) => ({
      type: 'target',
      question: questionOn(question, matter.right),
      positions: [{ statements: matter.left }, { statements: matter.right }],
      why,
      certainty: Math.min(0.9, 0.55 + 0.4 * matter.closeness),
    }));
  return [
    ...drafts(
      places,
      'What or who was the target',
      'One side names a place or a thing as what was hit, the other people.',
    ),
    ...drafts(
      nobody,
      'Was anyone there, and was it aimed at people',
      'One side says that nobody was there or hurt, the other that people were the target.',
    ),
  ];
};
