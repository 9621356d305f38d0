/** A speaker's name without titles and small words, in lower case. */
import { wordsOf } from '../words/words-of.ts';

const TITLES = new Set(
  `the a an mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister president vice prime minister interior foreign defense defence finance
   energy health justice education secretary deputy chief executive ceo cfo coo chairman chairwoman chair general gen colonel col lieutenant lt captain capt major
   maj sergeant sgt detective inspector superintendent constable commander admiral senator sen congressman congresswoman rep representative governor gov mayor
   judge justice king queen prince princess ambassador director head spokesman spokeswoman spokesperson former then acting union coach manager attorney lawyer
   prosecutor counsel councillor commissioner chancellor premier pope bishop archbishop imam rabbi officer analyst expert campaigner leader boss`.split(
    /\s+/,
  ),
);

/** What stands before a name as its bearer's trade, and may be a surname behind it. */
const TRADES = new Set(
  `grandmaster goalkeeper midfielder striker defender forward skipper pilot driver actor actress singer chef farmer doctor nurse teacher geologist historian
   economist scientist engineer architect artist author novelist poet writer painter musician conductor editor reporter journalist columnist broadcaster
   photographer banker developer referee umpire trainer jockey cyclist runner swimmer climber sailor fisherman keeper vet veterinarian surgeon paramedic
   firefighter ranger warden curator librarian sexton priest vicar deacon mediator negotiator envoy diplomat lobbyist activist organiser organizer founder
   owner treasurer auditor biologist chemist physicist virologist epidemiologist seismologist volcanologist meteorologist sociologist psychologist
   archaeologist astronomer researcher student pensioner hotelier brewer shopkeeper landlord neighbour neighbor resident witness survivor`.split(
    /\s+/,
  ),
);

/** The bare name's words; all words when nothing else would be left. */
export const nameWords = (name: string): readonly string[] => {
  const keys = wordsOf(name).map(({ key }) => key);
  const bare = keys.filter((key, at) => !TITLES.has(key) && (at === keys.length - 1 || !TRADES.has(key)));
  return bare.length === 0 ? keys : bare;
};
