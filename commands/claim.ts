/** One claim's evidence card: the passage in its paragraph, its rivals, its relay, the article's version. */
import { optionalChoice } from '../src/args/choice-arg.ts';
import { claimArg } from '../src/args/claim-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { rankedLine } from '../src/core/disagreement-line.ts';
import { loadEvidence } from '../src/core/evidence.ts';
import { wrongSpeaker } from '../src/core/feedback-buttons.ts';
import type { ArticleText } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import { flagged } from '../src/domain/mixed-scripts.ts';
import type { Span } from '../src/domain/span.ts';
import type { Block } from '../src/reply/block.ts';
import { sourceOf } from '../src/reply/cite.ts';
import { dateLabel } from '../src/reply/date-label.ts';
import { type Inline, plain, sourced, strong } from '../src/reply/inline.ts';
import { withModelNote } from '../src/reply/model-note.ts';
import { type Action, failed, reply } from '../src/reply/reply.ts';
import { withArticle } from '../src/reply/speaker-words.ts';
import { stanceVerb } from '../src/reply/stance-verb.ts';
import { citationBlocks } from './claim-citation.ts';
import { versionBlocks, withdrawnFrom } from './claim-versions.ts';

/** Characters of the paragraph shown on each side of the passage. */
const AROUND = 400;

/** Of an article restored without its text there is only the passage itself. */
const paragraphAround = (text: string, { start, end }: Span, passage: string) => {
  if (text === '') return { before: '', passage, after: '' };
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  return { before: text.slice(from, start), passage: text.slice(start, end), after: text.slice(end, to) };
};

const speakerLine = (claim: Claim): readonly Inline[] => {
  if (claim.speaker === null) return [plain('In the outlet’s own voice')];
  const role = claim.speaker.role === null ? '' : `, ${claim.speaker.role}`;
  const cue = claim.cue === null ? '' : ` (“${claim.cue}”)`;
  return [
    strong(flagged(withArticle(claim.speaker.name, claim))),
    plain(`${role}: ${stanceVerb(claim.speaker.name, claim.stance)}${cue}`),
  ];
};

/** A day is no instant: it stays the same day in every zone. */
const publishedIn = ({ publishedAt }: ArticleText): Inline => {
  if (publishedAt === null) return plain('no publication date known');
  return publishedAt.length <= 10 ? plain(publishedAt) : { kind: 'instant', at: publishedAt };
};

const facts = (claim: Claim, article: ArticleText): readonly (readonly Inline[])[] => [
  speakerLine(claim),
  [
    plain('Source: '),
    sourced(sourceOf(article)),
    plain(', '),
    publishedIn(article),
    plain(`, version ${article.version}`),
  ],
  ...(claim.relay.length === 0 ? [] : [[plain(`Relay: ${[...claim.relay, article.outlet].join(' → ')}`)]]),
  ...(claim.eventDate === null
    ? []
    : [
        [plain(`Date: ${dateLabel(claim.eventDate)}, from “${claim.eventDate.expression}” (${claim.eventDate.basis})`)],
      ]),
  ...(claim.saidOn === undefined
    ? []
    : [[plain(`Said: ${dateLabel(claim.saidOn)}, from “${claim.saidOn.expression}” (${claim.saidOn.basis})`)]]),
  [plain(`Found by the rule “${claim.rule}”; characters ${claim.evidence.start}–${claim.evidence.end}`)],
];

const rivals = async (claim: Claim, article: ArticleText, ask: Ask) => {
  const found = await ask.claims.findingsWith(ask.workspace, claim.id);
  const ids = found.disagreements.flatMap((d) => d.sides.flatMap((side) => side.claimIds));
  const evidence = await loadEvidence(ask, article.storyId, ids);
  const lines = found.disagreements.map((d, i) => rankedLine(d, i + 1, evidence));
  const blocks: Block[] = lines.length === 0 ? [] : [{ kind: 'disagreements', lines }];
  for (const { origins } of found.corroborations.slice(0, 1)) {
    const many = origins === 1 ? 'one origin' : `${origins} independent origins`;
    blocks.push({ kind: 'note', inlines: [plain(`The same fact stands in ${many}.`)] });
  }
  return { blocks: withModelNote(blocks), cited: evidence.cited() };
};

const withdrawnNote = (from: number, now: number): Block => ({
  kind: 'note',
  inlines: [
    strong('Withdrawn'),
    plain(`: these words stood in version ${from} and are gone from the article, now in version ${now}.`),
  ],
});

const copyButton = ({ id }: Claim): Action => ({
  kind: 'run',
  label: 'Copy as citation',
  run: { command: 'claim', args: { claim: id, as: 'citation' } },
});

export const claim = defineCommand({
  name: 'claim',
  summary: "One claim's evidence card: the passage in its paragraph, its rivals, its relay",
  examples: ['claim c_1a2b3c4d5e'],
  needs: null,
  args: { claim: claimArg(), as: { ...optionalChoice('form', 'As what to show it', ['citation']), hidden: true } },
  positional: ['claim'],
  async run({ claim: asked, as }, ask) {
    const article = await ask.claims.article(ask.workspace, asked.articleId);
    if (article === null)
      return failed('The article of this claim is gone. Ask again with a claim of a current answer.');
    const withdrawn = await withdrawnFrom(asked, ask);
    const { blocks, cited } = await rivals(asked, article, ask);
    const gone = withdrawn === null ? [] : [withdrawnNote(withdrawn.version, article.version)];
    return reply(
      [
        ...(as === null ? [] : citationBlocks(asked, article)),
        { kind: 'heading', text: article.title },
        {
          kind: 'passage',
          ...paragraphAround(withdrawn?.text ?? article.text, asked.evidence, asked.evidence.text),
          source: sourceOf(article),
        },
        ...gone,
        { kind: 'list', items: facts(asked, article) },
        ...(await versionBlocks(article, ask)),
        ...blocks,
      ],
      {
        claimIds: [asked.id, ...cited.filter((id) => id !== asked.id)],
        actions: [
          { kind: 'share', label: 'Share here', run: { command: 'claim', args: { claim: asked.id } } },
          ...(as === null ? [copyButton(asked)] : []),
          ...wrongSpeaker(asked, await ask.stories.byId(ask.workspace, article.storyId)),
        ],
      },
    );
  },
});
