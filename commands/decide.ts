/** Editors decide: no disagreement, one person, two events, a wrong speaker; undone; what was decided, and the audit trail. */
import { requiredChoice } from '../src/args/choice-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { DECISIONS, decide as decideOn, listRulings, showHistory, undo } from './decide-actions.ts';

const ACTIONS = [...DECISIONS, 'undo', 'list', 'history'] as const;

export const decide = defineCommand({
  name: 'decide',
  summary: 'Editors decide: no disagreement, the same person, not the same event; undo, list',
  examples: [
    'decide not-a-disagreement 2',
    'decide same-person Trump other:"Donald Trump"',
    'decide not-same-event c_1a2b other:c_3c4d',
    'decide undo 1',
  ],
  needs: 'decide',
  args: {
    action: requiredChoice('action', 'What is decided, or: undo, list, history', ACTIONS),
    what: optionalText({ description: 'The number of a line, ids of claims, a name; for undo a number of the list' }),
    other: optionalText({ description: 'The other name, or the other claim' }),
    story: storyArg(),
  },
  positional: ['action', 'what'],
  lines: 'what',
  async run({ action, what, other, story }, ask) {
    if (action === 'list') return listRulings(ask, story);
    if (action === 'history') return showHistory(ask);
    if (action === 'undo') return undo(ask, story, what);
    return decideOn(ask, story, action, { what, other });
  },
});
