import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { BOT, type SlackFake } from '../../platforms/slack-fake.ts';
import { visibleText } from '../../platforms/slack-rules.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { event } from './payloads.ts';

let open: OpenSlack;
let fake: SlackFake;
beforeEach(async () => {
  open = await openSlack();
  fake = open.fake;
});
afterEach(() => open.close());

const until = async (there: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !there(); tries++) await sleep(10);
};

interface View {
  readonly private_metadata: string;
  readonly blocks: readonly { readonly type: string; readonly elements?: readonly Button[] }[];
}
interface Button {
  readonly action_id: string;
  readonly value: string;
  readonly text?: { readonly text: string };
}

const openHome = async (): Promise<View> => {
  const before = fake.homes.length;
  fake.push('events_api', event({ type: 'app_home_opened', tab: 'home', channel: 'D0ALICE' }));
  await until(() => fake.homes.length > before);
  return fake.homes.at(-1) as unknown as View;
};

const press = (view: View, label: string): void => {
  const buttons = view.blocks.flatMap(({ type, elements = [] }) => (type === 'actions' ? elements : []));
  const button = buttons.find(({ text }) => text?.text === label);
  fake.push('interactive', {
    type: 'block_actions',
    team: { id: 'T0HOME' },
    user: { id: 'U0ALICE' },
    view: { id: 'V0HOME', type: 'home', private_metadata: view.private_metadata, hash: 'h1' },
    container: { type: 'view', view_id: 'V0HOME' },
    trigger_id: `trigger-${label}`,
    actions: [{ type: 'button', action_id: button?.action_id, value: button?.value }],
  });
};

test('App Home shows the stories; what is pressed there is answered over it', async () => {
  await open.store.stories.create(DEFAULT_WORKSPACE, 'port', 'Port strike');
  const home = await openHome();
  expect(visibleText(home)).toContain('Port strike');
  expect(visibleText(home)).toContain('0 articles, 0 claims');
  const ids = home.blocks.flatMap(({ elements = [] }) => elements.map(({ action_id }) => action_id)).filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  press(home, 'Timeline');
  await until(() => fake.views.length === 1);
  expect(fake.views[0]).toMatchObject({ type: 'modal', private_metadata: home.private_metadata });
  await until(() => fake.homes.length === 2);
  expect(fake.homes.length).toBe(2);
});

test('an empty workspace opens its first story from App Home, which then shows it', async () => {
  const home = await openHome();
  press(home, 'Open a story');
  await until(() => fake.views.length === 1);
  const [form] = fake.views;
  fake.push('interactive', {
    type: 'view_submission',
    team: { id: 'T0HOME' },
    user: { id: 'U0ALICE' },
    view: { ...form, id: 'V1', state: { values: { asked: { asked: { value: 'Port strike' } } } } },
  });
  await until(() => fake.homes.length === 2);
  expect(fake.sent.map(visibleText).join()).toContain('Opened Port strike');
  expect(visibleText(fake.homes.at(-1) ?? {})).toContain('Port strike');
});

test('where a conversation begins, four questions on the stories are suggested', async () => {
  await open.store.stories.create(DEFAULT_WORKSPACE, 'port', 'Port strike');
  fake.push('events_api', event({ type: 'app_home_opened', tab: 'messages', channel: 'D0ALICE' }));
  await until(() => fake.prompts.length === 1);
  expect(fake.prompts[0]?.map(({ message }) => message)).toEqual([
    'disagreements port',
    'timeline port',
    'who-said story:port',
    'brief port',
  ]);
});

test('a channel is welcomed once, however often the bot is taken in', async () => {
  const joined = { type: 'member_joined_channel', user: BOT, channel: 'C0NEWS', inviter: 'U0ALICE' };
  for (const one of [joined, joined, { ...joined, user: 'U0ALICE' }]) {
    fake.push('events_api', event(one));
    await until(() => fake.in('C0NEWS').length > 0);
    await sleep(100);
  }
  expect(fake.in('C0NEWS').map(visibleText)).toEqual([expect.stringContaining('Open a story')]);
});
