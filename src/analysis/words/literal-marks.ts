/**
 * Which of several sets of literals a text holds one of, told by one walk over it (Aho and Corasick 1975). Upper and lower case are one.
 */

/** In which of the sets: by number, a bit each. */
export type Marks = Uint32Array;

const NEXT = 128;
/** What is no letter of any literal. */
const OTHER = 0;
/** Letters beyond ASCII that a pattern takes for one of it, whatever its case. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u017f', 's'],
  ['\u212a', 'k'],
]);

interface Node {
  readonly next: Map<number, number>;
  readonly sets: number[];
  fail: number;
}

/** Numbers for the letters that occur; the fewer they are, the smaller the table. */
const alphabetOf = (sets: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const letters = new Set(sets.flatMap((set) => set.flatMap((one) => [...one])));
  return new Map([...letters].sort().map((letter, at) => [letter, at + 1]));
};

const treeOf = (sets: readonly (readonly string[])[], alphabet: ReadonlyMap<string, number>): readonly Node[] => {
  const root: Node = { next: new Map(), sets: [], fail: 0 };
  const nodes = [root];
  for (const [number, set] of sets.entries())
    for (const literal of set) {
      let node = root;
      for (const letter of literal) {
        const sign = alphabet.get(letter) ?? OTHER;
        const known = node.next.get(sign);
        if (known === undefined) node.next.set(sign, nodes.push({ next: new Map(), sets: [], fail: 0 }) - 1);
        node = nodes[node.next.get(sign) ?? 0] ?? root;
      }
      node.sets.push(number);
    }
  return nodes;
};

/** Where to go from each node by each letter; and what is found on coming to it. */
interface Table {
  readonly signs: number;
  readonly to: Uint32Array;
  readonly found: readonly (readonly number[] | null)[];
}

const tableOf = (nodes: readonly Node[], signs: number): Table => {
  const to = new Uint32Array(nodes.length * signs);
  const found: (readonly number[] | null)[] = nodes.map(() => null);
  const queue = [0];
  // In order of depth, so that what a node falls back to is done before it.
  for (let at = 0; at < queue.length; at += 1) {
    const place = queue[at] ?? 0;
    const node = nodes[place];
    if (node === undefined) continue;
    const own = [...node.sets, ...(place === 0 ? [] : (found[node.fail] ?? []))];
    found[place] = own.length === 0 ? null : [...new Set(own)];
    for (let sign = 0; sign < signs; sign += 1) {
      const child = node.next.get(sign);
      const back = place === 0 ? 0 : (to[node.fail * signs + sign] ?? 0);
      to[place * signs + sign] = child ?? back;
      if (child === undefined) continue;
      const below = nodes[child];
      if (below !== undefined) below.fail = back;
      queue.push(child);
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

/** Literals in small letters, none of them empty. What is given holds until the next call. */
export const literalMarks = (sets: readonly (readonly string[])[]): ((text: string) => Marks) => {
  const alphabet = alphabetOf(sets);
  const { signs, to, found } = tableOf(treeOf(sets, alphabet), alphabet.size + 1);
  const signOf = signsOf(alphabet);
  const marks = new Uint32Array(Math.ceil(sets.length / 32));
  const ends = Uint8Array.from(found, (those) => (those === null ? 0 : 1));
  return (text) => {
    marks.fill(0);
    let place = 0;
    for (let at = 0; at < text.length; at += 1) {
      place = to[place * signs + signOf(text.charCodeAt(at))] ?? 0;
      if (ends[place] === 0) continue;
      const those = found[place] ?? [];
      for (let one = 0; one < those.length; one += 1) {
        const set = those[one] ?? 0;
        marks[set >> 5] = (marks[set >> 5] ?? 0) | (1 << (set & 31));
      }
    }
    return marks;
  };
};
