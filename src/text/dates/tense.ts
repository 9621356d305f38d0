/** Whether the clause around a date looks ahead or back, by light cues and without a tagger. */
import type { Term } from '../numerals/scan.ts';

/** A present tense looks ahead for weekdays ("the trial opens on Monday") and says nothing for the rest. */
export type Tense = 'future' | 'past' | 'present';

/** How much one word tells: a participle may be an adjective, an infinitive tells nothing but stops the search. */
type Cue = 'future' | 'past' | 'present' | 'participle' | 'modal' | 'open-modal' | 'infinitive';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const FUTURE = set(
  `will 'll ll shall wo planned expected expects expect scheduled due intends intend aims upcoming slated poised payable planning
  going forthcoming seeks anticipated projected`,
);
/** Nouns as often as verbs. */
const PLANS = set('plans plan hopes hope forecast forecasts');
const MODAL = set('may might should must');
const OPEN_MODAL = set('would could');
const PAST = set(
  `was were did had said told made took came went began became saw got gave found met held led ran wrote spoke shot won lost fell rose
  sent brought built bought sold paid hit struck broke drew flew fled fought knew kept laid read rode sought shook sank sat stood
  stole swore taught thought threw withdrew been since cut quit shut spent wore woke sang grew hung hid fed dealt dug froze
  tore burst cast chose drove ate blew clung crept drank forgot lay lit meant overcame overthrew overtook sped spun split spread sprang stuck swam
  swept swung thrust heard felt caught understood overheard rang sued lent bent dove forbade forgave knelt strode strove stung swelled trod underwent undertook upheld wept slid slept`,
);
/** Verbs of timetables, in the present: "the trial opens on Monday", "polls close on Sunday". */
const PRESENT = set(
  `starts begins opens reopens resumes ends closes expires meets votes returns arrives leaves takes stays remains lasts continues
  stay remain start begin open reopen resume close expire meet vote return arrive leave continue depart departs convene convenes sit sits
  face faces host hosts appear appears land lands resuming reopening`,
);
/** What one agrees, promises or tells another to do is yet to be done: "agreed to meet on Friday". */
const COMMITS = set(
  `agree agrees agreed agreeing promise promises promised vow vows vowed pledge pledges pledged threaten threatens threatened offer offers offered
  decide decides decided order orders ordered ask asks asked urge urges urged invite invited summon summoned want wants wanted hope hoped hoping
  plan planned need needs prepare prepares prepared preparing ready refuse refuses refused`,
);
/** What is put off "until Tuesday" has its Tuesday ahead. */
const DEFERS = set(
  `postpone postpones postponed postponing adjourn adjourned adjourning extend extends extended extending delay delayed delaying defer deferred
  suspend suspended suspending reschedule rescheduled push pushed put prolong prolonged recess recessed remand remanded`,
);
const AUXILIARY = set('be being is are stays remains stay remain');
const DETERMINER = set('the a an its his her their our this that any no new s');
/** Where a clause turns: a participle on this side says nothing of a verb on the other. */
const TURN = set('and but which who that after when as because while where , before if');
const BREAK = new Set([';', ':', '—', '“', '"', '``']);
const WINDOW = 24;

/** So far from its verb a refusal's subject may stand, or from its noun what is the first or the last of its kind. */
const NEAR = 5;
const SAID = set('said says say told tells added promised vowed warned insisted announced that whether if');

