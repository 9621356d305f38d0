/** What the reading thread is asked, and what it answers. Everything in it can be copied between threads. */
import type { Reading } from '../../text/extraction.ts';
import type { About } from '../read-content.ts';

export type Job =
  | { readonly kind: 'read'; readonly content: string | Uint8Array; readonly about: About }
  | { readonly kind: 'extract'; readonly reading: Reading }
  | {
      readonly kind: 'feed';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly address: string;
    };

/** `value`: what the reader's method of that name gives. */
export type Answer =
  | { readonly kind: 'ready' }
  /** What reads this kind of document is loaded now, and reads; the answer comes later. */
  | { readonly kind: 'loaded' }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };
