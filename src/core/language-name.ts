/** "Portuguese" for "por"; the code itself where nobody knows it. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
