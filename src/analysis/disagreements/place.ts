/** Where it was said or announced: one act of speaking, put in places that are not one. */

import { cosine, sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const SPEAKING = screened(
  /\b(?:claimed victory|conceded|announced|apologi[sz]ed|said sorry|resigned|declared|spoke|speaking|addressed|signed|unveiled|launched)\b/iu,
);
const PLACE = /\b(?:in|at|on|from|outside)\s(?:the\s)?((?:\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+){1,3})/gu;
const LEAST_SHARED = 2;

const placesIn = onceEach(
  ({ text }): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(PLACE)].flatMap(([, name = '']) =>
        name.split(' ').map((word) => conceptOf(word.toLowerCase())),
      ),
    ),
);

const speaks = onceEach(({ text }) => SPEAKING.test(text));

export const placeDisagreements: FindKind = ({ story }) => {
  const told = thoseThat(story, speaks)
    .map((statement) => ({ statement, places: placesIn(statement) }))
    .filter(({ places }) => places.size > 0);
  return told.flatMap((a, at): readonly Draft[] =>
    told.slice(at + 1).flatMap((b): readonly Draft[] => {
      if (!independent(a.statement, b.statement) || !a.places.isDisjointFrom(b.places)) return [];
      const shared = sharedConcepts(a.statement.concepts, b.statement.concepts).filter(
        (concept) => !story.names.has(concept),
      );
      if (shared.length < LEAST_SHARED) return [];
      return [
        {
          type: 'wording',
          question: questionOn('Where was it', [a.statement, b.statement]),
          positions: [{ statements: [a.statement] }, { statements: [b.statement] }],
          why: 'One act of speaking is put in two places.',
          certainty: Math.min(0.85, 0.55 + 0.4 * cosine(a.statement.concepts, b.statement.concepts, story.weight)),
        },
      ];
    }),
  );
};
