/** Inflected forms of the reporting verbs, so that a cue is known by its letters and not by what a tagger made of it. */
import { inflected, type VerbForm } from './inflected.ts';
import { REPORTING_VERBS, type ReportingVerb } from './reporting-verbs.ts';

export interface CueForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

const build = (): ReadonlyMap<string, CueForm> => {
  const forms = new Map<string, CueForm>();
  for (const verb of REPORTING_VERBS.values()) {
    if (verb.lemma.includes('+')) continue;
    for (const { text, form } of inflected(verb.lemma))
      if (form !== 'base' || !forms.has(text)) forms.set(text, { verb, form });
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
    for (const { text, form } of inflected(stem).toReversed())
      forms.set(text, (forms.get(text) ?? new Map()).set(particle, { verb, form }));
  }
  return forms;
})();
