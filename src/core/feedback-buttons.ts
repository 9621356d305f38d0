/** Buttons by which people say that an answer is wrong; what they do depends on who presses them. */
import type { Claim } from '../domain/claim.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import type { Story } from '../domain/story.ts';
import type { Action } from '../reply/reply.ts';

const button = (label: string, args: Readonly<Record<string, string>>): Action => ({
  kind: 'run',
  label,
  run: { command: 'feedback', args },
});

const MOST = 4;

/** `first`: the number of the first row. */
export const notADisagreement = (rows: readonly Disagreement[], first: number, story: Story): readonly Action[] =>
  rows.slice(0, MOST).map(({ sides }, i) =>
    button(`${first + i}: not a disagreement`, {
      action: 'not-a-disagreement',
      // A passage of each side names it, also when it is found anew.
      what: sides.flatMap(({ claimIds }) => claimIds.slice(0, 1)).join(' '),
      story: story.slug,
    }),
  );

export const wrongSpeaker = ({ id, speaker }: Claim, story: Story | null): readonly Action[] =>
  speaker === null || story === null
    ? []
    : [button('Wrong speaker', { action: 'wrong-speaker', what: id, story: story.slug })];

/** `where`: the answer that lacks it. */
export const missing = (where: string, story: Story): Action =>
  button('Missing', { action: 'missing', what: `Something in /${where}`, story: story.slug });
