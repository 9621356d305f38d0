/** Menus by which an answer is narrowed: in the message itself, kept over a restart, taken away by All. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { articleIn, fullClaim, narrated } from '../../contracts/store/samples.ts';
import type { Message, SlackFake } from '../../platforms/slack-fake.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { press, slash } from './payloads.ts';

const closing: OpenSlack[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

const answered = async (fake: SlackFake, name: string): Promise<Message> => {
  for (let tries = 0; tries < 300; tries++) {
    const found = fake.sent.find((one) => one.where === 'response' && one.channel === name);
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error('never answered');
};

interface Menu {
  readonly action_id: string;
  readonly options: readonly { readonly value: string; readonly text: { readonly text: string } }[];
  readonly initial_option?: { readonly value: string };
}

const menusOf = ({ blocks = [] }: Message): readonly Menu[] =>
  blocks
    .flatMap((block) => (block as { elements?: readonly unknown[] }).elements ?? [])
    .filter((one): one is Menu => (one as { type?: string }).type === 'static_select')
    .filter(({ action_id }) => action_id.includes('narrow:'));

const choose = (fake: SlackFake, { action_id, options }: Menu, label: string, name: string): void => {
  const value = options.find(({ text }) => text.text === label)?.value;
  const actions = [{ type: 'static_select', action_id, selected_option: { value } }];
  fake.push(
    'interactive',
    press('', undefined, { is_ephemeral: true }, { actions, response_url: fake.responseUrl(name) }),
  );
};

test('an answer is narrowed by speaker, stance and time, over a restart, and All takes a filter away', async () => {
  const first = await openSlack();
  closing.push(first);
  const { fake, store } = first;
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
  const article = articleIn(story.id, 'tide.example/1');
  const claim = fullClaim(article);
  const other = narrated(article, 'We saw smoke', {
    kind: 'direct',
    speaker: { name: 'Ros Vale', role: null, type: 'person', mention: null },
  });
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [claim, other]);
  fake.push('slash_commands', slash('/rashomon', 'who-said', { response_url: fake.responseUrl('r1') }));
  const whole = await answered(fake, 'r1');
  const menus = menusOf(whole);
  expect(menus.map(({ action_id }) => action_id.split(':').at(-1))).toEqual(['speaker', 'stance', 'since']);
  expect(whole.text).toContain('Ros Vale');
  await first.slack.stop();

  const second = await openSlack({ fake, store });
  closing.push(second);
  const [speaker] = menus;
  if (speaker === undefined) throw new Error('no menu');
  choose(fake, speaker, 'Ana Lindqvist', 'r2');
  const narrow = await answered(fake, 'r2');
  expect([narrow.raw.replace_original, (narrow.text ?? '').includes('Ros Vale')]).toEqual([true, false]);
  const [again] = menusOf(narrow);
  expect(again?.initial_option?.value).toBe('=Ana Lindqvist');
  if (again === undefined) throw new Error('no menu');
  choose(fake, again, 'All (speaker)', 'r3');
  expect((await answered(fake, 'r3')).text).toContain('Ros Vale');
  expect(fake.problems).toEqual([]);
});
