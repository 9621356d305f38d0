/** JSON to an address that a platform named for its answer: the cheapest way out, since every answer takes it. */

/** The status that came back; redirects are not followed. Rejects when none came within the limit. */
export type SendJson = (address: string, json: Uint8Array, limitMs: number) => Promise<number>;
