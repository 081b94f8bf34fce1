import {UblError} from './ubl-error.js';

const DECLARATION = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** Decodes a file by its byte order mark, else by the encoding that it declares, else as UTF-8; the text declares UTF-8. */
export function decodeXml(bytes: Uint8Array<ArrayBuffer>, fileName: string): string {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, {fatal: true});
  } catch {
    throw new UblError(fileName, `is written in ${encoding}, which is unknown here`);
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new UblError(fileName, `is not written in ${encoding}`);
  }
  // Whoever saves the text again saves it as UTF-8.
  return text.replace(DECLARATION, (declaration, stated: string) =>
    /^utf-8$/i.test(stated) ? declaration : declaration.replace(stated, 'UTF-8'),
  );
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const encoding = DECLARATION.exec(start.replace(/^\xef\xbb\xbf/, ''))?.[1];
  return /^utf-?16/i.test(encoding ?? '') ? 'utf-8' : encoding;
}
