/** Two short articles on one invented event, for the tests of the command line. */
export const HARBOUR = `Fire at the Lindholm depot

LINDHOLM — A fire destroyed the fuel depot at Lindholm on Tuesday, the fire brigade said. "Nobody was hurt," brigade chief Mara Olsen told reporters.

The company has not commented on the cause. Mayor Henrik Dahl said the depot would be closed.
`;

export const COURIER = `Lindholm depot burns

The fuel depot at Lindholm burned down on Wednesday. Brigade chief Mara Olsen confirmed that the depot was lost. "We found no sign of arson," Olsen said.

In a statement, the company denied that safety rules had been broken.
`;
