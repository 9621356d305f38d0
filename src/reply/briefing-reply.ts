/**
 * A briefing: what changed, what is new, where the sources disagree, what is safe to say and what not yet, what is open.
 * A minute's reading and the rest for the thread, the lines numbered throughout. The same for the scheduled post and for
 * /brief; knows nothing of schedules.
 *
 *   briefingReply(story, changes, { since, notes }): Briefing
 */
import type { Changes } from '../domain/changes.ts';
import { nothingChanged } from '../domain/changes.ts';
import { isProposed } from '../domain/disagreement.ts';
import type { Story } from '../domain/story.ts';
import type { Block } from './block.ts';
import { briefingLines } from './briefing-lines.ts';
import type { Briefing } from './briefing-record.ts';
import { countWords, fitBriefing } from './fit-briefing.ts';
import { type Inline, plain, typed } from './inline.ts';
import { withModelNote } from './model-note.ts';
import { plainBlock } from './plain-text.ts';
import { type Action, reply } from './reply.ts';

export interface BriefingFrame {
  /** When the channel was last told, ISO 8601 instant or day; null: never. */
  readonly since: string | null;
  /** Said first: that it is late, what was missed. One line each. */
  readonly notes: readonly (readonly Inline[])[];
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

/** Nobody is to take what was proposed for what was found. */
const countDisputes = (many: number, proposed: number, what: string): string =>
  `${count(many, what)}${proposed === 0 ? '' : ` (${proposed === many ? '' : `${proposed} `}proposed by a language model)`}`;

const sinceInline = (since: string): Inline => (since.includes('T') ? { kind: 'instant', at: since } : plain(since));

const summary = (changes: Changes, since: string | null): readonly Inline[] => {
  const { articles, claims, allDisputes, allProposed, newArticles, newClaims, disputes, revisions, notes, settled } =
    changes;
  if (changes.first || since === null) {
    const differ =
      allDisputes === 0 ? 'no disagreement found' : countDisputes(allDisputes, allProposed, 'disagreement');
    return [
      plain(`The story so far: ${count(articles.length, 'article')}, ${count(claims.length, 'claim')}, ${differ}.`),
    ];
  }
  if (nothingChanged(changes)) {
    return [
      plain('Nothing new since '),
      sinceInline(since),
      plain(`. ${countDisputes(allDisputes, allProposed, 'disagreement')} stand.`),
    ];
  }
  const fresh = `${count(newClaims, 'new claim')} in ${count(newArticles, 'article')}`;
  const changed = revisions.length + notes.length;
  const more = [
    countDisputes(disputes.length, disputes.filter(isProposed).length, 'new disagreement'),
    ...(changed === 0 ? [] : [`${count(changed, 'change')} to what you were told`]),
    ...(settled.length === 0 ? [] : [`${settled.length} settled`]),
  ];
  return [plain('Since '), sinceInline(since), plain(`: ${fresh}, ${more.join(', ')}.`)];
};

const buttons = ({ slug }: Story): readonly Action[] => [
  { kind: 'run', label: 'Timeline', run: { command: 'timeline', args: { story: slug } } },
  { kind: 'run', label: 'Disagreements', run: { command: 'disagreements', args: { story: slug } } },
];

export const briefingReply = (story: Story, changes: Changes, { since, notes }: BriefingFrame): Briefing => {
  const lines = nothingChanged(changes) ? [] : briefingLines(changes);
  const head: Block[] = [
    { kind: 'heading', text: `Briefing: ${story.title}` },
    ...notes.map((inlines): Block => ({ kind: 'note', inlines })),
    { kind: 'text', inlines: summary(changes, since) },
  ];
  const { post, thread } = fitBriefing(
    lines,
    head.reduce((words, block) => words + countWords(plainBlock(block)), 0),
  );
  const foot: Block[] =
    changes.articles.length === 0
      ? [{ kind: 'note', inlines: [plain('No articles yet. Add one with '), typed('/add'), plain('.')] }]
      : [];
  return {
    reply: reply([...head, ...withModelNote(post.blocks), ...foot], {
      actions: changes.articles.length === 0 ? [] : buttons(story),
      claimIds: post.claimIds,
    }),
    details: thread === null ? null : reply(withModelNote(thread.blocks), { claimIds: thread.claimIds }),
  };
};
