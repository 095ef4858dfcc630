/** Finishing what must not stop half-way when somebody presses Ctrl-C. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a shell adds to a signal's number. */
const NUMBERS: Readonly<Record<(typeof SIGNALS)[number], number>> = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
const KILLED = 128;

/**
 * Runs something to its end; a signal that came meanwhile ends the process after it. At any other time signals work as
 * always, so that even a long computation can be stopped at once.
 * @example await withoutInterruption(() => writeNewFile(path, text))
 */
export async function withoutInterruption<Result>(work: () => Result): Promise<Result> {
  let caught: (typeof SIGNALS)[number] | undefined;
  const remember = (signal: (typeof SIGNALS)[number]) => {
    caught = signal;
  };
  for (const signal of SIGNALS) process.on(signal, remember);
  try {
    const result = work();
    // Signals are handed over between two turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    if (caught !== undefined) process.exit(KILLED + NUMBERS[caught]);
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, remember);
  }
}
