import { expect, test } from 'vitest';
import { articleAddress } from '../../src/ingest/article-address.ts';

const PAGE = 'https://tide.example/news/quay?id=7';

test.each([
  ['as it was fetched', PAGE, null, PAGE],
  ['without what tracks readers', `${PAGE}&utm_source=a&fbclid=b#top`, null, PAGE],
  ['without the feed that led there', `${PAGE}&from=rss`, null, PAGE],
  ['whatever the parameter is called', `${PAGE}&x=atom-feed&y=newsletter`, null, PAGE],
  ['with what tells pages apart', `${PAGE}&page=2&from=20`, null, `${PAGE}&page=2&from=20`],
  [
    'as the page calls itself on the same site',
    'https://m.tide.example/q',
    'https://www.tide.example/quay',
    'https://www.tide.example/quay',
  ],
  ['not as it calls another site', PAGE, 'https://evil.example/quay', PAGE],
  ['not as a front page', PAGE, 'https://tide.example/', PAGE],
  ['not as a program', PAGE, 'javascript:alert(1)', PAGE],
])('an article is known by its address %s', (_, fetched, canonical, expected) => {
  expect(articleAddress(fetched, canonical)).toBe(expected);
});
