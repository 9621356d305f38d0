/** What a text can meet of several needs, told by one walk over it (Aho and Corasick 1975). Upper and lower case are one. */
import { EDGE, type Need, rarestOf } from './needs.ts';

/** Which of the needs: by number, a bit each. */
export type Marks = Uint32Array;

const NEXT = 128;
const WORD = Uint8Array.from({ length: NEXT }, (_, code) => (/\w/u.test(String.fromCharCode(code)) ? 1 : 0));
/** What is no letter of any literal. */
const OTHER = 0;
/** Letters beyond ASCII that a pattern takes for one of it, whatever its case. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u017f', 's'],
  ['\u212a', 'k'],
]);

/** A piece of text as it is met on the walk. */
interface Piece {
  readonly number: number;
  readonly length: number;
  /** Whether a word must begin with it, and end. */
  readonly begins: boolean;
  readonly closes: boolean;
  /** What needs it or another that is as rare. */
  readonly wanted: number[];
}

/** A need by the numbers of its pieces. */
type Numbered = { readonly numbers: readonly number[] } | { readonly all: readonly Numbered[] } | { readonly some: readonly Numbered[] }; // biome-ignore format: three forms

const bareOf = (piece: string): string => piece.replaceAll(EDGE, '');

/** Numbers for the letters that occur; the fewer they are, the smaller the table. */
const alphabetOf = (pieces: readonly string[]): ReadonlyMap<string, number> => {
  const letters = new Set(pieces.flatMap((piece) => [...bareOf(piece)]));
  return new Map([...letters].sort().map((letter, at) => [letter, at + 1]));
};

/** Where to go from each node by each letter; and what is found on coming to it. */
interface Table {
  readonly signs: number;
  readonly to: Uint32Array;
  readonly found: readonly (readonly Piece[])[];
}

/** 0: the root, to which no letter of a piece leads. */
const tableOf = (pieces: ReadonlyMap<string, Piece>, alphabet: ReadonlyMap<string, number>): Table => {
  const signs = alphabet.size + 1;
  const most = [...pieces.values()].reduce((sum, { length }) => sum + length, 1);
  // Rows that no node takes are never touched, and so take no memory.
  const to = new Uint32Array(most * signs);
  const own: Piece[][] = [[]];
  for (const [text, piece] of pieces) {
    let node = 0;
    for (const letter of bareOf(text)) {
      const step = node * signs + (alphabet.get(letter) ?? OTHER);
      node = to[step] ?? 0;
      if (node !== 0) continue;
      node = own.push([]) - 1;
      to[step] = node;
    }
    own[node]?.push(piece);
  }
  const back = new Uint32Array(own.length);
  const found: (readonly Piece[])[] = [[]];
  const queue = [0];
  // In order of depth, so that what a node falls back to is done before it.
  for (const node of queue) {
    const rest = found[back[node] ?? 0] ?? [];
    found[node] = rest.length === 0 ? (own[node] ?? []) : [...(own[node] ?? []), ...rest];
    for (let sign = 0; sign < signs; sign += 1) {
      const step = node * signs + sign;
      const behind = node === 0 ? 0 : (to[(back[node] ?? 0) * signs + sign] ?? 0);
      const child = to[step] ?? 0;
      if (child === 0) to[step] = behind;
      else back[queue[queue.push(child) - 1] ?? 0] = behind;
    }
  }
  return { signs, to, found };
};

/** The number of the letter with this code, whatever its case. */
const signsOf = (alphabet: ReadonlyMap<string, number>): ((code: number) => number) => {
  const sign = (code: number): number => {
    const char = String.fromCharCode(code);
    return alphabet.get(FOLDED.get(char) ?? (code < NEXT ? char.toLowerCase() : char)) ?? OTHER;
  };
  const common = Uint8Array.from({ length: NEXT }, (_, code) => sign(code));
  return (code) => (code < NEXT ? (common[code] ?? OTHER) : sign(code));
};

const isWordAt = (text: string, at: number): boolean => {
  const code = at < 0 || at >= text.length ? NEXT : text.charCodeAt(at);
  return code < NEXT && WORD[code] === 1;
};

/** What of the needs can be met by a text, as far as its pieces tell. What is given holds until the next call. */
export const literalMarks = (needs: readonly Need[]): ((text: string) => Marks) => {
  const pieces = new Map<string, Piece>();
  const pieceOf = (text: string): Piece => {
    const known = pieces.get(text);
    if (known !== undefined) return known;
    const [begins, closes] = [text.startsWith(EDGE), text.endsWith(EDGE)];
    const piece = { number: pieces.size, length: bareOf(text).length, begins, closes, wanted: [] };
    pieces.set(text, piece);
    return piece;
  };
  const numbered = (need: Need): Numbered =>
    'literals' in need
      ? { numbers: need.literals.map((text) => pieceOf(text).number) }
      : 'all' in need
        ? { all: need.all.map(numbered) }
        : { some: need.some.map(numbered) };
  for (const [number, need] of needs.entries())
    for (const text of new Set(rarestOf(need))) pieceOf(text).wanted.push(number);
  // Of most needs the rarest pieces are all that there is.
  const others = needs.map((need) => ('literals' in need ? null : numbered(need)));
  const alphabet = alphabetOf([...pieces.keys()]);
  const { signs, to, found } = tableOf(pieces, alphabet);
  const signOf = signsOf(alphabet);
  const marks = new Uint32Array(Math.ceil(needs.length / 32));
  const ends = Uint8Array.from(found, ({ length }) => Math.min(length, 1));
  /** By number of the piece the last text that held it. */
  const held = new Uint32Array(pieces.size);
  let now = 0;
  const isMet = (need: Numbered): boolean => {
    if ('all' in need) return need.all.every(isMet);
    if ('some' in need) return need.some.some(isMet);
    for (const number of need.numbers) if (held[number] === now) return true;
    return false;
  };
  const meet = (text: string, at: number, { number, length, begins, closes, wanted }: Piece): void => {
    if (held[number] === now || (begins && isWordAt(text, at - length)) || (closes && isWordAt(text, at + 1))) return;
    held[number] = now;
    for (const need of wanted) marks[need >> 5] = (marks[need >> 5] ?? 0) | (1 << (need & 31));
  };
  const weigh = (): void => {
    for (let word = 0; word < marks.length; word += 1)
      for (let left = marks[word] ?? 0; left !== 0; left &= left - 1) {
        const need = others[32 * word + 31 - Math.clz32(left & -left)] ?? null;
        if (need !== null && !isMet(need)) marks[word] = (marks[word] ?? 0) & ~(left & -left);
      }
  };
  return (text) => {
    marks.fill(0);
    now += 1;
    let place = 0;
    for (let at = 0; at < text.length; at += 1) {
      place = to[place * signs + signOf(text.charCodeAt(at))] ?? 0;
      if (ends[place] === 1) for (const piece of found[place] ?? []) meet(text, at, piece);
    }
    weigh();
    return marks;
  };
};
