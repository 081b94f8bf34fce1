import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

/** What `npm start` understands. */
export const USAGE = `Usage: npm start [-- options]

  --ubl FOLDER    show the invoices of the UBL files (*.xml) in a folder and in the folders inside it
  --port NUMBER   the port to try first, 5173 unless given
  --help          show this`;

const DEFAULT_PORT = 5173;

export interface StartOptions {
  /** An absolute path. */
  readonly ublFolder: string | undefined;
  readonly port: number;
  readonly help: boolean;
}

/** Tells whoever typed the command what is wrong with it. */
export class UsageError extends Error {}

/** Reads the command line; throws a `UsageError` for what it does not understand. */
export function readOptions(args: readonly string[]): StartOptions {
  const {ubl, port, help = false} = parse(args);
  return {
    help,
    port: port === undefined ? DEFAULT_PORT : readPort(port),
    ublFolder: ubl === undefined ? undefined : resolve(startFolder(), ubl),
  };
}

function parse(args: readonly string[]) {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        ubl: {type: 'string'},
        port: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split('. ')[0]?.replace(/\.$/, '') ?? message}.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port ${text}: a port is a number from 1 to 65535.`);
}

/** npm runs scripts in the project's folder, and tells in which one it was called. */
function startFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}
