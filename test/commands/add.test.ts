import { afterEach, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { serveNews } from '../system/news-server.ts';
import { type Desk, emptyDesk, HOME } from './desk.ts';

const FIRST = 'Depot fire leaves two hurt\n\n"The alarm was never tested," said the foreman, Ann Olsen.';
const SECOND = 'Mayor visits the depot\n\nThe mayor, Ilya Petrov, said the depot would stay closed until Friday.';

const open: Desk[] = [];
const desk = (port?: number): Desk => {
  const made = emptyDesk(port);
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

test('the first article opens a story that is called as it is, and becomes the channel’s own', async () => {
  const { ask, ports } = desk();
  const added = plainText(await ask('add', { what: FIRST }));
  expect(added).toMatch(/Added to Depot fire leaves two hurt/);
  expect(added).toMatch(/There was no story yet, so I opened Depot fire leaves two hurt/);
  const second = plainText(await ask('add', { what: SECOND }));
  expect(second).toMatch(/Added to Depot fire leaves two hurt/);
  expect(second).not.toMatch(/opened/);
  expect((await ports.stories.list(HOME)).map(({ title }) => title)).toEqual(['Depot fire leaves two hurt']);
});

test('what cannot be read opens nothing', async () => {
  const { ask, ports } = desk();
  expect(plainText(await ask('add', { what: '…' }))).toMatch(/too short to be an article/);
  expect(await ports.stories.list(HOME)).toEqual([]);
});

test('a word or two are no article: it is said what to type instead', async () => {
  const { ask, ports } = desk();
  const said = async (what: string): Promise<string> => plainText(await ask('add', { what }));
  expect(await said('harbour')).toMatch(/^“harbour” is too short to be an article\. Paste an address/);
  expect(await said('harbour.example/news')).toContain('type it whole: /add https://harbour.example/news');
  expect(await ports.stories.list(HOME)).toEqual([]);
});

test('a story that was named and is not there is not opened', async () => {
  const { ask, ports } = desk();
  expect(plainText(await ask('add', { what: FIRST, story: 'harbour' }))).toMatch(/There is no story "harbour"/);
  expect(await ports.stories.list(HOME)).toEqual([]);
});

test('a dry run shows what would be read, of several each, and stores nothing', async () => {
  const { ask, ports } = desk();
  const files = [
    { name: 'a.txt', bytes: Buffer.from(FIRST) },
    { name: 'b.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    { name: 'c.txt', bytes: Buffer.from(SECOND) },
  ];
  const shown = plainText(await ask('add', { 'dry-run': 'yes' }, { files }));
  expect(shown).toMatch(/a\.txt[\s\S]*Depot fire[\s\S]*b\.png[\s\S]*PNG picture[\s\S]*c\.txt[\s\S]*Mayor visits/);
  expect(await ports.stories.list(HOME)).toEqual([]);
});

const served = async () => {
  const article = (title: string, words: string) =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
  const pages: Readonly<Record<string, string>> = {
    '/one': article(
      'Depot fire leaves two hurt',
      'The foreman, Ann Olsen, said on Monday that the alarm was never tested.',
    ),
    '/two': article(
      'Mayor visits the depot',
      'The mayor, Ilya Petrov, said on Monday that the depot would stay closed.',
    ),
    '/feed':
      '<rss version="2.0"><channel><title>Depot news</title><item><title>Rain</title><description>The mayor, Ilya Petrov, said on Tuesday that the rain had helped the crews at the depot.</description></item></channel></rss>',
  };
  const server = await serveNews('127.0.0.1', ({ url = '' }, response) => {
    const type = url === '/feed' ? 'application/rss+xml' : 'text/html';
    response.writeHead(url in pages ? 200 : 404, { 'content-type': type }).end(pages[url] ?? '');
  });
  return { port: server.port, at: (path: string) => `http://127.0.0.1:${server.port}${path}` };
};

test('of a message that leads to an article, the article is read and not the remark', async () => {
  const { port, at } = await served();
  const { ask, ports } = desk(port);
  const { story } = await ports.stories.create(HOME, 'depot', 'Depot');
  await ask('add', {
    what: `Worth a look, says Ann (${at('/one')}), and so is <${at('/two')}|this one>.`,
    story: 'depot',
  });
  expect((await ports.claims.articles(HOME, story.id)).map(({ uri }) => uri).toSorted()).toEqual([
    at('/one'),
    at('/two'),
  ]);
});

test('a feed among several addresses is followed as it is by itself', async () => {
  const { port, at } = await served();
  const { ask, ports } = desk(port);
  const { story } = await ports.stories.create(HOME, 'depot', 'Depot');
  const said = plainText(await ask('add', { what: `${at('/one')} ${at('/feed')} ${at('/two')}`, story: 'depot' }));
  expect(said).toMatch(/2 of 2 are in Depot[\s\S]*Following Depot news for Depot/);
  expect(said).not.toContain('Not added');
  expect((await ports.feeds.ofStory(HOME, story.id)).map(({ address }) => address)).toEqual([at('/feed')]);
  expect((await ports.claims.articles(HOME, story.id)).map(({ title }) => title).toSorted()).toEqual([
    'Depot fire leaves two hurt',
    'Mayor visits the depot',
    'Rain',
  ]);
});
