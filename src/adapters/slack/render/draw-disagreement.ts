/** A disagreement: the question, its sides side by side with their passages, and beneath them the sources as links. */
import type { DisagreementLine } from '../../../reply/block.ts';
import { originsInWords, positionBeyond } from '../../../reply/words-beyond.ts';
import { escapedLength, inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { type Drawn, type Paragraph, rich, section, sideBySide, small } from './drawn.ts';
import { bold, chain, type Element, words } from './inlines.ts';
import { splitText } from './split-text.ts';

type Side = DisagreementLine['sides'][number];

/** A, B, C …; what comes after Z is numbered. */
const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** What of a side fits a field, and what must stand below. */
const sideTexts = (side: Side, letter: string): { readonly field: string; readonly below: readonly string[] } => {
  const title = inert(`${letter}  ${positionBeyond(side)} ${originsInWords(side.origins)}`.replace(/ {3,}/, '  '));
  const [field = '', ...rest] = splitText(title, LIMITS.fieldText);
  const below = [...rest];
  let text = field;
  for (const citation of side.citations) {
    const line = inert(`\n• “${citation.words}” — ${citation.source.outlet}`);
    if (below.length === 0 && escapedLength(text) + escapedLength(line) <= LIMITS.fieldText) text += line;
    else below.push(line.trim());
  }
  return { field: text, below };
};

/** Two passages of one article lead to one address. */
const eachSource = ({ citations }: Side): Side['citations'] =>
  citations.filter((one, i) => citations.findIndex(({ source }) => source.uri === one.source.uri) === i);

const sourcesOf = (side: Side, letter: string): readonly Element[] => [
  bold(`${letter} `),
  ...eachSource(side).flatMap((citation, i) => (i === 0 ? chain(citation) : [words(' · '), ...chain(citation)])),
];

export const drawDisagreement = (line: DisagreementLine): readonly Drawn[] => {
  const sides = line.sides.map((side, i) => ({ side, letter: letterOf(i), ...sideTexts(side, letterOf(i)) }));
  const below = sides.flatMap(({ letter, below: texts }): readonly Paragraph[] =>
    texts.map((text) => section(bold(`${letter} `), words(text))),
  );
  return [
    ...rich(section(bold(`${line.number}. ${line.question}`), words(` (${line.label})`, { italic: true }))),
    ...sideBySide(sides.map(({ field }) => field)),
    ...rich(
      ...below,
      section(
        ...sides
          .filter(({ side }) => side.citations.length > 0)
          .flatMap(({ side, letter }, i) => [...(i === 0 ? [] : [words(' | ')]), ...sourcesOf(side, letter)]),
      ),
    ),
    ...small([line.caveat, `Why: ${line.why}`, line.ranking].filter((part) => typeof part === 'string').join('\n')),
  ];
};
