/** What every command does alike: reads its arguments, prints its help, ends with the right exit code. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** An error whose message is all the user needs; any other is shown with its stack. */
export class CommandError extends Error {}

/**
 * Reads the options of a command that takes nothing else. Prints the help and ends with 0 for `--help`; prints what is
 * wrong and ends with 2 for anything the command doesn't know.
 * @example const values = readArguments(HELP, { out: { type: 'string', default: 'dist' } });
 */
export function readArguments<Own extends Options>(help: string, options: Own) {
  const { values, positionals } = readCommandLine(help, options);
  const [first] = positionals;
  if (first !== undefined) refuseUsage(`This command takes no "${first}".`, help);
  return values;
}

/**
 * Reads the options of a command and what stands beside them, in the same way.
 * @example const { values, positionals: files } = readCommandLine(HELP, { json: { type: 'boolean' } });
 */
export function readCommandLine<Own extends Options>(help: string, options: Own) {
  try {
    const { values, positionals } = parseArgs<{ options: Own; allowPositionals: true }>({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if ('help' in values && values.help === true) {
      console.log(help);
      process.exit(0);
    }
    return { values, positionals };
  } catch (error) {
    return refuseUsage(error instanceof Error ? error.message : String(error), help);
  }
}

/**
 * Ends a command that was called wrongly: says what is wrong, how it is right, and exits with 2.
 * @example if (files.length === 0) refuseUsage('Name at least one file.', HELP);
 */
export function refuseUsage(message: string, help: string): never {
  console.error(`${message}\n\n${help}`);
  process.exit(2);
}

/** Runs a command; an error goes to stderr and the exit code is 1. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error);
    process.exitCode = 1;
  }
}
