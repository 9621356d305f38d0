import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { BOT_TOKEN, type SlackFake } from '../../platforms/slack-fake.ts';
import { visibleText } from '../../platforms/slack-rules.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { slash } from './payloads.ts';

const ARTICLE = `Dam at Karrow fails

The mayor, Anna Berg, said on 12 March 2026 that the dam had failed. "Nobody was hurt," she added.
`;
let open: OpenSlack;
let count = 0;
afterEach(async () => {
  await open.close();
});

const click = (fake: SlackFake, message: Record<string, unknown>) => {
  const trigger = `trigger-${++count}`;
  fake.push('interactive', {
    type: 'message_action',
    callback_id: 'add_to_story',
    trigger_id: trigger,
    team: { id: 'T0HOME' },
    user: { id: 'U0ALICE' },
    channel: { id: 'C0NEWS' },
    message: { ts: '17000000.000001', ...message },
    response_url: fake.responseUrl('shortcut'),
  });
};

const until = async <T>(look: () => T | undefined): Promise<T> => {
  for (let tries = 0; tries < 1_000; tries++) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error('it never happened');
};

type View = { private_metadata: string; callback_id: string; blocks: { block_id?: string }[] };

const formOf = async (fake: SlackFake): Promise<View> => (await until(() => fake.views[0])) as unknown as View;

const submit = (fake: SlackFake, view: View, values: Record<string, Record<string, unknown>>) => {
  const entered = Object.fromEntries(Object.entries(values).map(([field, own]) => [field, { [field]: own }]));
  fake.push('interactive', {
    type: 'view_submission',
    team: { id: 'T0HOME' },
    user: { id: 'U0ALICE' },
    view: { ...view, id: `V${++count}`, state: { values: entered } },
  });
};

test('while several addresses are read, how far that is gets told where it was asked, before the answer', async () => {
  open = await openSlack({ reads: true });
  const { fake, store } = open;
  await store.stories.create(DEFAULT_WORKSPACE, 'dam', 'Dam');
  const text = [1, 2, 3, 4].map((at) => `http://127.0.0.1/${at}`).join(' ');
  fake.push('slash_commands', slash('/add', `${text} story:dam`, { response_url: fake.responseUrl('several') }));
  const told = () => fake.sent.filter(({ channel }) => channel === 'several').map(visibleText);
  await until(() => (told().some((words) => words.includes('0 of 4 are in')) ? true : undefined));
  expect(told().map((words) => /^\d of 4 are \w+/.exec(words)?.[0])).toEqual([
    '2 of 4 are through',
    '3 of 4 are through',
    '0 of 4 are in',
  ]);
  expect(fake.problems).toEqual([]);
});

describe('“Add to story” on a message', () => {
  test('asks for what the message does not say, then reads it into a new story and says so privately', async () => {
    open = await openSlack({ reads: true });
    const { fake, store } = open;
    click(fake, { text: ARTICLE });
    const view = await formOf(fake);
    expect(view.blocks.map(({ block_id: id }) => id)).toEqual([undefined, 'new_story', 'outlet', 'published']);
    submit(fake, view, {
      new_story: { value: 'Karrow dam' },
      outlet: { value: 'Valley Courier' },
      published: { selected_date: '2026-03-13' },
    });
    const told = await until(() => fake.sent.find(({ where }) => where === 'ephemeral'));
    expect(visibleText(told)).toMatch(/Added to Karrow dam: Valley Courier/);
    const story = await store.stories.bySlug(DEFAULT_WORKSPACE, 'karrow-dam');
    const articles = story === null ? [] : await store.claims.articles(DEFAULT_WORKSPACE, story.id);
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Valley Courier']);
  });

  test('takes the files of the message, fetched with the token from Slack alone', async () => {
    open = await openSlack({ reads: true });
    const { fake, store } = open;
    await store.stories.create(DEFAULT_WORKSPACE, 'dam', 'The dam');
    fake.files.set('dam.txt', ARTICLE);
    click(fake, { text: 'look', files: [{ name: 'dam.txt', url_private: `${fake.origin}/files/dam.txt` }] });
    const view = await formOf(fake);
    submit(fake, view, { story: { selected_option: { value: 'dam' } } });
    const told = await until(() => fake.sent.find(({ where }) => where === 'ephemeral'));
    expect(visibleText(told)).toContain('Added to The dam: dam, ');
    expect(fake.tokens).toContain(BOT_TOKEN);
  });

  test('whose form cannot be opened is answered in words', async () => {
    open = await openSlack();
    open.fake.fault({ method: 'views.open', does: { error: 'expired_trigger_id' } });
    click(open.fake, { text: ARTICLE });
    const told = await until(() => open.fake.sent.find(({ where }) => where === 'response'));
    expect(visibleText(told)).toContain('could not be opened');
  });

  test('by a guest adds nothing and says why', async () => {
    open = await openSlack();
    const { fake } = open;
    fake.users.set('U0ALICE', { is_ultra_restricted: true });
    click(fake, { text: ARTICLE });
    submit(fake, await formOf(fake), { new_story: { value: 'Karrow dam' } });
    const told = await until(() => fake.sent.find(({ where }) => where === 'ephemeral'));
    expect(visibleText(told)).toMatch(/may not/);
  });
});
