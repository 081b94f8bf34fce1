import {str} from '@lit/localize';

import type {Messages} from '../src/i18n/locale.js';

const ENTITIES: Record<string, string> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};

/** Four tenths more, as a translation may have; the last word too, because long words break a layout first. */
function padding(letters: number): string {
  const marks = Math.ceil(letters * 0.4);
  return '~'.repeat(marks).replaceAll(/~{8}(?=~)/g, '$& ');
}

/** The text between two marks, by which a text that was not translated stands out. */
function mark(pieces: readonly string[]): string[] {
  const longer = padding(pieces.join('').length);
  const ends = pieces.length - 1;
  return pieces.map(
    (piece, index) => `${index === 0 ? '⟦' : ''}${piece}${index === ends ? `${longer}⟧` : ''}`,
  );
}

function decode(xml: string): string {
  return xml.replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** Every text of an XLIFF file in the pseudo-language, by message id; made of the English source. */
export function pseudoMessages(file: string): Messages {
  const units = file.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>/g);
  return Object.fromEntries(
    [...units].map(([, id = '', source = '']): [string, Messages[string]] => {
      const pieces = mark(source.split(/<x [^>]*>/).map(decode));
      const places = [...source.matchAll(/<x id="(\d+)"/g)].map(([, place]) => Number(place));
      if (places.length === 0) return [id, pieces.join('')];
      return [id, str(pieces as unknown as TemplateStringsArray, ...places)];
    }),
  );
}
