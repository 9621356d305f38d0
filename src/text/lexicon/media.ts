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

/** Agencies, whose copy others print. */
const WIRES = new Set(
  'reuters|associated press|ap|afp|agence france-presse|dpa|ansa|efe|pti|upi|kyodo|kyodo news|yonhap|xinhua|tass|interfax|anadolu|anadolu agency|press association|pa media|bloomberg|bloomberg news|ritzau|ntb|tt|apa|belga|anp|lusa|canadian press|press trust of india|united press international'.split(
    '|',
  ),
);
const AGENCY = /\b(?:news agency|newswire|wire service|press agency|press association)$/;

/** Whether a name is an agency's, also one that nobody here has heard of ("Norvale News Agency"). */
export const isWire = (name: string): boolean => WIRES.has(outletKey(name)) || AGENCY.test(outletKey(name));

/** Whether a capitalised name is an outlet's. */
export const isOutlet = (name: string): boolean => {
  const key = outletKey(name);
  const words = key.split(' ');
  return OUTLETS.has(key) || isWire(name) || (words.length > 1 && SUFFIXES.has(words.at(-1) ?? ''));
};

/** Whether a name that is told or that asks is an outlet's: there "the Ledger" is no account book. */
export const isOutletSpokenTo = (name: string): boolean => isOutlet(name) || SUFFIXES.has(outletKey(name));

const isEnd = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.every((word, i) => long[long.length - short.length + i] === word);

/** "The Harbour Gazette" is "the Gazette", at home. */
export const isSameOutlet = (a: string, b: string): boolean => {
  const [x, y] = [outletKey(a).split(' '), outletKey(b).split(' ')];
  return isEnd(x, y) || isEnd(y, x);
};
