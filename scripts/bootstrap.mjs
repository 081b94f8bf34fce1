// Makes a bare clone runnable: packages, a Node that is new enough, and with --browser a browser.
// Plain Node 18 without dependencies, because it runs before anything is installed.
import {ensureBrowser} from './bootstrap/browser.mjs';
import {ensureNode} from './bootstrap/node.mjs';
import {ensurePackages} from './bootstrap/packages.mjs';
import {say} from './bootstrap/process.mjs';

try {
  ensurePackages();
  // After the packages, because `npm ci` empties the folder that the link stands in.
  ensureNode();
  if (process.argv.includes('--browser')) await ensureBrowser();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
