/** The forms of a regular verb and of the irregular ones that attribute. Knows letters only. */

export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  seek: ['sought'],
  know: ['knew', 'known'],
  understand: ['understood'],
  learn: ['learned', 'learnt'],
  say: ['said'],
  tell: ['told'],
  read: ['read'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  find: ['found'],
  hold: ['held'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  see: ['saw', 'seen'],
  begin: ['began', 'begun'],
  shoot: ['shot'],
  hit: ['hit'],
  go: ['went', 'gone'],
  lay: ['laid'],
  put: ['put'],
  cast: ['cast'],
  forecast: ['forecast'],
  tie: ['tied'],
  tweet: ['tweeted'],
};
const DOUBLED = new Set([
  'plan',
  'grin',
  'sob',
  'put',
  'regret',

  'admit',
  'refer',
  'rebut',
  'quip',
  'slam',
  'dub',
  'brag',
  'beg',
  'blog',
  'begin',
  'hit',
  'snap',
  'shrug',
]);
const NOT_DOUBLED_GERUND = new Set(['tie']);

const present = (verb: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};
const past = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};
const gerund = (verb: string): string => {
  if (NOT_DOUBLED_GERUND.has(verb)) return 'tying';
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
};

/** "signalled", "labelling": British spelling doubles the "l" of any such verb. */
const doubled = (verb: string): readonly { readonly text: string; readonly form: VerbForm }[] =>
  /[aeiou][a-z]{0,6}[^aeiou][aeiou]l$/.test(verb)
    ? [
        { text: `${verb}ling`, form: 'gerund' },
        { text: `${verb}led`, form: 'past' },
      ]
    : [];

/** "plan" → plan, plans, planning, planned. A later form never stands for an earlier one of the same letters. */
export const inflected = (lemma: string): readonly { readonly text: string; readonly form: VerbForm }[] => [
  { text: present(lemma), form: 'present' },
  { text: gerund(lemma), form: 'gerund' },
  ...doubled(lemma),
  ...(IRREGULAR[lemma] ?? [past(lemma)]).map((text) => ({ text, form: 'past' as const })),
  { text: lemma, form: 'base' },
];
