/** A free question, answered from claims only; both sides where the story disagrees on the point. */
import { answerQuestion } from '../src/analysis/ask/answer-question.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { requiredText } from '../src/args/text-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { disagreementLine } from '../src/core/disagreement-line.ts';
import { type Evidence, loadEvidence } from '../src/core/evidence.ts';
import { asNotes, mutedIn } from '../src/core/left-out.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import { tryThese } from '../src/core/try-these.ts';
import type { Claim } from '../src/domain/claim.ts';
import { type Disagreement, isProposed } from '../src/domain/disagreement.ts';
import type { ClaimId, StoryId } from '../src/domain/ids.ts';
import type { AnswerLine, Block } from '../src/reply/block.ts';
import { dateLabel } from '../src/reply/date-label.ts';
import { type Inline, plain, strong } from '../src/reply/inline.ts';
import { withModelNote } from '../src/reply/model-note.ts';
import { reply } from '../src/reply/reply.ts';
import { withArticle } from '../src/reply/speaker-words.ts';
import { stanceVerb } from '../src/reply/stance-verb.ts';

/** A story of more claims is narrowed by the store's search first. */
const READ_WHOLE = 5_000;
const CANDIDATES = 1_000;
const DISAGREEMENTS = 200;
/** Beside the sides of what is disputed a chat message has room for few lines more. */
const BESIDE_SIDES = 3;

const candidates = async ({ claims, workspace }: Ask, story: StoryId, question: string): Promise<readonly Claim[]> => {
  const counts = await claims.countByArticle(workspace, story);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (total <= READ_WHOLE) return claims.claimsOf(workspace, story);
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (await claims.search(workspace, story, words, CANDIDATES)).map(({ claim }) => claim);
};

/** "Donald Trump confirms", "Harbour Post reports (24 December 2025)". */
const headOf = (claim: Claim, outlet: string): readonly Inline[] => {
  const { speaker, stance, eventDate } = claim;
  return [
    strong(speaker === null ? outlet : withArticle(speaker.name, claim)),
    plain(speaker === null ? ' reports' : ` ${stanceVerb(speaker.name, stance)}`),
    plain(eventDate === null ? '' : ` (${dateLabel(eventDate)})`),
  ];
};

const linesOf = (ids: readonly ClaimId[], from: number, evidence: Evidence): readonly AnswerLine[] =>
  ids.flatMap((id, i): AnswerLine[] => {
    const claim = evidence.claim(id);
    const [citation] = evidence.cite([id], 1);
    if (claim === undefined || citation === undefined) return [];
    return [{ number: from + i, text: headOf(claim, citation.source.outlet), citations: [citation] }];
  });

const differing = (disputed: readonly Disagreement[]): string =>
  disputed.every(isProposed) ? 'By a language model’s reading, the sources differ here:' : 'The sources differ here:';

export const ask = defineCommand({
  name: 'ask',
  summary: 'A free question, answered from claims only, each line cited',
  examples: ['ask When was the strike?', 'ask "Who was the target?" story:port-strike'],
  needs: null,
  args: {
    question: requiredText({
      description: 'The question, in words',
      missing: 'What is the question? For example: /ask When was the strike?',
      limit: 500,
    }),
    story: storyArg(),
  },
  positional: ['question'],
  async run({ question, story }, asked) {
    const { claims, workspace } = asked;
    const found = await candidates(asked, story.id, question);
    if (found.length === 0) return nothingYet(asked, story, 'claims', false);
    const { rows } = await claims.disagreements(
      workspace,
      story.id,
      {},
      { limit: DISAGREEMENTS, offset: 0, after: null },
    );
    const { disputed, claimIds, nearest } = answerQuestion(question, found, rows);
    const ids = [
      ...disputed.flatMap(({ disagreement }) => disagreement.sides.flatMap((side) => side.claimIds)),
      ...claimIds,
      ...nearest,
    ];
    const evidence = await loadEvidence(asked, story.id, ids);
    const heading: Block = { kind: 'heading', text: question };
    const left = asNotes(await mutedIn(asked, story));
    if (disputed.length + claimIds.length === 0) {
      const lines = linesOf(nearest, 1, evidence);
      const nothing: Block = {
        kind: 'text',
        inlines: [plain(`Nothing in the store says so${lines.length > 0 ? '. The nearest:' : '.'}`)],
      };
      const near: readonly Block[] = lines.length > 0 ? [{ kind: 'answers', lines }] : [];
      return reply([heading, nothing, ...near, ...left, tryThese], { nearestClaimIds: nearest });
    }
    const blocks: Block[] = [heading];
    const sides = disputed.map(({ disagreement, sides: shown }, i) =>
      disagreementLine(
        { ...disagreement, sides: disagreement.sides.map((side, at) => ({ ...side, claimIds: shown[at] ?? [] })) },
        i + 1,
        evidence,
      ),
    );
    if (sides.length > 0)
      blocks.push(
        { kind: 'text', inlines: [plain(differing(disputed.map(({ disagreement }) => disagreement)))] },
        { kind: 'disagreements', lines: sides },
      );
    const most = sides.length > 0 && asked.room === 1 ? BESIDE_SIDES : claimIds.length;
    const lines = linesOf(claimIds.slice(0, most), sides.length + 1, evidence);
    if (lines.length > 0) blocks.push({ kind: 'answers', lines });
    return reply([...withModelNote(blocks), ...left], {
      claimIds: evidence.cited(),
      actions: [{ kind: 'share', label: 'Share here', run: { command: 'ask', args: asked.args } }],
    });
  },
});
