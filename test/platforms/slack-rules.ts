/** What Slack would refuse of a message, and what it would do to its readers. From its reference, not from our limits. */
export interface Sent {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : -1);

/** Where in the block kit a text may be how long: at least one character everywhere. */
const texts = (block: Json): readonly [string, unknown, number][] => {
  const object = (value: unknown): unknown => (isObject(value) ? value.text : undefined);
  switch (block.type) {
    case 'header':
      return [['header', object(block.text), 150]];
    case 'section':
      return list(block.fields).map((field) => ['field', object(field), 2_000]);
    case 'context':
      return list(block.elements).map((element) => ['context', object(element), 3_000]);
    case 'actions':
      return list(block.elements).flatMap((element): [string, unknown, number][] => {
        if (!isObject(element)) return [['element', undefined, 0]];
        const own = element.type === 'button' ? element.text : element.placeholder;
        return [
          ['action_id', element.action_id, 255],
          ...(element.type === 'button' ? ([['value', element.value, 2_000]] as [string, unknown, number][]) : []),
          [String(element.type), object(own), element.type === 'button' ? 75 : 150],
          ...list(element.options).flatMap((option): [string, unknown, number][] => [
            ['option', isObject(option) ? object(option.text) : undefined, 75],
            ['option value', isObject(option) ? option.value : undefined, 150],
          ]),
        ];
      });
    default:
      return [];
  }
};

const RICH = new Set(['rich_text_section', 'rich_text_quote', 'rich_text_list', 'rich_text_preformatted']);
const LEAVES = new Set(['text', 'link', 'date']);

const richProblems = (element: unknown): readonly string[] => {
  if (!isObject(element)) return ['rich text that is no object'];
  if (RICH.has(String(element.type))) {
    const inside = list(element.elements);
    return inside.length === 0 ? ['empty rich text'] : inside.flatMap(richProblems);
  }
  if (!LEAVES.has(String(element.type))) return [`rich text of type ${String(element.type)}`];
  if (element.type === 'text' && lengthOf(element.text) < 1) return ['empty text element'];
  if (element.type === 'link' && (lengthOf(element.url) > 3_000 || !URL.canParse(String(element.url))))
    return ['bad url'];
  return [];
};

const COUNTS: Readonly<Record<string, readonly [string, number]>> = {
  section: ['fields', 10],
  context: ['elements', 10],
  actions: ['elements', 25],
  rich_text: ['elements', 1_000],
  header: ['', 0],
};

const blockProblems = (block: unknown): readonly string[] => {
  if (!isObject(block)) return ['a block that is no object'];
  const rule = COUNTS[String(block.type)];
  if (rule === undefined) return [`block of type ${String(block.type)}`];
  const [holder, most] = rule;
  const held = list(block[holder]).length;
  const count = holder !== '' && (held < 1 || held > most) ? [`${String(block.type)} with ${held} ${holder}`] : [];
  const ids = list(block.elements).flatMap((e) => (isObject(e) && e.action_id !== undefined ? [e.action_id] : []));
  return [
    ...count,
    ...(new Set(ids).size < ids.length ? ['an action_id twice'] : []),
    ...list(block.elements).flatMap((e) => (isObject(e) && list(e.options).length > 100 ? ['over 100 options'] : [])),
    ...texts(block).flatMap(([where, text, max]) =>
      lengthOf(text) < 1 || lengthOf(text) > max ? [`${where} of ${lengthOf(text)} characters`] : [],
    ),
    ...(block.type === 'rich_text' ? list(block.elements).flatMap(richProblems) : []),
  ];
};

/** Empty when Slack would take it. */
export const problemsOf = ({ text, blocks = [] }: Sent): readonly string[] => [
  ...((text ?? '') === '' && blocks.length === 0 ? ['no_text'] : []),
  ...((text ?? '').length > 40_000 ? ['msg_too_long'] : []),
  ...(blocks.length > 50 ? [`${blocks.length} blocks`] : []),
  ...blocks.flatMap(blockProblems),
];

const walk = (node: unknown, visit: (object: Json) => void): void => {
  if (Array.isArray(node)) for (const inside of node) walk(inside, visit);
  if (!isObject(node)) return;
  visit(node);
  for (const inside of Object.values(node)) walk(inside, visit);
};

/** Whom it pings, and where its links lead. Markup is read in `text` and `mrkdwn` alone. */
export const effectsOf = ({ text = '', blocks = [] }: Sent) => {
  const markup = [text];
  const pings: string[] = [];
  const links: string[] = [];
  walk(blocks, (node) => {
    if (node.type === 'mrkdwn') markup.push(String(node.text));
    if (['broadcast', 'user', 'usergroup', 'channel'].includes(String(node.type))) pings.push(String(node.type));
    if (node.type !== 'link') return;
    links.push(String(node.url));
    // A client that falls back to markup would read the label as such.
    markup.push(String(node.text));
  });
  for (const part of markup) {
    pings.push(...[...part.matchAll(/<[!@#][^>]*>/g)].map(([mention]) => mention));
    links.push(...[...part.matchAll(/<([a-z]+:[^|>]*)/g)].map(([, url]) => url ?? ''));
  }
  return { pings, links };
};

/** Every word a reader sees in the blocks, in order. */
export const visibleText = ({ blocks = [] }: Sent): string => {
  const seen: string[] = [];
  walk(blocks, (node) => {
    if (['text', 'link', 'plain_text', 'mrkdwn'].includes(String(node.type)) && typeof node.text === 'string')
      seen.push(node.text);
    if (node.type === 'date') seen.push(String(node.fallback));
  });
  return seen.join('');
};
