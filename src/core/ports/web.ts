/** The outside world, read only and through one guard: an address in, bytes or a reason in words out. */
import type { Result } from '../../domain/result.ts';

/** What the last answer said of itself, handed back so that an unchanged page is not sent again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type WebAnswer =
  | {
      readonly kind: 'content';
      /** Where the last redirect led. */
      readonly address: string;
      /** The Content-Type header as sent. */
      readonly contentType: string | null;
      /** Decoded, at most 8 MiB. */
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    }
  | { readonly kind: 'unchanged' };

/**
 * address: cannot be one, or not http(s). forbidden: leads to a private network or another port. gone: 404 or 410.
 * refused: another status of 400 and more. busy: the site is in trouble (429, 500 and more), another time it may answer. unreachable: no answer. slow: took too long. redirects: more than five.
 * size: more than 8 MiB, or packed too tightly to be honest. encoding: packed in a way nobody reads.
 */
export type WebFailureCode =
  | 'address'
  | 'forbidden'
  | 'gone'
  | 'refused'
  | 'busy'
  | 'unreachable'
  | 'slow'
  | 'redirects'
  | 'size'
  | 'encoding';

export interface WebFailure {
  readonly code: WebFailureCode;
  /** In plain words, with what to do next. */
  readonly message: string;
  /** Seconds to wait, where the server asked for it. */
  readonly retryAfter: number | null;
}

export interface Web {
  /** Never rejects. Sends no cookies and no credentials, keeps none. */
  get(address: string, known?: Validators): Promise<Result<WebAnswer, WebFailure>>;
}
