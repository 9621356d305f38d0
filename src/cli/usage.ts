/** How each command that only the command line has is written: the answer to `--help`, and to wrong use. */
import { UsageError } from './usage-error.ts';

export const USAGES = {
  start: 'start',
  ingest:
    'ingest <file or address…> --story <slug> [--title T] [--outlet O] [--published ISO] [--uri U] [--only words] [--language eng] [--dry-run]',
  export: 'export --story <slug> [--with-text]',
  import: 'import <dossier.json>',
  migrate: 'migrate',
  copy: 'copy <from> <to>, each like sqlite:./var/rashomon.db or postgres://…',
  backup: 'backup <file>',
  restore: 'restore <file> [--replacing <store that was used since>]',
  check: 'check',
  doctor: 'doctor [--workspace W]',
  slack: 'slack manifest [--url https://bot.example.org] [--prefix news-]',
  forget: 'forget article <id or address> | source <outlet> | person <name> | workspace <id>  [--workspace W] --yes',
  extract: 'extract --jsonl < lines.jsonl > claims.jsonl',
} as const;

export const usageOf = (name: keyof typeof USAGES): UsageError => new UsageError(`Usage: ${USAGES[name]}`);
