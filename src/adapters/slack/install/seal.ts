/** Credentials at rest: AES-256-GCM under a key that is not in the store, bound to the workspace they belong to. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { WorkspaceId } from '../../../domain/ids.ts';

const CIPHER = 'aes-256-gcm';
const [IV_BYTES, TAG_BYTES] = [12, 16];

export interface Seal {
  close(workspace: WorkspaceId, open: string): string;
  /** null: another key, another workspace, or damaged. */
  open(workspace: WorkspaceId, closed: string): string | null;
}

/** The key is derived from the app's client secret: a stolen store alone opens nothing. */
export const createSeal = (clientSecret: string): Seal => {
  const key = Buffer.from(hkdfSync('sha256', clientSecret, 'rashomon', 'installations', 32));
  return {
    close(workspace, open) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(workspace));
      const body = Buffer.concat([cipher.update(open, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
    },
    open(workspace, closed) {
      try {
        const bytes = Buffer.from(closed, 'base64');
        const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
        decipher.setAAD(Buffer.from(workspace)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString();
      } catch {
        return null;
      }
    },
  };
};
