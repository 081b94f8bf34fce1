import type {AttachmentRecord} from '../store/records.js';
import type {UblDocument} from './ubl-document.js';
import type {XmlElement} from './xml.js';

/** The files embedded in the document. One that only lies at some address is not fetched. */
export function readAttachments(document: UblDocument): AttachmentRecord[] {
  const embedded = document.root.all(
    'AdditionalDocumentReference',
    'Attachment',
    'EmbeddedDocumentBinaryObject',
  );
  return embedded.map((object, index) => {
    const id = `attachment-${index + 1}`;
    return {
      id,
      fileName: bareName(object.attribute('filename')) ?? id,
      mediaType: mediaTypeOf(object),
      bytes: bytesOf(document, object, id),
    };
  });
}

/** A file name without the folders before it, which are those of somebody else's machine. */
function bareName(fileName: string | undefined): string | undefined {
  const name = fileName?.split(/[/\\]/).at(-1)?.replace(/\p{Cc}/gu, '').trim();
  return name === undefined || /^\.*$/.test(name) ? undefined : name;
}

function mediaTypeOf(object: XmlElement): string {
  const mediaType = object.attribute('mimeCode') ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
}

function bytesOf(document: UblDocument, object: XmlElement, id: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(object.text() ?? ''), (character) => character.charCodeAt(0));
  } catch {
    throw document.error(`${id} is not base64`);
  }
}
