/** Inflected forms of the reporting verbs, so that a cue is known by its letters and not by what a tagger made of it. */
import { REPORTING_VERBS, type ReportingVerb } from './reporting-verbs.ts';

export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

export interface CueForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
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

const build = (): ReadonlyMap<string, CueForm> => {
  const forms = new Map<string, CueForm>();
  for (const verb of REPORTING_VERBS.values()) {
    if (verb.lemma.includes('+')) continue;
    forms.set(present(verb.lemma), { verb, form: 'present' });
    forms.set(gerund(verb.lemma), { verb, form: 'gerund' });
    for (const form of IRREGULAR[verb.lemma] ?? [past(verb.lemma)]) forms.set(form, { verb, form: 'past' });
    if (!forms.has(verb.lemma)) forms.set(verb.lemma, { verb, form: 'base' });
  }
  return forms;
};

/** Every form, lower case, to its verb. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = build();

/** Forms of verbs that attribute only with a particle: "pointed" + "out". */
export const PARTICLE_FORMS: ReadonlyMap<string, ReadonlyMap<string, CueForm>> = (() => {
  const forms = new Map<string, Map<string, CueForm>>();
  for (const verb of REPORTING_VERBS.values()) {
    const [stem, particle] = verb.lemma.split('+');
    if (stem === undefined || particle === undefined) continue;
    const all: readonly (readonly [string, VerbForm])[] = [
      [stem, 'base'],
      [present(stem), 'present'],
      [gerund(stem), 'gerund'],
      ...(IRREGULAR[stem] ?? [past(stem)]).map((form) => [form, 'past'] as const),
    ];
    for (const [text, form] of all) forms.set(text, (forms.get(text) ?? new Map()).set(particle, { verb, form }));
  }
  return forms;
})();
