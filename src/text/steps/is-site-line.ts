/**
 * Tells a site's own furniture (share buttons, newsletter calls, captions, credits, bylines, stubs, notes on how a page
 * was made) from what an article reports. Looks at one line; general rules of wording and shape, no outlet's strings.
 */

/** A short line without a full stop, from its first word on. */
const LABELS = [
  /^skip to (?:main )?(?:content|navigation)/,
  /^(?:share|tweet|pin|e-?mail|print|save|copy|bookmark|follow|like)(?: (?:on|via|this|it|us|me|by|with|to|link|article|story|page)\b.{0,40})?$/,
  /^(?:share|save|print|tweet|listen|comments?|replies)(?:[\s,|•·/]+(?:share|save|print|tweet|listen|e-?mail|comments?|link|copy))*$/,
  /^(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|threads|bluesky|mastodon|x)(?:[\s,|•·/]+(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|e-?mail|x))*$/,
  /^(?:read|see|view|show|load|watch|explore|discover|browse) (?:more|all|also|next|full|the full|related|our)\b/,
  /^(?:related|recommended|trending|popular|most (?:read|popular|viewed)|latest|featured|top stories|you (?:may|might) (?:also )?(?:like|be interested)|up next|next (?:article|story|post)|previous (?:article|story|post)|don[’']t miss|editor[’']?s?[’']? picks?|more (?:in|from|on|about|like|stories|news|coverage|by)|also (?:in|on|read)|in this (?:article|story)|table of contents|on this page)\b/,
  /^(?:advertisement|advertising|ad|sponsored|promoted|partner content|affiliate|cookie|privacy policy|terms (?:of|and))(?=$|[\s:|–—-])/,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|sections?|home|menu|search|navigation|log ?in|sign ?in|register|my account|close|back to top|loading|play|pause|mute|transcript|subtitles)\b[:\s]?.{0,60}$/,
  /^(?:published|posted|updated|last (?:updated|modified)|modified|first published|date|time|reading time|listen)\b\s?(?::|at|on|\d|$)/,
  /^\d{1,3}[ -]min(?:ute)?s?(?:['’])? (?:read|listen|watch)/,
  /^[\p{L}' -]{0,30}\bimage$/u,
  /^(?:subscribe|sign up|signup|join|register|donate|contribute|support|get|enter your|try|start your|download|install|enable|accept|manage|click|tap|swipe|scroll|continue reading|keep reading|already a|not a)\b.{0,80}$/,
  /^(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|videos?|maps?|file(?: photo)?) (?:by|credits?|courtesy|of|from|source|via)\b/,
  /^(?:source|sources|credit|credits|via)\s?:/,
  /^(?:research|editorial|news|web|digital|political|sports|data|foreign|world) (?:staff|desk|team|department)$/,
  /^(?:staff (?:writer|reporter)|contributor|correspondent|contributing writer|guest author|about the authors?|author|editor|about us|contact us|our team)$/,
  /^(?:how|why) (?:this|we|our) (?:\S+ )?(?:was|were|is|are|did|report|work|made|produce|verif|check)/,
  /^[.#@}{<].{0,80}$/,
  /^(?:source|sources|our|editorial) (?:transparency|standards|process|policy|guidelines|sources|methodology)$/,
];

/** A short line, sentence or not. */
const NOTES = [
  /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d|by\b)|copyright$|all rights reserved)/,
  /^(?:for immediate release|(?:press|media|news) release|(?:media|press) (?:contacts?|inquiries|enquiries)\b.{0,120})$/,
  /^this (?:article|story|content|page|report|post|translation) (?:was|is|has been|may be) (?:originally |first |also |partly |automatically )?(?:published|produced|written|translated|updated|corrected|generated|republished|part of|adapted|edited|supported|funded|made|shared)\b/,
  /^(?:members?|subscribers?|patrons?) (?:are|can|only) (?:reading|read|access|unlock|only|get)\b/,
  /^(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|videos?|maps?|file(?: photo)?|caption|credits?|cover|thumbnail)\s?[:/|©(]/,
  /^\(?(?:reporting|editing|writing|additional reporting|compiled|edited|translated) (?:by|and)\b.{0,160}$/,
  /^(?:\S+ ){1,6}contributed (?:to )?(?:this )?(?:report|reporting|story|article)\b/,
  /^(?:ai[ -]generated|computer[ -]generated|artist[’']?s?|stock|archive|generic|representative|symbolic) (?:image|illustration|picture|photo|impression|rendering|graphic)s?\b/,
  /^(?:un)?lock (?:this|the (?:full|rest|whole)|full|all|more|your|unlimited|our|access|premium|exclusive|it)\b|^(?:un)?lock$|^(?:become|be) a (?:member|subscriber|supporter|patron|donor)/,
  /^(?:editor[’']?s?[’']?s? note|correction|corrections|clarification|erratum)\s?[:—–-]/,
  /^(?:update|updated)\s?[:—–-].{0,40}\bthis (?:article|story|report|page|post)\b/,
];

/** A line that is nothing but a date, a time, a number, an agency's mark, an address or marks. */
const BARE = [
  /^[^\p{L}]*$/u,
  /^(?:https?:|www\.)\S*$/,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? ?\d{0,4}(?:st|nd|rd|th)?(?:,? \d{4})?(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,20})?$/,
  /^.{0,120}(?:\/|via |for )(?:ap|afp|reuters|getty(?: images)?|epa|dpa|anadolu|xinhua|tass|shutterstock|bloomberg|alamy|istock|unsplash|pa)(?: (?:images|photo|pool|wire))?\)?$/,
  /\((?:ap|afp|reuters|getty|epa|dpa|file|handout|courtesy|photo|image)\b[^()]{0,80}\)$/,
  /^[\w-]{2,30}\s?:\s?[^\s]{1,30};$/,
];

const SHAPES = [...NOTES, ...BARE];
const ENDS = /[.!?…]["'”’)\]]*$/;

/** Here capitals matter. */
const BYLINE =
  /^(?:By|Words by|Story by|Text by|Written by|Reported by|Report by|From our) (?:\p{Lu}[\p{L}.'’-]{0,30} ?){1,5}(?:(?:and|&) (?:\p{Lu}[\p{L}.'’-]{0,30} ?){1,5})?(?:[,|–—-].{0,60})?$/u;

const SHORT = 240;
/** Words by which an outlet speaks of itself and of its readers' dealings with it. */
const OUTLET =
  /\b(?:newsletter|subscri\w+|journalis[mt]s?|contribution|donat\w+|investigations|sources?|article|story|stories|newsroom|editors?|reporting|analysis|members?|readers?|inbox|app|website|cookies?|account)\b/i;
const READER = /\b(?:you|your|yours)\b/i;
const OUTLET_SELF = /\b(?:we|we['’](?:re|ve|ll)|our|us)\b/i;
const BIO =
  /^(?:i\b|i['’]m\b).{0,400}\b(?:journalist|reporter|writer|editor|correspondent|columnist|author|analyst)\b|^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was) (?:an?|the|our|\p{L}+['’]s) (?:[\p{L}-]+ ){0,6}(?:reporter|journalist|correspondent|staff writer|editor|columnist|freelance\w*|producer|contributor|intern)\b.{0,200}\b(?:cover|based|writ|report|focus|join|special|follow|previously|contact|at|for)\w*/iu;

/** What someone says in quotation marks is never the site's voice. */
const withoutQuotes = (line: string): string => line.replace(/["“”«»][^"“”«»]*["“”«»]?/gu, ' ');

const CALL =
  /^(?:please )?(?:subscribe|sign up|register|donate|contribute|support|join|follow|download|click|help us|become)\b/i;

/** Where a line stands: `atEdge`, before the first or after the last paragraph of the article proper; `afterSite`, below a line of the site's. */
export interface Place {
  readonly atEdge: boolean;
  readonly afterSite: boolean;
}

/** Neither the outlet nor its readers can be meant without one of these. */
const PERSON = /\b(?:you|your|yours|we|our|us|i|i['’]m)\b|we['’]/i;
const NAME_FIRST = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was) /u;

export const isSiteLine = (line: string, { atEdge, afterSite }: Place): boolean => {
  if (line.length <= SHORT) {
    const low = line.toLowerCase();
    if (BYLINE.test(line) || SHAPES.some((shape) => shape.test(low))) return true;
    if (!ENDS.test(line.slice(-8)) && LABELS.some((shape) => shape.test(low))) return true;
  }
  const edge = atEdge || afterSite;
  if (line.length > 900 || !(PERSON.test(line) || (edge && NAME_FIRST.test(line)))) return false;
  const own = withoutQuotes(line);
  const reader = READER.test(own) && OUTLET.test(own);
  const self = OUTLET_SELF.test(own) && OUTLET.test(own);
  if (reader && self) return true;
  if (CALL.test(own) && line.length <= SHORT && (reader || self)) return true;
  return edge && (reader || (self && own.length === line.length) || BIO.test(line));
};
