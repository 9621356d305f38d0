/**
 * What Discord refuses, in one table. Lengths are UTF-16 units, which is never more than Discord counts.
 * https://docs.discord.com/developers/components/reference, /resources/message, /interactions/application-commands
 */
export const LIMITS = {
  /** Components of a message, nested ones included. */
  components: 40,
  /** Characters over all text displays of a message. */
  text: 4_000,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionLabel: 100,
  placeholder: 150,
  /** Of a form. */
  formTitle: 45,
  fieldLabel: 45,
  fieldText: 4_000,
  /** Options of a command, choices of an option, suggestions of an autocompletion. */
  options: 25,
  choices: 25,
  choice: 100,
  description: 100,
  nonce: 25,
  threadName: 100,
  /** An interaction's token answers for 15 minutes; the first answer is due after 3 seconds. */
  tokenMs: 15 * 60_000,
  firstAnswerMs: 3_000,
  /** Messages of a channel read at once. */
  history: 100,
  /** Ours: a row of markdown is never taken apart, so it stays well under `text`. */
  row: 1_600,
  /** Ours: words of one piece of running text before it is cut at a sentence's end; escaping at most doubles them. */
  words: 700,
  /** Ours: an address longer than this is not worth the room it takes from the answer. */
  address: 1_000,
  /** Ours: bytes of a file taken from an option. */
  fileBytes: 8 * 2 ** 20,
} as const;
