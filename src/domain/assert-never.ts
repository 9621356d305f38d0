/** Closes a switch over a union: adding a member without a case is a type error, and at run time a thrown surprise. */
export const assertNever = (value: never): never => {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
};
