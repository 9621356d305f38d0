/** The console adapter's public face. */
export { runConsole } from './console.ts';
