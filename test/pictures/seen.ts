/** What a reader sees of a message, line by line, once the markup is taken away. */
import type { Message as DiscordMessage } from '../platforms/discord-fake.ts';
import { allOf, type Component } from '../platforms/discord-rules.ts';
import type { Message as SlackMessage } from '../platforms/slack-fake.ts';

type Json = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);

const minute = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16);

const leaf = (node: Json): string => (node.type === 'date' ? minute(Number(node.timestamp)) : String(node.text ?? ''));
const textOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'text' in node ? String(node.text) : '';

/** Texts side by side hold no links; what leads to their sources stands once more beneath them. */
const leadsOnly = (node: Json): boolean => {
  const elements = list(node.elements);
  const [first] = elements;
  const letter = /^[A-Z]\s*$/.test(String(first?.text ?? ''));
  return letter && elements.every(({ type, text }) => type === 'link' || /^(?:[A-Z]?\s*| · | \| )$/.test(String(text)));
};

const richLines = (node: Json): readonly string[] => {
  if (node.type === 'rich_text_list' || node.type === 'rich_text') return list(node.elements).flatMap(richLines);
  return leadsOnly(node) ? [] : [list(node.elements).map(leaf).join('')];
};

const slackBlock = (block: Json): readonly string[] => {
  switch (block.type) {
    case 'rich_text':
      return richLines(block);
    case 'header':
      return [textOf(block.text)];
    case 'section':
      return list(block.fields).map(textOf);
    case 'context':
      return list(block.elements).map(textOf);
    default:
      return [];
  }
};

const tidy = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

export const seenOnSlack = (messages: readonly SlackMessage[]): readonly string[] =>
  tidy(messages.flatMap(({ blocks = [] }) => (blocks as readonly Json[]).flatMap(slackBlock)));

const buttons = (nodes: readonly Json[]): readonly string[] =>
  nodes.filter(({ type }) => type === 'button').map(({ text }) => textOf(text));

export const offeredOnSlack = (messages: readonly SlackMessage[]): readonly string[] =>
  messages.flatMap(({ blocks = [] }) =>
    (blocks as readonly Json[]).flatMap((block) => (block.type === 'actions' ? buttons(list(block.elements)) : [])),
  );

/** The marks of Discord's markdown that our renderers write; what stands behind a backslash is a word's own. */
const withoutMarkdown = (line: string): string => {
  const kept: string[] = [];
  const held = line.replace(/\\([^A-Za-z0-9\s])/g, (_, mark: string) => {
    kept.push(mark);
    return `\ue001${kept.length - 1}\ue002`;
  });
  return held
    .replace(/^(?:#{1,3} |-# |> |- )+/, '')
    .replace(/<t:(\d+)(?::\w)?>/g, (_, seconds: string) => minute(Number(seconds)))
    .replace(/\[([^\]]*)\]\(<?[^)>]*>?\)/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(^|[^\w])[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '$1')
    .replace(/\ue001(\d+)\ue002/g, (_, at: string) => kept[Number(at)] ?? '');
};

const isText = ({ type, content }: Component): boolean => type === 10 && content !== undefined;

export const seenOnDiscord = (pages: readonly DiscordMessage[]): readonly string[] =>
  tidy(
    pages.flatMap(({ components }) =>
      allOf(components)
        .filter(isText)
        .flatMap(({ content = '' }) => content.split('\n').map(withoutMarkdown)),
    ),
  );

export const offeredOnDiscord = (pages: readonly DiscordMessage[]): readonly string[] =>
  pages
    .slice(-1)
    .flatMap(({ components }) =>
      allOf(components).flatMap(({ type, label, custom_id: id = '' }) =>
        type === 2 && !/~\d+$/.test(id) ? [label ?? ''] : [],
      ),
    );

/** The words alone, in order: how lines are broken and what stands between two names is each platform's own. */
export const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .join(' ')
    .replace(/\u2060/g, '')
    .split(/[\s“”—·•()"]+/)
    .filter((word) => word !== '');
