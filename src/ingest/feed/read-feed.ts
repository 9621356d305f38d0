/**
 * RSS, RDF, Atom and JSON feeds, however broken: what is whole is read, what is not is told. A tolerant tokenizer, no
 * document type declarations, no entities but the standard ones.
 */
import { Parser } from 'htmlparser2';
import type { Refusal } from '../../core/ports/library.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withoutUnsafe } from '../../domain/safe-text.ts';
import { textOfBytes } from '../charset.ts';
import { languageOf } from '../language.ts';
import { NESTED, TooDeep } from '../page/too-deep.ts';
import { squeezed, wordsOfMarkup } from '../page/words-of-markup.ts';
import { readDate } from '../read-date.ts';
import { refuse } from '../refuse.ts';
import type { FeedDocument, FeedEntry, Fields, RawFeed } from './feed-document.ts';
import { jsonFields } from './json-feed.ts';

const MOST_ITEMS = 50_000;
const MOST_FIELD = 200_000;
const ITEM = new Set(['item', 'entry']);
const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();
/** "content:encoded" and Atom's "content" are one; "media:content" and "media:title" are other things. */
const keyOf = (name: string): string | null => {
  if (/^(?:media|itunes|georss|yt):/i.test(name)) return null;
  const own = local(name);
  return own === 'encoded' ? 'content' : own;
};

const xmlFields = (xml: string): RawFeed => {
  const items: Fields[] = [];
  let item: Fields | null = null;
  let [title, field, depth, value, opened, closed] = ['', null as string | null, 0, '', 0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const key = keyOf(name);
        if (ITEM.has(local(name))) {
          opened += 1;
          item = items.length < MOST_ITEMS ? new Map() : null;
          if (item !== null) items.push(item);
          [field, depth] = [null, 0];
          const about = attributes['rdf:about'];
          if (about !== undefined) item?.set('about', about);
          return;
        }
        if (field !== null) {
          depth += 1;
          if (depth > NESTED) throw new TooDeep();
          // XHTML content of Atom: its words matter, its marks part them.
          if (value.length < MOST_FIELD) value += `<${name}>`;
          return;
        }
        [field, value, depth] = [key, '', 0];
        if (
          key === 'link' &&
          attributes.href !== undefined &&
          (attributes.rel ?? 'alternate') === 'alternate' &&
          item?.has('href') !== true
        )
          item?.set('href', attributes.href);
        if (key === 'guid' && attributes.ispermalink === 'false') item?.set('opaque', 'true');
      },
      ontext(text) {
        if (field !== null && value.length < MOST_FIELD) value += text;
      },
      onclosetag(name) {
        if (ITEM.has(local(name))) {
          closed += 1;
          [item, field] = [null, null];
          return;
        }
        if (field === null) return;
        if (depth > 0) {
          depth -= 1;
          value += `</${name}>`;
          return;
        }
        if (item !== null) {
          const better = field === 'content' || !item.has(field);
          if (better && value.trim() !== '') item.set(field, value.trim());
        } else if (field === 'title' && title === '') title = squeezed(value);
        // A channel's own elements hold items: what is left open is not theirs.
        field = null;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeCDATA: true },
  );
  let tooDeep = false;
  try {
    // Without the containers, an item is never a field of the channel.
    parser.end(xml.replace(/<\/?(?:[\w-]{1,20}:)?(?:rss|rdf|feed|channel)\b[^>]{0,2000}>/gi, ' '));
  } catch (cause) {
    if (!(cause instanceof TooDeep)) throw cause;
    tooDeep = true;
  }
  return { title, items, cut: tooDeep || closed < opened };
};

const asText = (markup: string): string =>
  /[<&]/.test(markup) ? wordsOfMarkup(markup) : markup.replace(/[ \t]+/g, ' ').trim();

const linkOf = (fields: Fields, base: string): string | null => {
  const guid = fields.get('guid');
  const given =
    fields.get('href') ??
    fields.get('link') ??
    fields.get('url') ??
    fields.get('about') ??
    (fields.has('opaque') || !/^https?:/i.test(guid ?? '') ? undefined : guid);
  const url = given === undefined ? null : URL.parse(given.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
};

const firstDate = (fields: Fields, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const date = readDate(fields.get(name) ?? '');
    if (date !== null) return date;
  }
  return null;
};

const entryOf = (fields: Fields, base: string): FeedEntry | null => {
  const text = withoutUnsafe(asText(fields.get('content') ?? fields.get('description') ?? fields.get('summary') ?? ''));
  const title = squeezed(withoutUnsafe(asText(fields.get('title') ?? ''))).slice(0, 500);
  const link = linkOf(fields, base);
  if (title === '' && text === '') return null;
  return {
    id: fields.get('guid') ?? fields.get('id') ?? null,
    link,
    title,
    author:
      squeezed(fields.get('creator') ?? fields.get('author') ?? '')
        .replace(/<[^>]{0,100}>/g, '')
        .slice(0, 200) || null,
    published: firstDate(fields, 'pubdate', 'published', 'date', 'issued', 'created', 'date_published'),
    updated: firstDate(fields, 'updated', 'modified', 'date_modified'),
    text,
    language: languageOf(`${title}. ${text}`.slice(0, 2_000)),
  };
};

const timeOf = ({ published, updated }: FeedEntry): number => {
  const at = Date.parse(updated ?? published ?? '');
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
};

const NO_FEED = 'There is no feed at that address: nothing in it looks like RSS, Atom or JSON Feed.';

export const readFeed = (
  bytes: Uint8Array,
  contentType: string | null,
  address: string,
): Result<FeedDocument, Refusal> => {
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,30})/i.exec(contentType ?? '')?.[1] ?? null;
  const text = textOfBytes(bytes, { header: charset, markup: true });
  if (!text.ok) return text;
  const source = text.value.replaceAll('\0', '');
  if (/<!DOCTYPE[^>]{0,2000}\[|<!ENTITY/i.test(source.slice(0, 200_000)))
    return refuse(
      'unreadable',
      'The feed declares entities of its own, which are never read. Ask its publisher for a plain one.',
    );
  const raw = /^\s*[{[]/.test(source) ? jsonFields(source) : xmlFields(source);
  if (
    raw === null ||
    (raw.items.length === 0 &&
      !/<(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel)\b/i.test(source.slice(0, 4_000)) &&
      !/^\s*\{/.test(source))
  )
    return refuse('unreadable', NO_FEED);
  const entries = raw.items.flatMap((fields) => entryOf(fields, address) ?? []);
  const lost = raw.items.length - entries.length;
  const problems = [
    raw.cut ? 'the feed is cut off' : '',
    lost > 0 ? `${lost} item(s) hold nothing to read` : '',
  ].filter((one) => one !== '');
  return ok({
    title: withoutUnsafe(raw.title).slice(0, 200),
    entries: entries
      .map((entry, at) => ({ entry, at }))
      .sort((a, b) => timeOf(b.entry) - timeOf(a.entry) || a.at - b.at)
      .map(({ entry }) => entry),
    problem: problems.length === 0 ? null : problems.join('; '),
  });
};
