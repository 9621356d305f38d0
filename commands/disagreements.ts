/** Where the sources differ: question, positions, sources, passages. Never a winner. */
import { optionalChoice } from '../src/args/choice-arg.ts';
import { pageArg } from '../src/args/page-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { disagreementLine } from '../src/core/disagreement-line.ts';
import { loadEvidence } from '../src/core/evidence.ts';
import { missing, notADisagreement } from '../src/core/feedback-buttons.ts';
import { asNotes, mutedIn, setAsideIn } from '../src/core/left-out.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import { pageOf, paging, pastTheEnd } from '../src/core/paging.ts';
import { DISAGREEMENT_KINDS } from '../src/domain/disagreement.ts';
import type { Block } from '../src/reply/block.ts';
import { plain } from '../src/reply/inline.ts';
import { withModelNote } from '../src/reply/model-note.ts';
import { claimsOfMoved } from '../src/reply/moved-figure.ts';
import { reply } from '../src/reply/reply.ts';
import { movedBlocks, movedCounts, movedNote } from './moved-counts.ts';

const LINES = 4;

export const disagreements = defineCommand({
  name: 'disagreements',
  summary: 'Where the sources differ, with both passages side by side',
  examples: ['disagreements', 'disagreements kind:date about:strike'],
  needs: null,
  args: {
    story: storyArg(),
    kind: optionalChoice('kind', 'Only this kind', DISAGREEMENT_KINDS),
    about: optionalText({ description: 'Only disagreements that hold these words' }),
    page: pageArg(),
  },
  positional: ['story'],
  async run({ story, kind, about, page }, ask) {
    const filter = { ...(kind === null ? {} : { kind }), ...(about === null ? {} : { about }) };
    const shown = pageOf(page, LINES, ask);
    const { rows, total, next } = await ask.claims.disagreements(ask.workspace, story.id, filter, shown);
    if (rows.length === 0 && total > 0) return pastTheEnd(ask, shown, total);
    const aside = await setAsideIn(ask, story, { kind, about });
    const isLast = shown.offset + rows.length >= total;
    const wanted = about === null && (kind === null || kind === 'number') && (isLast || shown.offset === 0);
    const moved = wanted ? await movedCounts(ask, story.id) : [];
    if (rows.length === 0 && moved.length === 0)
      return nothingYet(ask, story, 'disagreements', Object.keys(filter).length > 0, aside);
    const ids = rows.flatMap((row) => row.sides.flatMap((side) => side.claimIds));
    const evidence = await loadEvidence(ask, story.id, [...ids, ...moved.flatMap(claimsOfMoved)]);
    const lines = rows.map((row, i) => disagreementLine(row, shown.offset + i + 1, evidence));
    const { actions, notes } = paging(ask, shown, { total, next });
    const later = isLast ? movedBlocks(moved, total + 1, evidence) : movedNote(moved, Math.ceil(total / shown.limit));
    const listed: readonly Block[] =
      rows.length > 0
        ? [{ kind: 'disagreements', lines }]
        : [{ kind: 'text', inlines: [plain('No disagreement found.')] }];
    const told = [...withModelNote(listed), ...later, ...asNotes(aside, await mutedIn(ask, story)), ...notes];
    return reply([{ kind: 'heading', text: `Disagreements: ${story.title}` }, ...told], {
      actions: [...actions, ...notADisagreement(rows, shown.offset + 1, story), missing('disagreements', story)],
      claimIds: evidence.cited(),
    });
  },
});
