/** What Slack refuses, and what we keep below it. Knows numbers only. */

/**
 * Sources: docs.slack.dev/reference/block-kit/blocks, @slack/types 3.2 and the method pages of chat.postMessage and
 * chat.update. `richText` and `messageText` are our own, stricter: the first keeps a block readable, the second keeps a
 * message under the 13,200 characters at which blocks were seen to be refused and far from the 40,000 at which `text` is cut.
 */
export const LIMITS = {
  blocks: 50,
  /** Of a form and of App Home. */
  viewBlocks: 100,
  viewTitle: 24,
  inputLabel: 2_000,
  header: 150,
  richText: 3_000,
  fields: 10,
  fieldText: 2_000,
  contextText: 2_000,
  buttons: 25,
  buttonText: 75,
  options: 100,
  optionText: 75,
  optionValue: 150,
  url: 3_000,
  messageText: 12_000,
  updateText: 4_000,
  /** A response URL takes five messages within thirty minutes. */
  responses: 5,
  responseUrlMs: 30 * 60_000,
  /** An acknowledgement must be there within three seconds; ours leaves after two, come what may. */
  acknowledgeMs: 2_000,
  requestMs: 10_000,
  /** An answer given up too soon is sent again, and stands there twice. */
  responseMs: 30_000,
} as const;
