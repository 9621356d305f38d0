/** Posts, parts that people play in an event, kinds of bodies and those who answer for them. Closed lists; knows no text. */
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

export const LEADERS =
  listed(`chief head boss director chairman chairwoman chair president executive founder owner leader secretary manager spokesman spokeswoman
  spokesperson ceo principal`);
/** Of each kind of body those who answer for it. */
export const ANSWERERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['ministry department treasury', 'minister secretary undersecretary'],
    ['embassy consulate mission', 'ambassador envoy consul'],
    ['presidency palace', 'president king queen prince'],
    ['diocese archdiocese church parish cathedral', 'bishop archbishop vicar priest pastor abbot cardinal'],
    ['club team side squad', 'coach captain trainer'],
    ['council city town municipality hall district', 'mayor mayoress councillor'],
    ['university college faculty', 'rector chancellor dean provost'],
    ['school academy kindergarten', 'headteacher headmaster headmistress head rector'],
    ['hospital clinic', 'physician surgeon'],
    ['museum gallery theatre opera zoo orchestra', 'curator conductor'],
    [
      `company firm maker operator airline bank builder carrier supplier brewery contractor manufacturer retailer insurer shipowner railway
       utility chain lender publisher broadcaster network group owner landlord label studio`,
      'partner',
    ],
    ['union chamber guild federation association league society trust foundation charity institute board', 'treasurer'],
    ['party faction coalition opposition', ''],
    ['army navy force forces military', 'general commander colonel admiral'],
    ['police constabulary', 'inspector commissioner superintendent constable sheriff'],
    ['government cabinet state', 'minister premier chancellor governor'],
    [
      'agency authority regulator commission watchdog office inspectorate observatory centre center',
      'commissioner inspector',
    ],
    ['court tribunal', 'judge'],
    [
      'family parents relatives',
      'father mother brother sister widow widower husband wife son daughter parent uncle aunt',
    ],
    ['lawyers counsel defence defense attorneys', 'lawyer attorney counsel solicitor barrister'],
  ].flatMap(([kinds = '', posts = '']) => listed(kinds).map((kind) => [kind, listed(posts)] as const)),
);
/** The posts of those who answer for that kind of body. */
export const answerersOf = (kind: string): readonly string[] => [...(ANSWERERS.get(kind) ?? []), ...LEADERS];
/** Posts that one person at a time holds, and parts in an event that one person plays. */
const ROLES =
  listed(`minister mayor governor premier chancellor judge bishop archbishop vicar priest pastor abbot cardinal rector dean provost headteacher headmaster
  headmistress coach trainer captain referee umpire driver pilot skipper master conductor curator ambassador envoy consul general colonel admiral commander
  commissioner superintendent inspector sheriff treasurer author singer actor actress painter artist restorer player striker goalkeeper designer architect
  engineer surgeon physician researcher inventor landlord farmer breeder suspect accused defendant victim widow widower mother father husband wife
  brother sister son daughter partner king queen prince princess senator deputy counsel lawyer attorney solicitor barrister loser winner candidate
  champion undersecretary landlady butcher baker guide teacher jockey rider swimmer runner sprinter`);
export const POSTS = new Set([...LEADERS, ...ROLES]);
/** Many may be called so. */
export const COMMON = new Set(listed('spokesman spokeswoman spokesperson lawyer manager secretary deputy'));
export const TITLES = new Set(
  listed(
    'mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister judge justice king queen prince princess saint st little elder old',
  ),
);
export const LEGAL = new Set(
  listed('ag inc ltd plc llc gmbh sa co corp corporation limited spa nv bv ab oy holding holdings'),
);
export const BODY_WORD =
  /^(?:university|company|council|ministry|office|agency|party|union|club|court|police|bank|group|institute|hospital|board|league|association|federation|front|pharma|airlines?|airways|trust|fund|society|museum|radio|news|school|college|department|authority|service|committee|commission|centre|center|church|army)$/u;

/** Many may be called so. */
export const ANYBODY = new Set(
  listed(`spokesman spokeswoman spokesperson official source people man woman resident witness officer expert person group report statement day week month year
   friend colleague neighbour neighbor worker student member side part time spokespeople`),
);
/** Posts that are called now so, now so. */
const SAME_POST = [
  'lawyer attorney counsel solicitor barrister',
  'suspect accused defendant',
  'coach manager trainer',
  'premier minister',
  'headteacher headmaster headmistress head principal',
  'skipper captain master',
  'chief executive ceo boss head director chairman chairwoman chair founder owner president leader',
].map((group) => new Set(listed(group)));
export const onePost = (post: string, other: string): boolean =>
  post === other || SAME_POST.some((group) => group.has(post) && group.has(other));
