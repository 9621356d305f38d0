/** What the adapter needs to know; read from the environment elsewhere. */
export interface DiscordConfig {
  readonly token: string;
  readonly appId: string;
  /** Commands are registered for this guild alone, and it is the default workspace; null: globally, for every guild. */
  readonly guildId: string | null;
  /** Where the REST interface is, "https://discord.com/api" when null. The gateway's address comes from there. */
  readonly apiUrl: string | null;
}
