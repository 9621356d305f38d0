/** News outlets, for relay: who carried a statement before this text did. Names as normalised by `outletKey`. */
const OUTLETS = new Set(
  (
    'cnn|bbc|reuters|associated press|ap|afp|agence france-presse|bloomberg|fox news|fox|nbc|nbc news|abc|abc news|cbs|cbs news|msnbc|npr|pbs|c-span|sky news|al jazeera|al arabiya|' +
    'politico|axios|vox|buzzfeed|buzzfeed news|huffpost|huffington post|breitbart|breitbart news|the hill|vice|vice news|time|newsweek|forbes|fortune|economist|guardian|observer|' +
    'new york times|times|washington post|wall street journal|financial times|los angeles times|chicago tribune|usa today|new yorker|vanity fair|atlantic|rolling stone|' +
    'der spiegel|spiegel|le monde|el pais|el país|bild|die zeit|la repubblica|xinhua|tass|interfax|ria novosti|kyodo|yonhap|dpa|ansa|efe|pti|anadolu|rt|deutsche welle|dw|radio free europe|' +
    'daily mail|telegraph|independent|mirror|sun|haaretz|jerusalem post|south china morning post|globe and mail|cbc|propublica|intercept|nhk|itv|channel 4|euronews|meduza'
  ).split('|'),
);
const SUFFIXES = new Set(
  'news times post journal press magazine herald tribune gazette chronicle courier daily weekly radio television tv broadcasting newspaper newswire dispatch examiner inquirer mercury standard review monitor ledger bulletin'.split(
    ' ',
  ),
);

const outletKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.’']s?$/, '')
    .replaceAll('.', '')
    .trim();

/** Whether a capitalised name is an outlet's. */
export const isOutlet = (name: string): boolean => {
  const key = outletKey(name);
  const words = key.split(' ');
  return OUTLETS.has(key) || (words.length > 1 && SUFFIXES.has(words.at(-1) ?? ''));
};
