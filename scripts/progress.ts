/** A line on the terminal that says how far a command is. */

/** Of fewer steps none is needed. */
const FEWEST = 2;
/** Where the terminal doesn't say how wide it is. */
const USUAL_WIDTH = 80;
const CLEAR = '\r\u001b[K';

export interface Progress {
  /** Shows what is being done now. */
  readonly show: (what: string) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void;
}

/**
 * A progress line on standard error; silent where that is no terminal.
 * @param total how many steps there are
 * @example const progress = createProgress(1000); progress.show('bai.txt'); // 1/1000 bai.txt
 */
export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const isShown = stream.isTTY && total >= FEWEST;
  let done = 0;
  return {
    show: (what) => {
      done += 1;
      if (isShown)
        stream.write(`${CLEAR}${`${done}/${total} ${what}`.slice(0, (stream.columns || USUAL_WIDTH) - 1)}`);
    },
    clear: () => {
      if (isShown) stream.write(CLEAR);
    },
  };
}
