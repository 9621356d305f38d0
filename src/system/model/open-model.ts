/**
 * A language model behind an OpenAI-compatible address, which only the configuration names. The package is loaded at the first question:
 * who configures no model never loads it. It must not know what is asked.
 */
import { type LanguageModel, type ModelFailure, unreadable } from '../../core/ports/model.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { request } from '../egress.ts';
import { failureOf } from './failures.ts';
import { FORMS, type Form } from './forms.ts';

export interface ModelAt {
  /** Up to and with the version: "https://api.example.org/v1". */
  readonly url: string;
  readonly name: string;
  /** null: none is sent. */
  readonly key: string | null;
  /** For one question with all its tries. */
  readonly limitMs?: number;
}

const LIMIT_MS = 180_000;
/** A request in this form is not taken; another may be. */
const NOT_TAKEN: readonly number[] = [400, 422, 501];

/** The part of an answer that is looked at; servers leave out what they like. */
interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: string | null;
    readonly message?: { readonly content?: unknown };
  }[];
}

const contentOf = ({ choices }: Completion): Result<string, ModelFailure> => {
  const [choice] = Array.isArray(choices) ? choices : [];
  if (choice?.finish_reason === 'length') return fail(unreadable('was cut off before its end'));
  const content = choice?.message?.content;
  return typeof content === 'string' && content.trim() !== '' ? ok(content) : fail(unreadable('holds no text'));
};

type Ask = (prompt: Prompt, form: Form, signal: AbortSignal) => Promise<Completion>;

/**
 * The package takes headers from the environment too (OPENAI_CUSTOM_HEADERS) and adds its own about the machine: what another program is
 * given is not for this address, so only these go out.
 */
const bareRequest =
  (key: string | null): typeof globalThis.fetch =>
  (input, init) =>
    request(input, {
      ...init,
      headers: {
        ...{ accept: 'application/json', 'content-type': 'application/json' },
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
    });

const connect = async ({ url, name, key, limitMs = LIMIT_MS }: ModelAt): Promise<Ask> => {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    baseURL: url,
    // Whatever else the environment holds for this package is not for this address.
    ...{ adminAPIKey: null, organization: null, project: null, webhookSecret: null, logLevel: 'off' },
    apiKey: key ?? 'none',
    // Whoever asks knows when to ask again; one question is one request, or one in each form.
    maxRetries: 0,
    timeout: limitMs,
    fetch: bareRequest(key),
    // What is sent goes to the address that was configured and nowhere else.
    fetchOptions: { redirect: 'error' },
  });
  return async ({ system, user, schema }, form, signal) =>
    client.chat.completions.create(
      {
        model: name,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        ...form(schema),
      },
      { signal },
    );
};

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

export const openModel = (at: ModelAt): LanguageModel => {
  let connecting: Promise<Ask> | undefined;
  /** The first form that this server has not refused. */
  let from = 0;
  const answer = async (prompt: Prompt, signal: AbortSignal): Promise<Result<string, ModelFailure>> => {
    connecting ??= connect(at);
    const ask = await connecting;
    for (const [place, form] of FORMS.entries()) {
      if (place < from) continue;
      try {
        const read = contentOf(await ask(prompt, form, signal));
        from = place;
        return read;
      } catch (error) {
        const isLast = place === FORMS.length - 1;
        if (isLast || !NOT_TAKEN.includes(statusOf(error) ?? 0)) throw error;
      }
    }
    return fail(unreadable('holds no text'));
  };
  return {
    name: at.name,
    async answer(prompt, signal) {
      const limit = AbortSignal.timeout(at.limitMs ?? LIMIT_MS);
      try {
        return await answer(prompt, AbortSignal.any([signal, limit]));
      } catch (error) {
        return fail(failureOf(error));
      }
    },
  };
};
