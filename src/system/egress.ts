/** The one way out to the network. Whatever fetches, fetches through here. */
export const request: typeof globalThis.fetch = (input, init) => fetch(input, init);
