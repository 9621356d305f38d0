/** What can be asked, in one line, under an answer that found nothing. */
import type { Block } from '../reply/block.ts';
import { plain, typed } from '../reply/inline.ts';

export const tryThese: Block = {
  kind: 'note',
  inlines: [
    plain('Try '),
    typed('/timeline'),
    plain(', '),
    typed('/who-said'),
    plain(', or '),
    typed('/help'),
    plain('.'),
  ],
};
