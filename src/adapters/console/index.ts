/** The console adapter's public face. */
export { type ConsoleDeps, runConsole } from './console.ts';
