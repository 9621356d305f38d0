/** A claim by its id, as answers print it. */
import type { ArgSpec } from '../core/command.ts';
import type { Claim } from '../domain/claim.ts';
import { claimId } from '../domain/ids.ts';
import { fail, ok } from '../domain/result.ts';

export const claimArg = (): ArgSpec<Claim> => ({
  description: "The claim's id, as it stands beside every passage (c_…)",
  input: 'text',
  required: true,
  choices: [],
  hidden: false,
  complete: null,
  async resolve(raw, { claims, workspace }) {
    const typed = raw?.trim().replace(/^\[|\]$/g, '') ?? '';
    if (typed === '') {
      return fail({
        code: 'missing',
        message: 'Which claim? Every passage is followed by its id, like c_1a2b3c.',
        options: [],
      });
    }
    const id = claimId.parse(typed);
    const [found] = id === null ? [] : await claims.claimsById(workspace, [id]);
    if (found !== undefined) return ok(found);
    // A briefing of last week may cite what an edited article has withdrawn since.
    const past = id === null ? null : await claims.pastClaim(workspace, id);
    if (past !== null) return ok(past.claim);
    const message = `There is no claim "${typed.slice(0, 40)}" here. The menu under an answer leads to each of its passages; by its id one is asked for like this: /claim c_1a2b3c.`;
    return fail({ code: 'unknown', message, options: [] });
  },
});
