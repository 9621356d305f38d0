/** What a block is drawn to: rows of markdown that belong together, or a rule between two of them. */
export type Piece = { readonly kind: 'rows'; readonly rows: readonly string[] } | { readonly kind: 'rule' };

export const RULE: Piece = { kind: 'rule' };

export const rows = (...parts: readonly (readonly string[])[]): Piece => ({ kind: 'rows', rows: parts.flat() });

const prefixed = (prefix: string) => (lines: readonly string[]) => lines.map((line) => `${prefix}${line}`);

export const quote = prefixed('> ');
export const small = prefixed('-# ');
export const bullet = (lines: readonly string[]) => lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
