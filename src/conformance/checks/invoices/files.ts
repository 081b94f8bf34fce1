import {checksOf, Failed, NotTested} from '../../check.js';
import {something, type Context} from '../../context.js';
import {mediaTypeOf, type Exchange} from '../../exchange.js';
import {show} from '../../judge/show.js';
import {knownRows, mainPlace} from '../../known/documents.js';
import {
  askFile,
  DOWNLOAD,
  downloadPlace,
  openDocument,
  readDetails,
  rightDownloads,
  type Download,
} from '../../known/opened.js';
import {isGranted} from '../../known/places.js';
import {otherPlaces} from './cursors.js';

/** How many files are asked for again. */
const FEW = 3;

/** The two names that XML goes by. */
const XML = ['application/xml', 'text/xml'];

async function keepsType(context: Context): Promise<void> {
  for (const {file, exchange} of await rightDownloads(context)) {
    const [due, came] = [mediaTypeOf(file.mediaType), exchange.mediaType];
    if (came === due || (XML.includes(came) && XML.includes(due))) continue;
    const expected = `the Content-Type ${due}, the mediaType of the file`;
    throw new Failed({expected, got: came || 'none', exchange});
  }
}

/** The beginning of a file: one character a byte, so that no byte is lost. */
function headOf({bytes}: Exchange): string {
  return String.fromCharCode(...bytes.subarray(0, 1024));
}

const isPage = (head: string): boolean => /<(!doctype )?html[\s>]/i.test(head);

/** A declaration or the root element, behind a byte order mark or not. */
const UBL = /^(ï»¿)?\s*<(\?xml|([\w.-]+:)?(Invoice|CreditNote)\b)/;

/** What the bytes of a format begin like; any other one has no rule but that a page of HTML says so. */
const BEGINNINGS: Record<string, {like: string; is: (head: string) => boolean}> = {
  pdf: {like: 'a PDF, which begins with %PDF-', is: (head) => head.startsWith('%PDF-')},
  'ubl-xml': {
    like: 'UBL, an XML document Invoice or CreditNote',
    is: (head) => UBL.test(head) && !isPage(head),
  },
};

async function sendsWhatItSays(context: Context): Promise<void> {
  for (const {file, exchange} of await rightDownloads(context)) {
    const {format, mediaType} = file;
    const head = headOf(exchange);
    const got = show(head.slice(0, 20));
    const known = Object.hasOwn(BEGINNINGS, format) ? BEGINNINGS[format] : undefined;
    if (exchange.bytes.length === 0) {
      throw new Failed({expected: 'the bytes of the file', got: 'none', exchange});
    }
    if (known && !known.is(head)) throw new Failed({expected: known.like, got, exchange});
    if (!known && mediaTypeOf(mediaType) !== 'text/html' && isPage(head.trimStart().slice(0, 20))) {
      throw new Failed({expected: mediaType, got: `a page of HTML, ${got}`, exchange});
    }
  }
}

async function keepsSize(context: Context): Promise<void> {
  const sized = (await rightDownloads(context)).filter(({file}) => file.size !== undefined);
  for (const {file, exchange} of something(sized, 'no file has a size')) {
    const came = exchange.bytes.length;
    if (came === file.size) continue;
    const expected = `${file.size} bytes, the size of the file`;
    throw new Failed({expected, got: `${came}`, exchange});
  }
}

async function namesFile(context: Context): Promise<void> {
  for (const {exchange} of await rightDownloads(context)) {
    const header = exchange.headers.get('content-disposition');
    if (header !== null && /^attachment\s*;.*\bfilename\*?=./i.test(header)) continue;
    const expected = 'Content-Disposition with attachment and a filename';
    throw new Failed({expected, got: header === null ? 'none' : show(header), exchange});
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Whether a file is the same in two languages; undefined when it is never the same twice. */
async function judgeLanguages(context: Context, download: Download): Promise<boolean> {
  const place = await downloadPlace(context);
  const ask = (language: string) =>
    askFile(context, place, download, {'accept-language': language});
  const [first, again] = [await ask('nl'), await ask('nl')];
  if (!isSame(first.bytes, again.bytes)) return false;
  for (const language of ['en', 'nb']) {
    const other = await ask(language);
    if (isSame(first.bytes, other.bytes) && other.status === first.status) continue;
    const expected = `the same bytes for Accept-Language ${language} as for nl`;
    const got = `others (${other.bytes.length} in place of ${first.bytes.length})`;
    throw new Failed({expected, got, exchange: other});
  }
  return true;
}

async function ignoresLanguage(context: Context): Promise<void> {
  const formats = new Map((await rightDownloads(context)).map((each) => [each.file.format, each]));
  let judged = 0;
  for (const [format, download] of [...formats].slice(0, FEW)) {
    if (await judgeLanguages(context, download)) judged += 1;
    else context.leaveOut(`${format}: the bytes differ from call to call, in one language`);
  }
  if (judged === 0) throw new NotTested('the bytes differ from call to call, in one language');
}

async function keepsApart(context: Context): Promise<void> {
  const main = await mainPlace(context);
  const others = (await otherPlaces(context)).filter((place) => isGranted(place, DOWNLOAD));
  something(others, 'no second organization where files may be downloaded');
  const rows = (await knownRows(context)).filter(({files}) => files.length > 0).slice(0, FEW);
  let looked = 0;
  for (const place of others) {
    for (const row of rows) {
      // Ids need not differ from one organization to another, so it may have a document of its own there.
      if (readDetails(await openDocument(context, place, row.id))) continue;
      const [file] = row.files;
      if (!file) continue;
      const exchange = await askFile(context, place, {row, file});
      looked += 1;
      if (exchange.status === 404) continue;
      const where = `${main.organizationId} under ${place.organizationId}`;
      const expected = `404 for a file of ${show(row.number)} of ${where}`;
      throw new Failed({expected, got: exchange.summary, exchange});
    }
  }
  if (looked === 0) throw new NotTested('no document with a file whose id is free elsewhere');
}

/** The rules of files. */
export const fileChecks = checksOf('invoices.file', [
  {
    name: 'content-type',
    facts: ['V23'],
    title: 'sends a file as the media type that it was said to have',
    run: keepsType,
  },
  {
    name: 'bytes',
    facts: ['Y8', 'V23'],
    title: 'sends the bytes of the format that was named, and no page in their place',
    run: sendsWhatItSays,
  },
  {
    name: 'size',
    facts: ['contract'],
    title: 'sends as many bytes as the size that was named',
    run: keepsSize,
  },
  {
    name: 'name',
    facts: ['V23', 'RFC 6266'],
    title: 'sends a file to be saved, under a name',
    run: namesFile,
  },
  {
    name: 'language',
    facts: ['Y25', 'R34', 'V24'],
    title: 'sends the same bytes whatever language is asked for',
    run: ignoresLanguage,
  },
  {
    name: 'organizations-apart',
    facts: ['Y27', 'R35'],
    title: 'answers 404 for a file of another organization',
    run: keepsApart,
  },
]);
