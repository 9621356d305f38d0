/**
 * The command line: `node src/cli.ts timeline`. A question is asked in a tenth of a second or it is not asked, so compiled
 * code is kept between runs, only what the command needs is loaded, and our own files are found without asking the disk.
 */
import { enableCompileCache, registerHooks } from 'node:module';

enableCompileCache();
registerHooks({
  // Every import of ours names its file in full, so that Node's own search for it can be left out: a third of the start.
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && specifier.endsWith('.ts')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
// Whoever reads along may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (cause: Error & { code?: string }) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit(0);
});
const { run } = await import('./cli/run.ts');
process.exitCode = await run(process.argv.slice(2));
