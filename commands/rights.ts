/** Who may follow, add, edit and decide in this workspace; administrators say so. */
import { optionalChoice } from '../src/args/choice-arg.ts';
import { groupArg } from '../src/args/group-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { refuse } from '../src/core/refuse.ts';
import { GRANTABLE, type GrantableRight, type Holder, holderInWords, holdersOf, whoMay } from '../src/domain/rights.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { answer, type Reply, reply, usage } from '../src/reply/reply.ts';

const ACTIONS = ['list', 'allow', 'refuse'] as const;
const RIGHTS_OR_ALL = [...GRANTABLE, 'all'] as const;
const WHO = ['managers', 'members'] as const;
const MOST_HOLDERS = 10;

const CHANGES: Readonly<Record<GrantableRight, string>> = {
  follow: 'briefings and alerts of a channel',
  add: 'articles and feeds',
  edit: 'stories, muted sources, posts',
  decide: 'what editors decide, and reports',
};

const same = (a: Holder, b: Holder): boolean =>
  a.kind === 'group' && b.kind === 'group' ? a.id === b.id : a.kind === b.kind;

const list = async (ask: Ask): Promise<Reply> => {
  const grants = await ask.grants.ofWorkspace(ask.workspace);
  const items = GRANTABLE.map((right): readonly Inline[] => [
    strong(right),
    plain(` (${CHANGES[right]}): ${whoMay(right, grants)}${ask.actor.rights.has(right) ? '; you may' : ''}`),
  ]);
  const how: Inline[] = [typed('/rights allow add who:members'), plain(' or '), typed('/rights refuse add group:…')];
  return reply([
    { kind: 'heading', text: 'Who may change what' },
    { kind: 'list', items },
    { kind: 'note', inlines: [plain('Everybody reads. Guests change nothing. Administrators say who may: '), ...how] },
  ]);
};

const change = async (ask: Ask, rights: readonly GrantableRight[], holder: Holder, allow: boolean): Promise<Reply> => {
  const grants = await ask.grants.ofWorkspace(ask.workspace);
  for (const right of rights) {
    const others = holdersOf(right, grants).filter((one) => !same(one, holder));
    if (allow && others.length >= MOST_HOLDERS) return usage(`At most ${MOST_HOLDERS} can hold a right.`);
    await ask.grants.put(ask.workspace, { right, holders: allow ? [...others, holder] : others });
    await ask.audit.write(ask.workspace, {
      at: ask.clock.now().toISOString(),
      by: ask.actor.id,
      action: allow ? 'right.allow' : 'right.refuse',
      subject: `${right} ${holderInWords(holder)}`,
    });
  }
  const now = await ask.grants.ofWorkspace(ask.workspace);
  const [right = 'add'] = rights;
  return answer(strong(`${rights.join(', ')}: `), `${whoMay(right, now)}.`);
};

export const rights = defineCommand({
  name: 'rights',
  summary: 'Who may follow, add, edit and decide here; administrators say so',
  examples: ['rights', 'rights allow add who:members', 'rights allow all group:@editors'],
  needs: null,
  looksAtRights: true,
  args: {
    action: optionalChoice('action', 'What to do: list, allow, refuse', ACTIONS),
    right: optionalChoice('right', 'Which: follow, add, edit, decide or all', RIGHTS_OR_ALL),
    who: optionalChoice('who', 'managers of the channel, or members: everybody but guests', WHO),
    group: groupArg('A group of people, like @editors'),
  },
  positional: ['action', 'right', 'who'],
  async run({ action, right, who, group }, ask) {
    if (action === null || action === 'list') return list(ask);
    if (!ask.actor.rights.has('appoint')) return refuse(ask, 'appoint', 'say who may change what');
    const holder: Holder | null = group !== null ? { kind: 'group', ...group } : who === null ? null : { kind: who };
    if (right === null || holder === null)
      return usage('Which right, and who? For example ', typed(`/rights ${action} add who:members`), '.');
    return change(ask, right === 'all' ? GRANTABLE : [right], holder, action === 'allow');
  },
});
