/** One numbered line of each kind: a number and a title in bold, what it says behind a bar, where it stands as links. */
import type { AnswerLine, SourceLine, StatementLine, TimelineLine } from '../../../reply/block.ts';
import type { Citation } from '../../../reply/inline.ts';
import { stanceVerb } from '../../../reply/stance-verb.ts';
import { markBeside, wordsBeyond } from '../../../reply/words-beyond.ts';
import { type Drawn, item, quote, rich, section } from './drawn.ts';
import { bold, chain, cited, type Element, inlineElements, published, sourceLink, words } from './inlines.ts';

const between = (groups: readonly (readonly Element[])[], separator: string): readonly Element[] =>
  groups.flatMap((group, i) => (i === 0 ? group : [words(separator), ...group]));

const bare = (text: string): string => text.replace(/[\s.…“”"']+/g, ' ').trim();

/** Two claims may rest on the same words of one outlet; they are shown once. */
const eachOnce = (citations: readonly Citation[]): readonly Citation[] => {
  const seen = new Set<string>();
  return citations.filter(({ words: own, source }) => {
    const mark = `${source.outlet}\n${bare(own)}`;
    return !seen.has(mark) && seen.add(mark);
  });
};

/** What a line says, and its passages; what one of them says already is not said twice. */
const saidBy = (summary: string, citations: readonly Citation[]): readonly Element[] => {
  const once = eachOnce(citations);
  const says = bare(summary);
  const same = once.filter((citation) => says.includes(bare(citation.words)));
  const more = once.filter((citation) => !same.includes(citation));
  const [only] = more;
  if (only !== undefined && once.length === 1 && bare(only.words).includes(says)) return cited(only);
  // Sides that stand as sides have no words above them.
  if (summary === '') return between(once.map(cited), '\n');
  return [
    words(summary),
    ...(same.length === 0 ? [] : [words('\n— '), ...between(same.map(chain), ' · ')]),
    ...more.flatMap((citation) => [words('\n'), ...cited(citation)]),
  ];
};

/** The bar of one event runs into the next one's, so that the list reads as one line through time. */
export const drawTimelineLine = (line: TimelineLine): readonly Drawn[] =>
  rich(
    section(
      bold(`${line.number}. ${line.date.label}`),
      ...(markBeside(line) === '' ? [] : [words(markBeside(line), { italic: true })]),
    ),
    quote(
      ...saidBy(line.summary, line.citations),
      ...line.rivals.flatMap((rival) => [
        words('\nor '),
        bold(rival.date.label),
        ...eachOnce(rival.citations).flatMap((citation) => [words('\n'), ...cited(citation)]),
      ]),
    ),
  );

export const drawStatement = (line: StatementLine): readonly Drawn[] =>
  rich(
    section(
      bold(`${line.number}. ${line.speaker}`),
      words(`${line.role === null ? '' : `, ${line.role},`} ${stanceVerb(line.speaker, line.stance)}: `),
      ...inlineElements(wordsBeyond(line)),
    ),
    quote(...cited(line.citation)),
  );

export const drawSource = (line: SourceLine): readonly Drawn[] =>
  rich(
    section(bold(`${line.number}. `), sourceLink(line.source), words(` · ${line.title}`)),
    quote(
      words(`${line.label} · `),
      line.publishedAt === null ? words('no publication date known') : published(line.publishedAt),
      words(
        ` · ${line.claims} ${line.claims === 1 ? 'claim' : 'claims'}, ${Math.round(line.share * 100)} % of the story`,
      ),
      ...(line.copies.length === 0
        ? []
        : [
            words('\nsame text: '),
            ...between(
              line.copies.map((copy) => [sourceLink(copy)]),
              ' · ',
            ),
          ]),
    ),
  );

export const drawAnswer = (line: AnswerLine): readonly Drawn[] =>
  rich(
    section(bold(`${line.number}. `), ...inlineElements(line.text)),
    ...eachOnce(line.citations).map((citation) => item(...cited(citation))),
  );
