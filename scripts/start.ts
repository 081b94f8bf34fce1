/**
 * Serves the demo portal.
 *
 *   npm start                         on the invented organizations of the mocks
 *   npm start -- --ubl FOLDER         on the invoices of the UBL files in a folder
 *   npm start -- --port NUMBER        from another port than 5173 on
 */
import {readOptions, USAGE, UsageError} from './start/options.js';
import {startServer} from './start/server.js';
import {openUblFolder} from './start/ubl-folder.js';

async function start(): Promise<void> {
  const {help, port, ublFolder} = readOptions(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  const ubl = ublFolder === undefined ? undefined : await openUblFolder(ublFolder);
  const server = await startServer({port, ubl});
  console.log(`The demo portal is at ${server.url}`);
  if (server.port !== port) console.log(`Port ${String(port)} was taken.`);
  if (ubl) console.log(`It shows the ${String(ubl.count)} UBL files of ${ubl.path}`);
  console.log('Press Ctrl+C to stop.');
}

try {
  await start();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
