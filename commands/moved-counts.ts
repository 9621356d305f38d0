/** Tolls that rose from one day to the next, beside the disagreements: a reader who misses them there is told that they are updates. */
import { movedFigures } from '../src/analysis/moved-figures.ts';
import type { Ask } from '../src/core/command.ts';
import type { Evidence } from '../src/core/evidence.ts';
import type { StoryId } from '../src/domain/ids.ts';
import type { MovedFigure } from '../src/domain/moved-figure.ts';
import type { Block } from '../src/reply/block.ts';
import { type Inline, plain, typed } from '../src/reply/inline.ts';
import { claimsOfMoved, movedInlines } from '../src/reply/moved-figure.ts';

/** The claims that may hold a toll are looked for by these: a large story is not read whole for every page. */
const TOLL =
  'dead died dies death deaths killed kills killing toll injured injuries wounded hurt casualties victims bodies'.split(
    ' ',
  );
const LOOKED_AT = 400;
const LISTED = 200;

export const movedCounts = async ({ claims, workspace }: Ask, story: StoryId): Promise<readonly MovedFigure[]> => {
  const [hits, articles, numbers] = await Promise.all([
    claims.search(workspace, story, TOLL, LOOKED_AT),
    claims.articles(workspace, story),
    claims.disagreements(workspace, story, { kind: 'number' }, { limit: LISTED, offset: 0, after: null }),
  ]);
  return movedFigures(
    articles,
    hits.map(({ claim }) => claim),
    numbers.rows,
  );
};

const LATER = 'Counts that rose: a later figure is an update';

/** With their passages, numbered from `from` on. */
export const movedBlocks = (moved: readonly MovedFigure[], from: number, evidence: Evidence): readonly Block[] => {
  if (moved.length === 0) return [];
  const lines = moved.map((one, i) => {
    const ids = claimsOfMoved(one);
    return { number: from + i, text: movedInlines(one), citations: evidence.cite(ids, ids.length) };
  });
  return [
    { kind: 'heading', text: LATER },
    { kind: 'answers', lines },
  ];
};

/** Where more pages follow: in a line, and where the passages are. */
export const movedNote = (moved: readonly MovedFigure[], lastPage: number): readonly Block[] => {
  if (moved.length === 0) return [];
  const told = moved.flatMap((one): readonly Inline[] => [plain('; '), ...movedInlines(one)]).slice(1);
  return [
    { kind: 'note', inlines: [plain(`${LATER}. `), ...told, plain('. Their passages: '), typed(`page:${lastPage}`)] },
  ];
};
