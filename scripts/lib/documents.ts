/** A document of the project. */
export interface Doc {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** What documents speak of. */
export interface Project {
  /** Whether a file or folder exists; the path is from the root, and may be a glob. */
  readonly exists: (path: string) => boolean;
  /** The text of a Markdown file, for its headings; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
  readonly npmScripts: ReadonlySet<string>;
}

const LINK = /\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)/g;
const NPM = /\bnpm (?:run ([a-z][\w:.-]*)|(start|test)\b)/g;
const FOLDERS =
  'src|mocks|stories|test|bench|demo|scripts|decisions|docs|xliff|\\.changeset|\\.github|\\.storybook|\\.vscode';
const NAMED = new RegExp(`^(?:${FOLDERS})/\\S*$`);
/** A line of a drawn tree: a folder, at least two spaces, what it holds. */
const TREE = new RegExp(`^((?:${FOLDERS})(?:/\\S*)?) {2,}\\S`, 'gm');

/** What a document says of the project that is not so, in sentences that begin with its path. */
export function documentFindings(doc: Doc, project: Project): string[] {
  const {prose, code} = parted(doc.text);
  const findings = [
    ...links(prose).flatMap((target) => linkFindings(doc, target, project)),
    ...paths(prose, code)
      .filter((path) => !project.exists(path.replaceAll(/<\w+>/g, '*')))
      .map((path) => `${path} does not exist`),
    ...npmScripts(prose, code)
      .filter((name) => !project.npmScripts.has(name))
      .map((name) => `there is no npm script "${name}"`),
  ];
  return [...new Set(findings)].map((finding) => `${doc.path}: ${finding}`);
}

/** The text without its blocks of code, and those blocks. */
function parted(text: string): {prose: string; code: string} {
  const blocks: string[] = [];
  const prose = text.replaceAll(/^( *)```[^\n]*\n([^]*?)\n\1```$/gm, (_, _indent, block: string) => {
    blocks.push(block);
    return '';
  });
  return {prose, code: blocks.join('\n')};
}

function spans(prose: string): string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}

function links(prose: string): string[] {
  return [...prose.replaceAll(/`[^`\n]*`/g, '').matchAll(LINK)].map(([, target = '']) => target);
}

function paths(prose: string, code: string): string[] {
  const trees = [...code.matchAll(TREE)].map(([, path = '']) => path);
  return [...spans(prose).filter((span) => NAMED.test(span)), ...trees];
}

function npmScripts(prose: string, code: string): string[] {
  const called = [...spans(prose), code].flatMap((text) => [...text.matchAll(NPM)]);
  return called.map(([, run, direct = '']) => run ?? direct);
}

function linkFindings({path, text}: Doc, target: string, project: Project): string[] {
  if (/^[a-z]+:/i.test(target)) return [];
  const [file = '', heading] = target.split('#');
  const linked = resolved(path, file);
  if (file !== '' && !project.exists(linked)) return [`the link to ${target} leads nowhere`];
  if (heading === undefined) return [];
  const there = file === '' ? text : (project.read(linked) ?? '');
  return headings(there).includes(heading) ? [] : [`the link to ${target} names no heading`];
}

/** A path from the root of the project, for one that a document gives from where it stands. */
function resolved(from: string, to: string): string {
  return new URL(to, `file:///${from}`).pathname.slice(1);
}

/** The anchors that a forge makes of the headings. */
function headings(text: string): string[] {
  return [...parted(text).prose.matchAll(/^#+ +(.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}
