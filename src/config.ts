/** Reads the environment once, checks it, freezes it. The sole reader of process.env. */
// The same package in its smaller edition: it loads in 7 ms instead of 40, and every command waits for it.
import { z } from 'zod/v3';

const text = z.string().trim().min(1).optional();
/** As long as a dossier may name one (ingest/dossier-schema.ts). */
const modelName = z.string().trim().min(1).max(200, 'MODEL_NAME must be at most 200 characters').optional();
const address = (name: string) =>
  z
    .string()
    .refine(
      (url) => URL.canParse(url) && /^https?:/.test(url),
      `${name} must be an address that begins with http:// or https://`,
    )
    .optional();
const LEVELS = ['info', 'warn', 'error', 'silent'] as const;
/** "80,443" to numbers. */
const ports = z
  .string()
  .regex(/^\s*\d{1,5}(?:\s*,\s*\d{1,5})*\s*$/, 'FETCH_PORTS must be numbers joined by commas, like 80,443')
  .default('80,443')
  .transform((list) => list.split(',').map(Number));
const days = z.coerce
  .number({ invalid_type_error: 'RETENTION_DAYS must be a number of days' })
  .int('RETENTION_DAYS must be a whole number of days')
  .min(1, 'RETENTION_DAYS must be at least 1; leave it empty to keep everything')
  .optional();
const minutes = z.coerce
  .number({ invalid_type_error: 'FEED_MINUTES must be a number of minutes' })
  .min(0.05, 'FEED_MINUTES must be at least 0.05')
  .max(1440, 'FEED_MINUTES must be at most 1440')
  .default(15);
const healthPort = z.coerce
  .number({ invalid_type_error: 'HEALTH_PORT must be a number from 1 to 65535' })
  .int('HEALTH_PORT must be a number from 1 to 65535')
  .min(1, 'HEALTH_PORT must be a number from 1 to 65535')
  .max(65_535, 'HEALTH_PORT must be a number from 1 to 65535')
  .optional();
const perMinute = z.coerce
  .number({ invalid_type_error: 'COMMANDS_PER_MINUTE must be a number' })
  .int('COMMANDS_PER_MINUTE must be a whole number')
  .min(0, 'COMMANDS_PER_MINUTE must be at least 0; 0 means no limit')
  .default(3_000);
const SHARDS = 'DISCORD_SHARDS must name shards out of how many, like 0,1/4';
/** "0,1/4" to { ids: [0, 1], count: 4 }. */
const shards = z
  .string()
  .regex(/^\s*\d{1,4}(?:,\d{1,4}){0,999}\/\d{1,4}\s*$/, SHARDS)
  .transform((value) => {
    const [ids = '', count = ''] = value.split('/');
    return { ids: [...new Set(ids.split(',').map(Number))], count: Number(count) };
  })
  .refine(({ ids, count }) => ids.every((id) => id < count), SHARDS)
  .optional();
const PORT = 'PORT must be a number from 1 to 65535';

const Environment = z.object({
  DATABASE_URL: z.string().default('sqlite:./var/rashomon.db'),
  LOG_LEVEL: z
    .enum(LEVELS, { errorMap: () => ({ message: `LOG_LEVEL must be one of ${LEVELS.join(', ')}` }) })
    .default('warn'),
  PORT: z.coerce.number({ invalid_type_error: PORT }).int(PORT).min(1, PORT).max(65_535, PORT).default(3000),
  HEALTH_PORT: healthPort,
  PUBLIC_URL: address('PUBLIC_URL'),
  SLACK_BOT_TOKEN: text,
  SLACK_APP_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_API_URL: address('SLACK_API_URL'),
  DISCORD_TOKEN: text,
  DISCORD_APP_ID: text,
  DISCORD_GUILD_ID: text,
  DISCORD_SHARDS: shards,
  DISCORD_API_URL: address('DISCORD_API_URL'),
  COMMANDS_PER_MINUTE: perMinute,
  ALLOW_PRIVATE_NETWORKS: z
    .enum(['true', 'false'], { errorMap: () => ({ message: 'ALLOW_PRIVATE_NETWORKS must be true or false' }) })
    .default('false')
    .transform((value) => value === 'true'),
  FETCH_PORTS: ports,
  FEED_MINUTES: minutes,
  RETENTION_DAYS: days,
  MODEL_URL: address('MODEL_URL'),
  MODEL_NAME: modelName,
  MODEL_KEY: text,
});

export type Config = Readonly<z.infer<typeof Environment>>;

/** The names that may stand in .env; a test holds them against .env.example. */
export const CONFIG_KEYS = Object.keys(Environment.shape);

/** Values of .env are taken in unless the environment sets them already; there may be no such file. */
const loadDotEnv = (): void => {
  try {
    process.loadEnvFile();
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
};

/** A model is asked where it stands and what it is called; half of that is a slip, and asks nobody. */
const halfModel = ({ MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: key }: Config): string | null => {
  if (url !== undefined && name === undefined)
    return 'MODEL_URL is set and MODEL_NAME is not: name the model, or leave both empty to use none';
  if (url === undefined && (name ?? key) !== undefined)
    return `${name === undefined ? 'MODEL_KEY' : 'MODEL_NAME'} is set and MODEL_URL is not: set it to the address of the server, like https://api.example.org/v1, or leave all of MODEL_ empty to use none`;
  return null;
};

/** The language model that may propose; null: none is configured. */
export const modelOf = ({
  MODEL_URL: url,
  MODEL_NAME: name,
  MODEL_KEY: key,
}: Config): { readonly url: string; readonly name: string; readonly key: string | null } | null =>
  url === undefined || name === undefined ? null : { url, name, key: key ?? null };

/** Throws an Error whose message says, in one line, which value is wrong. An empty value counts as not set. */
export const readConfig = (given?: NodeJS.ProcessEnv): Config => {
  if (given === undefined) loadDotEnv();
  const environment = given ?? process.env;
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) throw new Error(read.error.issues.map((issue) => issue.message).join('; '));
  const half = halfModel(read.data);
  if (half !== null) throw new Error(half);
  return Object.freeze(read.data);
};

/** The password in an address; undefined where there is none. */
const passwordIn = (address: string): string | undefined => /^[a-z]+:\/\/[^/@:]*:([^/@]+)@/.exec(address)?.[1];

/** Values that must never be written anywhere. */
export const secretsOf = (config: Config): readonly string[] =>
  [
    config.SLACK_BOT_TOKEN,
    config.SLACK_APP_TOKEN,
    config.SLACK_SIGNING_SECRET,
    config.SLACK_CLIENT_SECRET,
    config.DISCORD_TOKEN,
    config.MODEL_KEY,
    passwordIn(config.DATABASE_URL),
  ].filter((secret) => secret !== undefined);