/** "would not discuss it", "could not be reached": told, it is past; in somebody's words ("said it would not open") it lies ahead. */
function refused(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  if (next?.lower !== 'not' && !/^n['’]?t$/.test(next?.lower ?? '')) return false;
  for (let here = at - 1; here >= 0 && here >= at - NEAR && terms[here + 1]?.opens !== true; here -= 1) {
    const term = terms[here];
    if (term === undefined || term.kind === 'mark') break;
    if (SAID.has(term.lower)) return false;
  }
  return true;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|latest|only|next|\d+(?:st|nd|rd|th)?)$/;

/** "The first to be freed", "among the last six to be rescued": what was done to it, whenever that was. */
function singledOut(terms: readonly Term[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here >= at - NEAR; here -= 1) {
    if (terms[here]?.kind === 'mark' && terms[here]?.glued !== true) return false;
    if (ORDINAL.test(terms[here]?.lower ?? '')) return terms[here - 1]?.lower === 'the';
  }
  return false;
}

const PARTICIPLES = set(
  'been gone done known seen taken given come become shown drawn born written spoken chosen driven eaten',
);

/** "would have been", "could have ended", not "would have more to say". */
const isParticiple = (term: Term | undefined): boolean =>
  term !== undefined &&
  (PARTICIPLES.has(term.lower) || PAST.has(term.lower) || /[a-z]{2}(?:ed|en|wn)$/.test(term.lower));

function cueAt(terms: readonly Term[], at: number): Cue | null {
  const term = terms[at];
  if (term === undefined || term.kind !== 'word') return null;
  const { lower } = term;
  const before = terms[at - 1]?.lower ?? '';
  const after = terms[at + 1]?.lower ?? '';
  if (MODAL.has(lower) && term.text === lower) return 'modal';
  if (OPEN_MODAL.has(lower))
    return (after === 'have' && isParticiple(terms[at + 2])) || refused(terms, at) ? 'past' : 'open-modal';
  if (PLANS.has(lower)) return !DETERMINER.has(before) && /^(?:to|on|that)$/.test(after) ? 'future' : null;
  if (FUTURE.has(lower)) return DETERMINER.has(before) ? null : 'future';
  if (lower === 'set' && (after === 'for' || after === 'to')) return 'future';
  if ((lower === 'is' || lower === 'are') && after === 'to') return 'future';
  if (lower === 'to' && after === 'be') return singledOut(terms, at) ? null : 'future';
  if (lower === 'to' && terms[at + 1]?.kind === 'word' && terms[at + 1]?.text === after && !DETERMINER.has(after))
    return 'infinitive';
  if (lower === 'is' || lower === 'are') return /(?:ed|ing)$/.test(after) || after === 'not' ? null : 'present';
  if (AUXILIARY.has(before)) return null;
  if (PRESENT.has(lower)) return before === 'to' || DETERMINER.has(before) ? null : 'present';
  // "would cut": a form that past and infinitive share.
  if (PAST.has(lower)) return before === 'to' || MODAL.has(before) || OPEN_MODAL.has(before) ? null : 'past';
  if (term.text !== lower) return null;
  return lower.endsWith('ed') && lower.length > 3 && before !== 'to' && before !== 'have' ? 'participle' : null;
}

/** "agreed to", "ordered the company to": the verb stands right before, or before whom it is said to. */
const ADDRESSEE = 3;
function commits(terms: readonly Term[], at: number): boolean {
  for (let here = at; here >= 0 && here >= at - ADDRESSEE; here -= 1) {
    const term = terms[here];
    if (term === undefined || term.kind === 'mark') return false;
    if (COMMITS.has(term.lower)) return !DETERMINER.has(terms[here - 1]?.lower ?? '');
    if (term.opens) return false;
  }
  return false;
}

/** "put off until", "extended its deadline until". */
const DEFERRED = 8;
function deferred(terms: readonly Term[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here >= at - DEFERRED; here -= 1) {
    const term = terms[here];
    if (term === undefined || BREAK.has(term.text)) return false;
    if (DEFERS.has(term.lower)) return !/^(?:had|having)$/.test(terms[here - 1]?.lower ?? '');
    if (term.opens) return false;
  }
  return false;
}

/** What the words before the date say: the nearest verb, read through modals and possible adjectives. */
function before(terms: readonly Term[], at: number): Tense | 'none' | null {
  let modal: Cue | null = null;
  let participle = false;
  let turned = false;
  let infinitive = false;
  for (let here = at - 1; here >= 0 && here > at - WINDOW; here -= 1) {
    const term = terms[here];
    if (term === undefined || BREAK.has(term.text)) break;
    const cue = cueAt(terms, here);
    if (cue === 'future') return participle && turned ? 'past' : 'future';
    if (cue === 'infinitive') {
      if (participle) return 'past';
      // "scheduled to close Monday", "a plan to repay it by May" look ahead.
      const leads = cueAt(terms, here - 1) === 'future' || commits(terms, here - 1) || terms[at - 1]?.lower === 'by';
      if (leads || modal !== null) return 'future';
      infinitive = true;
      continue;
    }
    // "will try to reach it on Friday", "would have more to say"; "came to meet" tells nothing.
    if (infinitive && cue !== null) {
      const ahead = cue === 'modal' || cue === 'open-modal';
      return ahead && !turned ? 'future' : 'none';
    }
    if (cue === 'present') return participle ? 'past' : modal === null ? 'present' : 'future';
    if (cue === 'past') return modal === null || participle ? 'past' : 'future';
    if (cue === 'participle') {
      if (modal !== null) return 'future';
      participle = true;
    } else if (cue !== null && !participle && !turned) modal ??= cue;
    if (TURN.has(term.lower) && modal === null) turned = true;
    if (term.opens) break;
  }
  if (infinitive) return 'none';
  if (participle) return 'past';
  return modal === 'modal' ? 'future' : null;
}

function after(terms: readonly Term[], end: number): Tense | null {
  for (let here = end; here < terms.length && here < end + WINDOW && !terms[here]?.opens; here += 1) {
    if (terms[here]?.text === ';') break;
    const cue = cueAt(terms, here);
    if (cue === 'future' || cue === 'modal') return 'future';
    if (cue === 'past' || cue === 'participle') return 'past';
  }
  return null;
}

const LIMIT = /^(?:until|till|by)$/;
const limitBefore = (terms: readonly Term[], at: number): string => {
  const before = terms[at - 1]?.lower ?? '';
  return before === 'the' ? (terms[at - 2]?.lower ?? '') : before;
};

/** The tense of the nearest verb before the date in its clause, else of the first after it; null when nothing tells. */
export function tenseAt(terms: readonly Term[], at: number, end: number): Tense | null {
  // A date set as a limit may lie on either side, whatever was said when.
  if (terms[end]?.lower === 'deadline') return null;
  const open = terms[at - 1]?.lower === 'as' && /^(?:early|soon)$/.test(terms[at - 2]?.lower ?? '');
  const limit = LIMIT.test(limitBefore(terms, at));
  if (limit && deferred(terms, at - 1)) return 'future';
  const told = terms[at]?.opens ? null : before(terms, at);
  // "could come as early as Friday" is yet to come, "smelled it as early as Friday" is not.
  if (open && told !== 'past') return 'future';
  if (told === 'none') return null;
  const tense = told ?? after(terms, end);
  // "takes charge until the summer", "by Monday": a limit lies ahead unless a past verb says otherwise.
  return tense === null || tense === 'present' ? (limit ? 'future' : tense) : tense;
}
