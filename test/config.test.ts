import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONFIG_KEYS, modelOf, readConfig, secretsOf } from '../src/config.ts';

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ DATABASE_URL: 'sqlite:./var/rashomon.db', PORT: 3000 });
  });

  test('takes an empty value for one that is not set', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: '' })).not.toHaveProperty('SLACK_BOT_TOKEN');
  });

  test('says in one line which value is wrong', () => {
    expect(() => readConfig({ PORT: 'http', SLACK_API_URL: 'ftp://x' })).toThrow(
      /^PORT must .*; SLACK_API_URL must be an address[^\n]*$/,
    );
  });

  test('shards are some out of as many as there are', () => {
    const shards = (value: string) => readConfig({ DISCORD_SHARDS: value }).DISCORD_SHARDS;
    expect(shards('0,2/4')).toEqual({ ids: [0, 2], count: 4 });
    expect(shards('0/1')).toEqual({ ids: [0], count: 1 });
    for (const wrong of ['4/4', '0,1', '1/', 'all', '-1/2'])
      expect(() => shards(wrong), wrong).toThrow(/^DISCORD_SHARDS must name shards/);
  });

  test('knows its secrets', () => {
    expect(secretsOf(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', DISCORD_TOKEN: 'd', DISCORD_APP_ID: '1' }))).toEqual([
      'xoxb-1',
      'd',
    ]);
  });

  test('the password of the store is one of them', () => {
    expect(secretsOf(readConfig({ DATABASE_URL: 'postgres://desk:s3cret@db.example.org/news' }))).toEqual(['s3cret']);
    expect(secretsOf(readConfig({ DATABASE_URL: 'postgres://desk@db.example.org/news' }))).toEqual([]);
  });

  test('a language model is configured as a whole or not at all', () => {
    const url = 'https://models.example.org/v1';
    expect(modelOf(readConfig({}))).toBeNull();
    expect(modelOf(readConfig({ MODEL_URL: url, MODEL_NAME: 'm' }))).toEqual({ url, name: 'm', key: null });
    expect(modelOf(readConfig({ MODEL_URL: url, MODEL_NAME: 'm', MODEL_KEY: 'k-1' }))?.key).toBe('k-1');
    expect(() => readConfig({ MODEL_URL: url })).toThrow(/^MODEL_URL is set and MODEL_NAME is not: [^\n]+$/);
    expect(() => readConfig({ MODEL_NAME: 'm' })).toThrow(/^MODEL_NAME is set and MODEL_URL is not: [^\n]+$/);
    expect(() => readConfig({ MODEL_KEY: 'k-1' })).toThrow(/^MODEL_KEY is set and MODEL_URL is not: [^\n]+$/);
    expect(() => readConfig({ MODEL_URL: url, MODEL_NAME: 'm'.repeat(201) })).toThrow(
      /^MODEL_NAME must be at most 200/,
    );
    expect(() => readConfig({ MODEL_URL: 'models', MODEL_NAME: 'm' })).toThrow(/^MODEL_URL must be an address/);
  });

  test('the key of a language model is a secret, and is told in no error', () => {
    expect(secretsOf(readConfig({ MODEL_URL: 'http://localhost/v1', MODEL_NAME: 'm', MODEL_KEY: 'k-secret' }))).toEqual(
      ['k-secret'],
    );
    expect(() => readConfig({ MODEL_KEY: 'k-secret' })).not.toThrow(/k-secret/);
  });

  test('every key stands in .env.example, and nothing else does', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const keys = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
    expect(keys.toSorted()).toEqual([...CONFIG_KEYS].toSorted());
  });
});
