/** The command line: `node src/cli.ts timeline`. Keeps compiled code between runs, then loads only what the command needs. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./cli/run.ts');
process.exitCode = await run(process.argv.slice(2));
