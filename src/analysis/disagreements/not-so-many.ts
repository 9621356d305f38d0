/** "His office counts 163, not 147": a source that names the other's figure and sets its own against it. */
import type { Quantity } from '../../domain/quantity.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const FIGURE = '(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
const CORRECTED = new RegExp(
  `\\b${FIGURE}(?: \\p{Ll}+){0,2},? (?:and )?(?:not|rather than|instead of) ${FIGURE}\\b`,
  'u',
);
/** "At least 340 buildings …, a count well above the 214 that officials were still giving". */
const AGAINST_THEIRS = new RegExp(
  `\\b${FIGURE}\\b[^.;]{0,200}?\\b(?:above|below|over|under|higher than|lower than|more than|less than|fewer than|larger than|smaller than|short of|against|compared with) the (?:official |reported |earlier |original )?${FIGURE}\\b(?=[^.;]{0,60}\\b(?:giv(?:e|en|ing)|gave|report(?:s|ed)?|put|claim(?:s|ed)?|cit(?:es|ed)|announced|says?|said|admit(?:s|ted)?|acknowledged|counted|estimated|stated|listed|official)\\b)`,
  'iu',
);
/** Smaller figures stand in many places by chance. */
const LEAST = 10;
const CERTAINTY = 0.9;

const correctedIn = onceEach(({ text, sentence }) => {
  const against = AGAINST_THEIRS.exec(sentence.text);
  return CORRECTED.exec(text) ?? (against !== null && text.includes(against[1] ?? '') ? against : null);
});

const figureIn = (figure: string | undefined): number => Number((figure ?? '').replaceAll(',', ''));

const states = ({ quantities }: Statement, value: number): boolean =>
  quantities.some(({ min, max }: Quantity) => min === value && max === value);

export const correctedFigures: FindKind = ({ story }) =>
  story.statements.flatMap((statement): readonly Draft[] => {
    const found = correctedIn(statement);
    const [own, other] = [figureIn(found?.[1]), figureIn(found?.[2])];
    if (found === null || own === other || Math.min(own, other) < LEAST) return [];
    const others = story.statements.filter((one) => independent(one, statement) && states(one, other));
    if (others.length === 0) return [];
    const same = story.statements.filter((one) => one !== statement && states(one, own));
    return [
      {
        type: 'number',
        question: questionOn('How many', [...others, statement]),
        positions: [
          { words: found[1] ?? '', statements: [statement, ...same] },
          { words: found[2] ?? '', statements: others },
        ],
        why: 'One source sets its figure against the very figure that another gives.',
        certainty: CERTAINTY,
      },
    ];
  });
