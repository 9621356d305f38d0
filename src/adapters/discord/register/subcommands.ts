/**
 * A command whose first argument says what to do is a group of subcommands on Discord, each with the options it reads.
 * A test holds this against the commands themselves.
 */
interface Subcommand {
  readonly text: string;
  readonly args: readonly string[];
}

interface Group {
  /** The argument that the subcommand's name stands for. */
  readonly arg: string;
  readonly subcommands: Readonly<Record<string, Subcommand>>;
}

export const GROUPS: Readonly<Record<string, Group>> = {
  story: {
    arg: 'action',
    subcommands: {
      new: { text: 'Open a story', args: ['name'] },
      list: { text: 'List the stories', args: [] },
      default: { text: "Make a story this channel's own", args: ['name'] },
      rename: { text: 'Give a story another title', args: ['name', 'to'] },
      merge: { text: 'Move the articles of one story into another', args: ['name', 'to'] },
      move: { text: 'Move an article from one story into another', args: ['name', 'article', 'to'] },
      close: { text: 'Close a story; its answers stay', args: ['name'] },
      reopen: { text: 'Open a closed story again', args: ['name'] },
      delete: { text: 'Delete a story with its articles, claims and schedules', args: ['name'] },
    },
  },
};
