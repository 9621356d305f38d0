/** One numbered line of each kind: a number and a title in bold, what it says behind a bar, where it stands as links. */
import type { AnswerLine, SourceLine, StatementLine, TimelineLine } from '../../../reply/block.ts';
import type { Citation } from '../../../reply/inline.ts';
import { type Drawn, item, quote, rich, section } from './drawn.ts';
import { bold, chain, cited, type Element, inlineElements, published, sourceLink, words } from './inlines.ts';

const between = (groups: readonly (readonly Element[])[], separator: string): readonly Element[] =>
  groups.flatMap((group, i) => (i === 0 ? group : [words(separator), ...group]));

/** A quotation that says no more than the line above it is not shown again. */
const saysMore = (citation: Citation, above: string): boolean => !above.includes(citation.words.replace(/^…|…$/g, ''));

/** The bar of one event runs into the next one's, so that the list reads as one line through time. */
export const drawTimelineLine = (line: TimelineLine): readonly Drawn[] => {
  const further = line.citations.filter((citation) => saysMore(citation, line.summary));
  const plain = line.citations.filter((citation) => !saysMore(citation, line.summary));
  const sources = plain.length === 0 ? [] : [words('\n— '), ...between(plain.map(chain), ' · ')];
  return rich(
    section(
      bold(`${line.number}. ${line.date.label}`),
      ...(line.disputed ? [words('  disputed', { italic: true })] : []),
    ),
    quote(
      words(line.summary),
      ...sources,
      ...further.flatMap((citation) => [words('\n'), ...cited(citation)]),
      ...line.rivals.flatMap((rival) => [
        words('\nor '),
        bold(rival.date.label),
        ...rival.citations.flatMap((citation) => [words(' · '), ...cited(citation)]),
      ]),
    ),
  );
};

export const drawStatement = (line: StatementLine): readonly Drawn[] =>
  rich(
    section(
      bold(`${line.number}. ${line.speaker}`),
      words(`${line.role === null ? '' : `, ${line.role},`} ${line.stance}`),
    ),
    quote(...inlineElements(line.words), words('\n— '), ...chain(line.citation)),
  );

export const drawSource = (line: SourceLine): readonly Drawn[] =>
  rich(
    section(bold(`${line.number}. `), sourceLink(line.source), words(` — ${line.title}`)),
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
    ...line.citations.map((citation) => item(...cited(citation))),
  );
