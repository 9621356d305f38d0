import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import type { Action } from '../../src/reply/reply.ts';
import { type Desk, HOME, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const buttonOf = (actions: readonly Action[], label: string): Action['run'] => {
  const found = actions.find((action) => action.label === label);
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found.run;
};
const press = ({ command, args }: Action['run'], editor: boolean) =>
  desk.ask(command, args, { rights: editor ? ['decide', 'report'] : ['report'] });
const questions = async () =>
  (await desk.ask('disagreements', {}, { room: 20 })).blocks.flatMap((block) =>
    block.kind === 'disagreements' ? block.lines.map(({ question }) => question) : [],
  );

test('"not a disagreement" is a report by a reader, which an editor accepts from the list', async () => {
  const [first] = await questions();
  const run = buttonOf((await desk.ask('disagreements')).actions, '1: not a disagreement');
  expect(plainText(await press(run, false))).toContain('Told the editors. Not a disagreement');
  expect(plainText(await press(run, false))).toContain('The editors know.');
  expect(await questions()).toContain(first);

  const list = await desk.ask('feedback', { action: 'list' });
  expect(plainText(list)).toContain(`1. Not a disagreement: ${first}`);
  expect(plainText(await press(buttonOf(list.actions, 'Accept 1'), true))).toContain('Decided: not a disagreement.');
  expect(await questions()).not.toContain(first);
  expect(plainText(await desk.ask('feedback', { action: 'list' }))).toContain('No report is open');
  await desk.ask('decide', { action: 'undo', what: '1' });
});

test('"wrong speaker" by an editor counts at once, and can be undone', async () => {
  const said = await desk.ask('who-said', { speaker: 'Trump' });
  const card = await desk.ask('claim', { claim: said.claimIds[0] ?? '' });
  const decided = await press(buttonOf(card.actions, 'Wrong speaker'), true);
  expect(plainText(decided)).toContain('Decided: the wrong speaker.');
  expect(plainText(await desk.ask('who-said', { speaker: 'Trump' }))).toContain('speaker in doubt (not ');
  await press(buttonOf(decided.actions, 'Undo'), true);
  expect(plainText(await desk.ask('who-said', { speaker: 'Trump' }))).not.toContain('in doubt');
});

test('"missing" goes to the list, in words, and is closed there', async () => {
  await press(buttonOf((await desk.ask('timeline')).actions, 'Missing'), false);
  await desk.ask('feedback', { action: 'missing', what: 'The mayor’s answer' }, { rights: ['report'] });
  const list = plainText(await desk.ask('feedback', { action: 'list' }));
  expect(list).toContain('Missing: Something in /timeline');
  expect(list).toContain('Missing: The mayor’s answer');
  expect(plainText(await desk.ask('feedback', { action: 'close', what: '1' }))).toContain('Closed.');
  expect(plainText(await desk.ask('feedback', { action: 'close', what: '1' }))).toContain('Closed.');
  const trail = (await desk.ports.audit.list(HOME, 4)).map(({ action }) => action);
  expect(trail).toEqual(['feedback.close', 'feedback.close', 'feedback.report', 'feedback.report']);
});

test('readers do not see the list', async () => {
  const refused = await desk.ask('feedback', { action: 'list' }, { rights: [] });
  expect([refused.outcome, plainText(refused)]).toEqual(['failed', expect.stringContaining('Who may: administrators')]);
});
