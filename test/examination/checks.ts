/** Counts what holds and what does not, one line each. */
export class Checks {
  #passed = 0;
  #failed = 0;

  that(what: string, holds: boolean, seen?: unknown): void {
    if (holds) this.#passed += 1;
    else this.#failed += 1;
    const detail = holds || seen === undefined ? '' : `\n     ${JSON.stringify(seen)?.slice(0, 600)}`;
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}${detail}`);
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

  /** Prints the totals; the exit code. */
  end(): number {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
