/**
 * A light suffix stemmer for English in the manner of Lovins: it need not give a word, only the same letters for
 * "investigate", "investigated" and "investigators". Irregular verbs come first, for they carry the news.
 */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `footage footage|struck strike|stricken strike|said say|says say|told tell|tells tell|shot shoot|fell fall|fallen fall|rose rise|risen rise|began begin|begun begin
   took take|taken take|gave give|given give|found find|made make|built build|sank sink|sunk sink|caught catch|fought fight|won win|lost lose|lose lose|losing lose
   led lead|left leave|leaving leave|held hold|met meet|paid pay|sent send|spoke speak|spoken speak|broke break|broken break|drove drive|driven drive
   went go|gone go|came come|became become|ran run|saw see|seen see|knew know|known know|thought think|brought bring|bought buy|sold sell|stole steal|stolen steal
   wrote write|written write|swore swear|sworn swear|chose choose|chosen choose|threw throw|thrown throw|grew grow|grown grow|kept keep|felt feel|stood stand
   understood understand|withdrew withdraw|withdrawn withdraw|forbade forbid|hid hide|hidden hide|flew fly|flown fly|wore wear|torn tear|tore tear|beat beat
   beaten beat|dead die|died die|dying die|dies die|deaths die|death die|lay lie|lying lie|burnt burn|dealt deal|fed feed|fled flee|meant mean|set set|sought seek
   shook shake|shaken shake|shut shut|slid slide|spent spend|spread spread|sprang spring|stuck stick|swept sweep|taught teach|woke wake|wound wound|men man|women woman
   children child|people people|analyses analysis|crises crisis|has have|had have|having have|is be|was be|were be|are be|been be|being be|did do|does do|done do
   us us|news news|series series|species species|this this|its its|less less|goods goods|during during|thing thing|king king|ring ring|spring spring|wing wing|wings wing
   ministry minister|ministries minister|nothing nothing|something something|anything anything|everything everything|morning morning|evening evening|bed bed|red red|need need|speed speed|indeed indeed|hundred hundred
   bus bus|buses bus|gas gas|gases gas|savings savings|recording recording|recordings recording|office office|offices office|copper copper|statement statement|statements statement|letter letter|letters letter|summer summer|dinner dinner|dinners dinner|counter counter|former former|poster poster|posters poster|better better|ruling ruling|rulings ruling|director director|directors director
   center centr|centers centr|centre centr|centres centr|theater theatr|theaters theatr|theatre theatr|theatres theatr|programme program|programmes program|company company|companies company|policy policy|policies policy`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Longest first; the figure is how many letters must stay in front of it. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ['izations', 4], ['isations', 4], ['ization', 4], ['isation', 4], ['ations', 4], ['ation', 4], ['ators', 4], ['ator', 4],
  ['ages', 4], ['age', 4], ['ments', 4], ['ment', 4], ['nesses', 4], ['ness', 4], ['ingly', 4], ['edly', 4], ['ions', 4], ['ion', 4], ['ates', 4],
  ['ated', 4], ['ating', 4], ['ate', 4], ['ings', 3], ['ing', 3], ['ers', 4], ['ors', 4], ['ies', 3], ['ied', 3], ['ed', 3],
  ['er', 4], ['or', 4], ['es', 3], ['ly', 4], ['al', 4], ['s', 3], ['y', 3], ['e', 3],
]; // biome-ignore format: a table

const LONG = 6;

/** "stopp" is "stop" and "expell" "expel", but "kill" and "pass" stay. */
const undouble = (stem: string): string => {
  const last = stem.at(-1) ?? '';
  if (stem.length <= 3 || last !== stem.at(-2) || 'sz'.includes(last)) return stem;
  return last === 'l' && stem.length < LONG ? stem : stem.slice(0, -1);
};

/** One syllable that ends in consonant, vowel, consonant: "fir", "plan", "tap" (Porter 1980: m = 1 and *o). */
const SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/u;
const BEFORE_Y = 5;

/** British and American spellings of one word: "defence", "neighbour", "organise". */
const oneSpelling = (root: string): string => {
  if (/^(?:def|off|lic|pret)enc$/u.test(root)) return `${root.slice(0, -1)}s`;
  if (root.length > 4 && root.endsWith('our')) return `${root.slice(0, -3)}or`;
  return root.length >= LONG && root.endsWith('iz') ? `${root.slice(0, -1)}s` : root;
};

/** "Carrying" and "carried" are one. */
const withoutY = (root: string): string =>
  /[^aeiou]y$/u.test(root) && root.length > 3 ? `${root.slice(0, -1)}i` : root;

/** Of a short word the last letter tells it from another: a fire is no fir, a tape no tap, a plane no plan, an army no arm. */
const kept = (root: string, suffix: string): string => {
  if (suffix === 'y' || suffix === 'ies' || suffix === 'ied') return root.length <= BEFORE_Y ? `${root}i` : root;
  if (['e', 'es', 'ed', 'ing', 'ings'].includes(suffix) && SHORT.test(root)) return `${root}e`;
  return suffix.startsWith('ing') ? withoutY(undouble(root)) : undouble(root);
};

const stemOf = (word: string): string => {
  const known = IRREGULAR[word];
  if (known !== undefined) return known === word ? word : stemOf(known);
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  // "delay" is "delays" and "delayed" (Porter 1980: y becomes i behind a consonant only).
  if (/[aeou]y$/u.test(word)) return word;
  const found = SUFFIXES.find(([suffix, left]) => word.endsWith(suffix) && word.length - suffix.length >= left);
  return oneSpelling(found === undefined ? word : kept(word.slice(0, -found[0].length), found[0]));
};

// The same few thousand words come again and again.
const MOST_SEEN = 50_000;
const seen = new Map<string, string>();

/** `word` in lower case. Words with figures in them stay as they are. */
export const stem = (word: string): string => {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const root = stemOf(word);
  if (seen.size < MOST_SEEN) seen.set(word, root);
  return root;
};
