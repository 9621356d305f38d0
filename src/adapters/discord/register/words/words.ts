/** One language's words for what stands in the command list. What has none there stays English. */
export interface Words {
  /** Discord's names for the language. https://docs.discord.com/developers/reference#locales */
  readonly locales: readonly string[];
  /** Names of commands and options: lower case, no spaces, at most 32 characters. */
  readonly names: Readonly<Record<string, string>>;
  /** Values of options as they are shown; what is passed on stays as it is. */
  readonly choices: Readonly<Record<string, string>>;
  /** Summaries and descriptions by their English wording; at most 100 characters. */
  readonly texts: Readonly<Record<string, string>>;
}
