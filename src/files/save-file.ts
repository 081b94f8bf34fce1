import {ApiError} from '../api/errors.js';

export interface SavedFile {
  fileName: string;
  format: string;
  mediaType: string;
}

const SIGNATURES: Record<string, (head: string) => boolean> = {
  pdf: (head) => head.startsWith('%PDF-'),
  'ubl-xml': (head) =>
    /^(\uFEFF|ï»¿)?\s*<(\?xml|[\w:]*(Invoice|CreditNote))/.test(head) &&
    !/<(!doctype )?html/i.test(head),
};

/** Characters that mean something to a file system, that cannot be seen, or that turn the reading direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i;
const LONGEST_NAME = 120;

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['pdf', '.pdf'],
  ['ubl-xml', '.xml'],
]);

/** A file name that is safe on every system. It ends in the extension, `.zip`, if one is given, else as its format does. */
export function cleanFileName(name: string, format: string, extension?: string): string {
  const base = name.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = extension ?? ENDINGS.get(format) ?? endingOf(base);
  const hasEnding = base.toLowerCase().endsWith(ending);
  const stem = hasEnding ? base.slice(0, base.length - ending.length) : base;
  const short = [...stem].slice(0, LONGEST_NAME).join('').replace(/[.\s]+$/, '') || 'file';
  return (RESERVED.test(short) ? `_${short}` : short) + ending;
}

function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
}

/** Types that say nothing, and the two names that XML goes by. */
const ALIKE: readonly (readonly string[])[] = [['application/xml', 'text/xml']];
const VAGUE = ['', 'application/octet-stream', 'binary/octet-stream'];

/** Whether the type that came is the one that was announced, or leaves it open. */
function isExpectedType(type: string, announced: string): boolean {
  const [came = '', wanted = ''] = [type, announced].map((text) =>
    (text.split(';')[0] ?? '').trim().toLowerCase(),
  );
  if (VAGUE.includes(came) || came === wanted) return true;
  return ALIKE.some((names) => names.includes(came) && names.includes(wanted));
}

/** Throws a `contract` error for bytes that are not what the file was said to be: an error page, another type, nothing. */
export async function checkFile(blob: Blob, file: SavedFile): Promise<void> {
  const {format, fileName, mediaType} = file;
  const signature = Object.hasOwn(SIGNATURES, format) ? SIGNATURES[format] : undefined;
  const head = await blob.slice(0, 512).text();
  const isPage = mediaType !== 'text/html' && /^\s*<(!doctype html|html)/i.test(head);
  const isRight = isExpectedType(blob.type, mediaType) && (signature?.(head) ?? !isPage);
  if (blob.size === 0 || !isRight) {
    throw new ApiError('contract', `${fileName} is not what it was said to be (${blob.type}).`);
  }
}

/** Saves a checked file to the reader's device; it is never opened in the page. */
export async function saveFile(blob: Blob, file: SavedFile): Promise<void> {
  await checkFile(blob, file);
  saveBlob(blob, cleanFileName(file.fileName, file.format));
}

/** Has the browser save bytes under a clean name, by a link, as a type that it does not open. */
export function saveBlob(blob: Blob, cleanName: string): void {
  const url = URL.createObjectURL(new Blob([blob], {type: 'application/octet-stream'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = cleanName;
  link.click();
  // The browser reads the object after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
