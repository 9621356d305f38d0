/** A refusal in words. */
import type { Refusal } from '../core/ports/library.ts';
import { fail, type Result } from '../domain/result.ts';

export const refuse = (code: Refusal['code'], message: string): Result<never, Refusal> => fail({ code, message });
