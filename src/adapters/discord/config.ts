/** What the adapter needs to know; read from the environment elsewhere. */
export interface DiscordConfig {
  readonly token: string;
  readonly appId: string;
  /** Commands are registered for this guild alone, and it is the default workspace; null: globally, for every guild. */
  readonly guildId: string | null;
  /** The gateway connections that this process opens, out of how many; null: all that Discord recommends. */
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
  /** Where the REST interface is, "https://discord.com/api" when null. The gateway's address comes from there. */
  readonly apiUrl: string | null;
}
