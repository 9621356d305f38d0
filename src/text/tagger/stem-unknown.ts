/** The lemma of a word outside the tagger's vocabulary, by its ending. `knows` is asked for candidates; it never throws. */

const candidates = (word: string, tag: string): readonly string[] => {
  if (tag === 'VERB' || tag === 'AUX') {
    const match = /^(.{2,}?)(ied|ies|ing|ed|es|s)$/.exec(word);
    if (match === null) return [];
    const [, stem = '', ending] = match;
    if (ending === 'ied' || ending === 'ies') return [`${stem}y`];
    if (ending === 's') return [stem];
    const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    const silent = /(?:[cgsuvz]|at|ur)$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
    return [...silent, ...single];
  }
  if (tag !== 'NOUN') return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2)];
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? [word.slice(0, -1)] : [];
};

/** Lower case; a known base form before a merely possible one. Words over 40 letters are left alone. */
export const stemUnknown = (raw: string, tag: string, knows: (word: string) => boolean): string => {
  const word = raw.toLowerCase();
  if (word.length > 40) return word;
  const possible = candidates(word, tag);
  return possible.find(knows) ?? possible[0] ?? word;
};
