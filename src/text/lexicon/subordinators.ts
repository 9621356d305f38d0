/** Function words that open clauses and groups, by their letters; the tagger is unsure of several of them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Open a clause of its own. */
export const SUBORDINATORS = set(
  'that if whether because although though while whereas unless until since when where how why what whatever whenever wherever lest once',
);
/** Open a relative clause after a noun. */
export const RELATIVES = set('who whom which whose');
/** Open the content of a reporting verb. */
export const COMPLEMENTIZERS = set('that whether if how why what');
/** The same for verbs of asking and telling. */
export const QUESTION_WORDS = set('that whether if how why what when where who which');
/** Join a clause that is the outlet's again. */
export const CONTRASTS = set('but while although though whereas');
export const COORDINATORS = set('and but or nor yet');
export const BE = set("is are was were be been being am ’s 's ’re 're ’m 'm");
export const HAVE = set("has have had having ’ve 've");
export const NEGATIONS = set("not n't n’t never no neither nor without nobody none nothing");
export const MODALS = set("will would could can may might should must shall ’ll 'll wo ca");
export const POSSESSIVES = set('his her their its our my your');
export const PERSONAL = set('he she they it we i you him them us me');
