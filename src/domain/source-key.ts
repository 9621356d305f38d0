/** An outlet's name for comparing: no case, no accents, single blanks. */
export const sourceKey = (outlet: string): string =>
  outlet
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
