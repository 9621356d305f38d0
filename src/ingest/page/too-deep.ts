/**
 * Markup nested deeper than any page's. The tokenizer's own list of open tags takes time with the square of its length,
 * so whoever feeds it stops it here.
 */
export const NESTED = 5_000;

export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}
