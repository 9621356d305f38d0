/** What is wrong in an answer: an editor's word counts at once, anybody else's is a report that editors work through. */
import { requiredChoice } from '../src/args/choice-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { refuse } from '../src/core/refuse.ts';
import { REPORT_KINDS } from '../src/domain/ruling.ts';
import { decide } from './decide-actions.ts';
import { closeReport, listReports, report } from './feedback-actions.ts';

const ACTIONS = [...REPORT_KINDS, 'list', 'accept', 'close'] as const;

export const feedback = defineCommand({
  name: 'feedback',
  summary: 'What is wrong: who may decide decides at once, anybody else tells the editors; their list',
  examples: ['feedback missing The mayor’s answer of Monday', 'feedback wrong-speaker c_1a2b', 'feedback list'],
  needs: null,
  looksAtRights: true,
  args: {
    action: requiredChoice('action', 'What is wrong, or for editors: list, accept, close', ACTIONS),
    what: optionalText({ description: 'The number of a line, ids of claims, or what is missing, in words' }),
    story: storyArg(),
  },
  positional: ['action', 'what'],
  lines: 'what',
  async run({ action, what, story }, ask) {
    const editor = ask.actor.rights.has('decide');
    if (action === 'list' || action === 'accept' || action === 'close') {
      if (!editor) return refuse(ask, 'decide', 'work through the reports');
      return action === 'list' ? listReports(ask, story) : closeReport(ask, story, what, action);
    }
    if (editor && action !== 'missing') return decide(ask, story, action, { what, other: null });
    if (!ask.actor.rights.has('report')) return refuse(ask, 'report', 'report to the editors');
    return report(ask, story, action, what);
  },
});
