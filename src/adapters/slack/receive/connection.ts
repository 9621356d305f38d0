/** A way in, whichever: opened once, closed once. */
import type { Installer } from '../install/tokens.ts';

export interface Connection {
  /** Where teams install the app themselves; else null. */
  readonly installer: Installer | null;
  /** Resolves once deliveries arrive. Throws a KnownFailure when that needs a person to mend it. */
  open(): Promise<void>;
  close(): Promise<void>;
}
