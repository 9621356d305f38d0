import { afterEach, describe, expect, test } from 'vitest';
import type { Added, Library, Submission } from '../../../src/core/ports/library.ts';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { fail } from '../../../src/domain/result.ts';
import { visibleText } from '../../platforms/discord-rules.ts';
import { type OpenDiscord, openDiscord, until } from './open-discord.ts';
import { ask, deliver, filled, isPrivate, NO_PERMISSIONS, offered, slash } from './payloads.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const MESSAGE = { content: 'Harbour reopens. The port is open, said Anna Berg.', attachments: [], embeds: [] };

/** Keeps what would be read, and refuses it: reading is not what these tests are about. */
const start = async (): Promise<OpenDiscord & { readonly submitted: Submission[] }> => {
  const submitted: Submission[] = [];
  const library = {
    add: async (...[, , submissions, each]: Parameters<Library['add']>) => {
      const results: Added[] = [];
      for await (const submission of submissions) {
        submitted.push(submission);
        const result = fail({ code: 'empty' as const, message: 'It is empty here.' });
        each?.(result, results.length);
        results.push(result);
      }
      return results;
    },
    preview: () => Promise.reject(new Error('nothing is previewed here')),
    previewFeed: () => Promise.reject(new Error('nothing is previewed here')),
    follow: () => Promise.reject(new Error('no feed is followed here')),
    readFeed: () => Promise.reject(new Error('no feed is read here')),
    compare: async () => undefined,
  };
  const opened = await openDiscord({ library });
  closing.push(opened.close);
  await opened.store.stories.create(DEFAULT_WORKSPACE, 'port', 'Port strike');
  return { ...opened, submitted };
};

const formOf = async ({ fake }: OpenDiscord, message: Readonly<Record<string, unknown>> = MESSAGE) => {
  const interaction = offered(fake, message);
  deliver(fake, interaction);
  await until(() => fake.interactions.get(interaction.id)?.form != null);
  return fake.interactions.get(interaction.id)?.form as unknown as { custom_id: string; components: unknown[] };
};

test('while several addresses are read, how far that is stands beside the answer, for the one who asked', async () => {
  const { fake } = await start();
  const what = [1, 2, 3].map((at) => `https://example.org/${at}`).join(' ');
  await ask(fake, slash(fake, 'add', { what, story: 'port' }));
  const told = fake.messages.map((message) => [isPrivate(message), visibleText(message)]);
  expect(told).toContainEqual([true, expect.stringContaining('1 of 3 are through')]);
  expect(told).toContainEqual([true, expect.stringContaining('2 of 3 are through')]);
  expect(told).toContainEqual([true, expect.stringContaining('0 of 3 are in')]);
  expect(fake.problems).toEqual([]);
});

describe('adding a message to a story', () => {
  test('asks for the story, the outlet and the time', async () => {
    const form = await formOf(await start());
    expect(JSON.parse(JSON.stringify(form))).toMatchObject({
      title: 'Add to story',
      components: [
        { label: 'Story', component: { custom_id: 'story', options: [{ label: 'Port strike', value: 'port' }] } },
        { label: 'Outlet', component: { custom_id: 'outlet', required: false } },
        { label: 'Published', component: { custom_id: 'published', required: false } },
      ],
    });
  });

  test('hands over its words with what the form says, and answers privately', async () => {
    const opened = await start();
    const form = await formOf(opened);
    const fields = { story: ['port'], outlet: 'Quay', published: '' };
    const shown = await ask(opened.fake, filled(opened.fake, form.custom_id, fields));
    expect(opened.submitted).toMatchObject([{ content: MESSAGE.content, outlet: 'Quay', publishedAt: null }]);
    expect([isPrivate(shown), visibleText(shown)]).toEqual([true, expect.stringContaining('It is empty here.')]);
    expect(opened.fake.problems).toEqual([]);
  });

  test('reads the file that came with it', async () => {
    const opened = await start();
    opened.fake.files.set('/files/a.txt', 'The words of a file.');
    const url = `${opened.fake.origin}/files/a.txt`;
    const form = await formOf(opened, { ...MESSAGE, attachments: [{ filename: 'a.txt', url, size: 20 }] });
    await ask(opened.fake, filled(opened.fake, form.custom_id, { story: ['port'] }));
    expect(opened.submitted).toMatchObject([{ uri: 'a.txt', content: Buffer.from('The words of a file.') }]);
  });

  test('asks for no story where there is none yet', async () => {
    const opened = await openDiscord({});
    closing.push(opened.close);
    const { components } = await formOf(opened);
    expect(components.map((one) => (one as { label: string }).label)).toEqual(['Outlet', 'Published']);
    expect(opened.fake.problems).toEqual([]);
  });

  test('never reads a file that Discord does not keep', async () => {
    const opened = await start();
    const form = await formOf(opened, {
      ...MESSAGE,
      attachments: [{ filename: 'a.txt', url: 'http://10.0.0.1/a', size: 3 }],
    });
    const shown = await ask(opened.fake, filled(opened.fake, form.custom_id, { story: ['port'] }));
    expect([opened.submitted, visibleText(shown)]).toEqual([[], expect.stringContaining('not kept by Discord')]);
  });

  test('delivered twice opens one form', async () => {
    const { fake } = await start();
    const interaction = offered(fake, MESSAGE);
    deliver(fake, interaction);
    fake.gateway.push('INTERACTION_CREATE', interaction);
    await until(() => fake.interactions.get(interaction.id)?.form != null);
    await ask(fake, offered(fake, { ...MESSAGE, content: '' }));
    expect(fake.problems).toEqual([]);
  });

  test.each([
    ['whoever may not add', MESSAGE, NO_PERMISSIONS, /may not add/],
    ['a message that holds nothing', { ...MESSAGE, content: ' ' }, undefined, /neither text nor a file/],
  ])('%s is told so at once', async (_, message, permissions, words) => {
    const { fake } = await start();
    const shown = await ask(fake, offered(fake, message, permissions === undefined ? {} : { permissions }));
    expect([isPrivate(shown), visibleText(shown)]).toEqual([true, expect.stringMatching(words)]);
  });

  test('a form of a message no longer kept says so', async () => {
    const { fake } = await start();
    const shown = await ask(fake, filled(fake, 'x_gone', { story: ['port'] }));
    expect(visibleText(shown)).toContain('choose Add to story on it again');
  });
});
