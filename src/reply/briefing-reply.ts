/**
 * A briefing: what is new, where the sources disagree, what is open. A minute's reading, its lines numbered throughout.
 * The same for the scheduled post and for /brief; knows nothing of schedules.
 *
 *   briefingReply(story, changes, { since, notes }): Reply
 */
import type { Changes } from '../domain/changes.ts';
import { nothingChanged } from '../domain/changes.ts';
import type { Story } from '../domain/story.ts';
import type { Block } from './block.ts';
import { briefingLines, NO_LINES } from './briefing-lines.ts';
import { type Inline, plain, typed } from './inline.ts';
import { type Action, type Reply, reply } from './reply.ts';

export interface BriefingFrame {
  /** When the channel was last told, ISO 8601 instant or day; null: never. */
  readonly since: string | null;
  /** Said first: that it is late, what was missed. One line each. */
  readonly notes: readonly (readonly Inline[])[];
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

const sinceInline = (since: string): Inline => (since.includes('T') ? { kind: 'instant', at: since } : plain(since));

const summary = (changes: Changes, since: string | null): readonly Inline[] => {
  const { articles, claims, allDisputes, newArticles, newClaims, disputes } = changes;
  if (changes.first || since === null) {
    const differ = allDisputes === 0 ? 'no disagreement found' : count(allDisputes, 'disagreement');
    return [
      plain(`The story so far: ${count(articles.length, 'article')}, ${count(claims.length, 'claim')}, ${differ}.`),
    ];
  }
  if (nothingChanged(changes)) {
    return [plain('Nothing new since '), sinceInline(since), plain(`. ${count(allDisputes, 'disagreement')} stand.`)];
  }
  const fresh = `${count(newClaims, 'new claim')} in ${count(newArticles, 'article')}`;
  return [plain('Since '), sinceInline(since), plain(`: ${fresh}, ${count(disputes.length, 'new disagreement')}.`)];
};

const buttons = ({ slug }: Story): readonly Action[] => [
  { kind: 'run', label: 'Timeline', run: { command: 'timeline', args: { story: slug } } },
  { kind: 'run', label: 'Disagreements', run: { command: 'disagreements', args: { story: slug } } },
];

export const briefingReply = (story: Story, changes: Changes, { since, notes }: BriefingFrame): Reply => {
  const quiet = nothingChanged(changes);
  const { fresh, said, disputes, open, claimIds } = quiet ? NO_LINES : briefingLines(changes);
  const blocks: Block[] = [
    { kind: 'heading', text: `Briefing: ${story.title}` },
    ...notes.map((inlines): Block => ({ kind: 'note', inlines })),
    { kind: 'text', inlines: summary(changes, since) },
  ];
  if (fresh.length + said.length > 0) blocks.push({ kind: 'heading', text: 'What is new' });
  if (fresh.length > 0) blocks.push({ kind: 'answers', lines: fresh });
  if (said.length > 0) blocks.push({ kind: 'statements', lines: said });
  if (disputes.length > 0) {
    blocks.push({ kind: 'heading', text: 'Where the sources disagree' }, { kind: 'disagreements', lines: disputes });
  }
  if (open.length > 0) blocks.push({ kind: 'heading', text: 'Open questions' }, { kind: 'answers', lines: open });
  if (changes.articles.length === 0) {
    blocks.push({ kind: 'note', inlines: [plain('No articles yet. Add one with '), typed('/add'), plain('.')] });
  }
  return reply(blocks, { actions: changes.articles.length === 0 ? [] : buttons(story), claimIds });
};
