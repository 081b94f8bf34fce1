import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, parse} from 'node:path';
import {pathToFileURL} from 'node:url';

const PROGRAM = 'soffice';
const LIMIT_MILLISECONDS = 120_000;

/** What the installed LibreOffice calls itself; `undefined` when there is none. */
export function officeVersion(): string | undefined {
  const {status, stdout} = spawnSync(PROGRAM, ['--version'], {encoding: 'utf8'});
  return status === 0 ? stdout.trim() : undefined;
}

/** LibreOffice without windows, with a profile and a folder of its own that `dispose` takes away. */
export class Office {
  /** Where files are put that it is to read. */
  readonly folder = mkdtempSync(join(tmpdir(), 'office-'));

  /** Converts a file and gives the path of what came out; it throws when nothing did. */
  async convert(file: string, filter: string, inputFilter?: string): Promise<string> {
    const out = mkdtempSync(join(this.folder, 'out-'));
    const profile = pathToFileURL(join(this.folder, 'profile')).href;
    const input = inputFilter === undefined ? [] : [`--infilter=${inputFilter}`];
    const output = await run([
      `-env:UserInstallation=${profile}`,
      '--headless',
      ...input,
      '--convert-to',
      filter,
      '--outdir',
      out,
      file,
    ]);
    const [made] = readdirSync(out);
    if (made === undefined) {
      throw new Error(`LibreOffice made nothing of ${basename(file)}: ${output}`);
    }
    const path = join(out, `${parse(file).name}.${filter.split(':')[0] ?? ''}`);
    renameSync(join(out, made), path);
    return path;
  }

  dispose(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args, {timeout: LIMIT_MILLISECONDS, killSignal: 'SIGKILL'});
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
    }
    child.once('error', reject);
    child.once('close', () => {
      resolve(parts.join(''));
    });
  });
}
