/** Values as both engines keep them alike. PostgreSQL holds no NUL; it becomes U+FFFD, so that every offset stays. */
import type { SqlValue } from './db.ts';

export const storable = (value: SqlValue): SqlValue =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
