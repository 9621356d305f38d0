/**
 * Verbs that attribute words or views to somebody: what they may govern and which stance they give.
 * Classes after Levin's communication and judgment verbs and the reporting-verb lists of PARC and the Gender Gap Tracker.
 *
 * Frames: s clause or quotation · c clause only with "that" · w clause with any question word · q quotation only · o noun phrase · t infinitive · a object with "as" or a naming complement ·
 * r addressee, then clause ("told CNN that") · d addressee, then infinitive or clause ("urged them to") ·
 * p:<word> a preposition governs the content ("called for") · x:<word> addressee, then that preposition ("accused X of").
 * n noun phrase with a figure in it · n:at a figure behind "at".
 * A lemma "point+out" is a verb with its particle.
 */
import type { Stance } from '../../domain/stance.ts';

export interface ReportingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<string>;
}

const ROWS: readonly (readonly [Stance, string, string])[] = [
  ['asserts', 's q', 'say add remark quip joke muse opine reply retort counter respond answer tweet retweet'],
  [
    'asserts',
    'q',
    'read grin storm laugh smile sigh shrug cry moan groan thunder snap bark roar mutter murmur beam boom sob rage gush crow chuckle sneer sniff growl urge plead conclude',
  ],
  ['asserts', 'q', 'continue exclaim shout yell post chant scream whisper text email blog begin'],
  [
    'asserts',
    's q o',
    'state note declare announce report explain reiterate repeat stress emphasize emphasise underline underscore proclaim assert write mention reaffirm affirm',
  ],
  [
    'asserts',
    's q',
    'recall remember claim argue contend maintain insist observe testify estimate conclude complain boast brag lament allege attest certify profess caution reason theorize speculate',
  ],
  [
    'asserts',
    's',
    'believe think feel reckon suspect fear assume guess doubt worry hope expect find show indicate conclude',
  ],
  ['asserts', 'c', 'determine rule agree calculate hold disagree prove demonstrate document establish'],
  ['asserts', 'o', 'document'],
  ['asserts', 's', 'project figure imagine suppose surmise posit deduce infer recount make+clear'],
  ['asserts', 's q', 'interject intone volunteer concur elaborate urge plead'],
  [
    'asserts',
    'q',
    'storm rant rave deadpan enthuse admonish scold chide bellow holler tease crow rumble splutter sputter wail croak pronounce parry',
  ],
  ['asserts', 'o a', 'herald'],
  ['condemns', 'o', 'insult belittle disparage'],
  ['asserts', 's q o', 'predict forecast reveal disclose propose recommend suggest demand regret'],
  ['asserts', 's q', 'advise'],
  ['asserts', 't', 'regret ask demand'],
  ['asserts', 'a', 'trace attribute'],
  ['asserts', 'p:to p:for p:of p:on p:about', 'testify'],
  ['asserts', 's q t', 'pledge vow promise swear'],
  ['asserts', 'o', 'pledge promise'],
  ['asserts', 't', 'threaten offer agree'],
  ['asserts', 's q r p:about p:of', 'warn'],
  ['asserts', 'r q', 'tell inform assure remind notify convince persuade brief'],
  ['asserts', 'd', 'urge ask tell order instruct encourage advise beg implore invite warn'],
  ['asserts', 's q r w', 'ask wonder'],
  ['asserts', 'w', 'explain reveal disclose specify say'],
  ['asserts', 'p:for p:on', 'call'],
  ['asserts', 'p:for', 'ask'],
  ['asserts', 'n:at', 'put estimate reckon'],
  ['asserts', 's', 'reckon'],
  ['asserts', 'n', 'count tally'],
  ['asserts', 'a', 'consider'],
  ['denies', 'a', 'dismiss'],
  ['condemns', 'p:at', 'scoff sneer rage jeer'],
  ['asserts', 'p:at', 'bristle balk bridle marvel'],
  ['condemns', 'p:against', 'rail inveigh fulminate'],
  ['asserts', 'a q', 'call name dub label term'],
  ['condemns', 'a q', 'brand'],
  [
    'asserts',
    'a',
    'describe characterize characterise portray frame depict paint cast hail tout designate classify deem declare regard identify liken compare view see',
  ],
  [
    'asserts',
    'o',
    'discuss outline detail describe cite tout praise applaud hail commend laud extol welcome endorse defend highlight propose compare conflate thank congratulate express voice advocate champion address',
  ],
  ['asserts', 'o', 'fear reference claim tweet retweet offer lament trumpet'],
  ['asserts', 'p:to', 'refer allude react object point'],
  ['confirms', 'p:to', 'admit confess own+up'],
  ['asserts', 'p:about p:of', 'speak talk complain boast brag joke comment'],
  ['asserts', 'p:for', 'apologize apologise plead push press argue'],
  ['asserts', 'p:on', 'insist comment'],
  ['asserts', 'x:for', 'thank praise credit commend congratulate'],
  ['asserts', 'x:of x:about', 'remind inform'],
  ['asserts', 'p:with', 'agree disagree'],
  ['asserts', 'p:against', 'argue warn caution'],
  ['asserts', 'o', 'link tie attribute'],
  ['asserts', 's q', 'point+out spell+out go+on chime+in weigh+in'],
  ['asserts', 'p:on p:with', 'weigh+in chime+in'],
  ['asserts', 'p:at', 'fire+back hit+back'],
  ['asserts', 'p:about p:for', 'speak+up'],
  ['asserts', 'o', 'talk+up'],
  ['asserts', 'o', 'point+out call+out single+out lay+out spell+out play+down'],
  ['asserts', 'q', 'shoot+back fire+back hit+back snap+back'],
  ['asserts', 'p:against p:about', 'speak+out lash+out hit+back push+back'],
  ['denies', 'o', 'rule+out brush+off brush+aside shrug+off'],
  ['confirms', 's q o', 'confirm acknowledge admit concede verify corroborate confess'],
  ['confirms', 'c', 'accept'],
  ['denies', 'o', 'contest'],
  ['denies', 's q o', 'deny dispute reject refute rebut dismiss'],
  ['denies', 'o', 'disavow repudiate contradict discount'],
  ['hints', 's q o p:at', 'hint signal imply insinuate intimate'],
  ['hints', 's q o', 'suggest'],
  [
    'condemns',
    'o a q',
    'condemn denounce decry blast slam criticize criticise lambast lambaste assail excoriate deplore castigate chastise rebuke berate deride mock ridicule bash',
  ],
  ['condemns', 'x:of a', 'accuse'],
  ['condemns', 'x:with', 'charge'],
  ['condemns', 'x:for', 'blame criticize criticise condemn denounce fault blast slam mock rebuke attack'],
  ['condemns', 'o', 'blame protest bemoan'],
  ['condemns', 's q', 'fume charge'],
];

const build = (): ReadonlyMap<string, ReportingVerb> => {
  const verbs = new Map<string, { lemma: string; stance: Stance; frames: Set<string> }>();
  for (const [stance, frames, lemmas] of ROWS) {
    for (const lemma of lemmas.split(' ')) {
      const verb = verbs.get(lemma) ?? { lemma, stance, frames: new Set<string>() };
      verb.stance = verb.stance === 'asserts' ? stance : verb.stance;
      for (const frame of frames.split(' ')) verb.frames.add(frame);
      verbs.set(lemma, verb);
    }
  }
  return verbs;
};

export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = build();
