/** What Discord refuses in a message with components, and whom a message pings. Written from the documentation alone. */

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly file?: { readonly url: string };
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Component[];
}

export interface Body {
  readonly content?: string;
  readonly flags?: number;
  readonly nonce?: string;
  readonly components?: readonly Component[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

const V2 = 1 << 15;
const CHILDREN: Readonly<Record<string, readonly number[]>> = {
  top: [1, 10, 13, 14, 17],
  17: [1, 10, 13, 14],
  1: [2, 3],
};

export const allOf = (components: readonly Component[] = []): readonly Component[] =>
  components.flatMap((one) => [one, ...allOf(one.components)]);

/** What a reader sees, in reading order: the texts, then the labels of what can be pressed. */
export const visibleText = ({ content = '', components }: Body): string =>
  [content, ...allOf(components).map((one) => one.content ?? (one.type === 2 ? `[${one.label}]` : ''))]
    .filter((text) => text !== '')
    .join('\n');

const misplaced = (components: readonly Component[], parent: string): readonly string[] =>
  components.flatMap((one) => [
    ...(CHILDREN[parent]?.includes(one.type) ? [] : [`component ${one.type} in ${parent}`]),
    ...misplaced(one.components ?? [], String(one.type)),
  ]);

const within = (what: string, text: string | undefined, most: number): readonly string[] =>
  text === undefined || (text.trim().length > 0 && text.length <= most) ? [] : [`${what}: ${text.length} characters`];

const twice = (what: string, ids: readonly (string | number | undefined)[]): readonly string[] => {
  const known = ids.filter((id) => id !== undefined);
  return new Set(known).size === known.length ? [] : [`${what} twice`];
};

const problemsOfOne = (one: Component): readonly string[] => [
  ...(one.type === 10 ? within('text', one.content ?? '', 4_000) : []),
  ...(one.type === 2 ? within('button', one.label ?? '', 80) : []),
  ...within('custom_id', one.custom_id, 100),
  ...within('placeholder', one.placeholder, 150),
  ...(one.type === 17 && (one.components ?? []).length === 0 ? ['an empty container'] : []),
  ...(one.type === 1 && ![1, 2, 3, 4, 5].includes((one.components ?? []).length) ? ['a row without one to five'] : []),
  ...(one.type === 13 && one.file?.url.startsWith('attachment://') !== true ? ['a file from elsewhere'] : []),
  ...(one.type === 3 && ((one.options ?? []).length < 1 || (one.options ?? []).length > 25) ? ['options'] : []),
  ...(one.options ?? []).flatMap(({ label, value, description }) => [
    ...within('option', label, 100),
    ...within('value', value, 100),
    ...within('description', description, 100),
  ]),
  ...twice(
    'an option',
    (one.options ?? []).map(({ value }) => value),
  ),
];

/** Everything Discord would refuse, and what this program promises on every send besides: nobody is ever mentioned. */
export const problemsOf = (body: Body): readonly string[] => {
  const all = allOf(body.components);
  const text = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  return [
    ...((body.flags ?? 0) & V2 ? [] : ['not a message with components']),
    ...(body.content ? ['content beside components'] : []),
    ...(JSON.stringify(body.allowed_mentions) === '{"parse":[]}' ? [] : ['mentions allowed']),
    ...((body.nonce ?? '').length > 25 ? ['nonce'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(all.length === 0 ? ['an empty message'] : []),
    ...(text > 4_000 ? [`${text} characters`] : []),
    ...misplaced(body.components ?? [], 'top'),
    ...all.flatMap(problemsOfOne),
    ...twice(
      'a custom_id',
      all.map(({ custom_id }) => custom_id),
    ),
    ...twice(
      'a component id',
      all.map(({ id }) => id),
    ),
  ];
};

const MENTIONS = [/<@[!&]?\d+>/g, /<#\d+>/g, /<\/[^>]+:\d+>/g, /<id:\w+>/g, /@(?:everyone|here)/g];

/** What in a message reads as a mention to Discord, whether or not it may ping. */
export const pingsOf = (body: Body): readonly string[] => {
  const texts = [body.content ?? '', ...allOf(body.components).map(({ content = '' }) => content)].join('\n');
  return MENTIONS.flatMap((shape) => texts.match(shape) ?? []);
};

/** Where the links of a message lead: masked ones, bare ones, and those in angle brackets. Code holds none. */
export const linksOf = (body: Body): readonly string[] =>
  allOf(body.components).flatMap(
    ({ content = '' }) => content.replace(/(?<!\\)`[^`]*`/g, '').match(/https?:\/\/[^\s<>]+/g) ?? [],
  );
