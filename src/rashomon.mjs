#!/usr/bin/env node
// The door: checks the Node version in plain JavaScript before any TypeScript is loaded, and keeps compiled code.
import * as nodeModule from 'node:module';

const NEEDED = 24;
const running = Number(process.versions.node.split('.')[0]);

if (running < NEEDED) {
  process.stderr.write(
    `Rashomon needs Node ${NEEDED} or later; this is Node ${process.versions.node}. ` +
      'Run it with "npm start" or "npm run -s rashomon -- <command>" after "npm install" (without --ignore-scripts): that brings its own Node 24.\n',
  );
  process.exitCode = 1;
} else {
  nodeModule.enableCompileCache();
  await import('./cli.ts');
}
