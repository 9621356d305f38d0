/** Abbreviations of English news: which dots end no sentence. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Always followed by more of the same sentence: titles, and words that stand before a name or a number. */
export const LEADING_ABBREVIATIONS = set(`
  Mr Mrs Ms Mx Messrs Dr Prof Rev Revd Fr Hon St Ste Sr Gen Col Lt Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Gov Sen Sens Rep Reps Pres
  Amb Supt Insp Det Const Pte Atty Dist Msgr Mgr Mme Mlle Sra Srta Dna Ald Cllr Del Dep Asst Assoc No Nos Fig Figs figs
  Vol vol pp vs v approx ca Ft ft Mt viz eg ie e.g i.e cf
`);

/** May stand in a sentence or at its end: what follows decides. */
export const OPEN_ABBREVIATIONS = set(`
  Jr Inc Corp Ltd Co Cos Bros Cie LLC Llc Llp plc Plc Pty etc al est Est dept Dept univ Univ Ave Blvd Rd Ct Sq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Esq a.m p.m hrs hr min mins sq lb lbs oz km kg
`);

const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** "U.S", "J", "C.I.A": single letters with dots, given without the last dot. */
export const areInitials = (word: string): boolean => word.length <= 20 && INITIALS.test(word);

/** A word with its final dot that is written in one piece ("Gen.", "Dec."). */
export const isDotted = (word: string): boolean => {
  const bare = word.slice(0, -1);
  return bare.length > 1 && (LEADING_ABBREVIATIONS.has(bare) || OPEN_ABBREVIATIONS.has(bare));
};
