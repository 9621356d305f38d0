/** A structured log with an allow-list of fields: never a token, never article text. */
export interface LogFields {
  readonly workspace?: string;
  readonly command?: string;
  readonly platform?: string;
  readonly channel?: string;
  readonly story?: string;
  readonly run?: string;
  readonly count?: number;
  readonly ms?: number;
  readonly cause?: unknown;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
