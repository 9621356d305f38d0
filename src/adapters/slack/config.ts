/** What the adapter is told at start. Where the values come from is not its business. */

export interface SlackConfig {
  /** Of one team ("xoxb-…"); null: teams install the app themselves. */
  readonly botToken: string | null;
  /** "xapp-…": Socket Mode, whatever else is set. */
  readonly appToken: string | null;
  /** Without an app token: signed HTTP at /slack/events. */
  readonly signingSecret: string | null;
  /** Lets teams install the app at /slack/install; used only without a bot token. */
  readonly client: { readonly id: string; readonly secret: string } | null;
  /** Ends with "/"; null: https://slack.com/api/. */
  readonly apiUrl: string | null;
  /** Where the outside reaches this process ("https://bot.example.org"); null: this very machine. */
  readonly publicUrl: string | null;
  /** Where signed HTTP and installations are received. */
  readonly port: number;
}
