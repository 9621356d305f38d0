/** Counts what holds and what does not, one line each. */
export class Checks {
  #passed = 0;
  #failed = 0;
  readonly #failures: string[] = [];

  that(what: string, holds: boolean, seen?: unknown): void {
    if (holds) this.#passed += 1;
    else this.#failed += 1;
    const detail = holds || seen === undefined ? '' : `\n     ${JSON.stringify(seen)?.slice(0, 600)}`;
    const line = `${holds ? 'ok  ' : 'FAIL'} ${what}${detail}`;
    if (!holds) this.#failures.push(line);
    console.log(line);
  }

  /** A group whose surprise counts as one failure and does not stop the rest. */
  async group(name: string, run: () => Promise<void>): Promise<void> {
    console.log(`\n${name}`);
    try {
      await run();
    } catch (error) {
      this.that(`${name}: ran to its end`, false, error instanceof Error ? error.stack : error);
    }
  }

  /** Prints what failed once more, where the end of a log shows it, and the totals; the exit code. */
  end(): number {
    for (const line of this.#failures) console.log(`\n${line}`);
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
