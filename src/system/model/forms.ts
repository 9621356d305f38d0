/**
 * The forms in which a question is put, most exacting first: servers differ in what they take. A JSON schema needs a server that holds a
 * model to it, a JSON object one that knows the option, and some models take no temperature but their own.
 */
type Schema = Readonly<Record<string, unknown>>;

interface Options {
  readonly temperature?: number;
  readonly response_format?:
    | { readonly type: 'json_object' }
    | {
        readonly type: 'json_schema';
        readonly json_schema: {
          readonly name: string;
          readonly strict: boolean;
          readonly schema: Record<string, unknown>;
        };
      };
}

export type Form = (schema: Schema) => Options;

const held: Form = (schema) => ({
  response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: { ...schema } } },
});
const json: Form = () => ({ response_format: { type: 'json_object' } });
const cold = { temperature: 0 } as const;

export const FORMS: readonly Form[] = [
  (schema) => ({ ...held(schema), ...cold }),
  held,
  (schema) => ({ ...json(schema), ...cold }),
  () => cold,
  () => ({}),
];
