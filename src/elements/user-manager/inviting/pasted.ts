import {isEmail} from '../../../api/contact.js';

/** So many users can be added at once. */
export const MOST_AT_ONCE = 100;

/** An address as it was pasted, with the name that stood beside it. */
export interface PastedAddress {
  email: string;
  firstName: string;
  lastName: string;
}

/** Something pasted that is no e-mail address (V3). */
export interface WrongPiece {
  /** Counted from 1. */
  line: number;
  text: string;
}

/** What was read of a pasted list. */
export interface Pasted {
  /** Each once, in the order in which they came. */
  addresses: readonly PastedAddress[];
  wrong: readonly WrongPiece[];
  /** How many came once more than once. */
  duplicates: number;
}

/** Semicolons part, unless they stand in a quoted name. */
const SEMICOLON = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const NAMED = /([^<>]*)<([^<>]*)>/g;

interface Piece {
  name: string;
  address: string;
}

const bare = (address: string): Piece => ({name: '', address: address.replace(/^mailto:/i, '')});

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** What stands before an address in angle brackets: perhaps other addresses, and then its name. */
function beforeOf(text: string): {others: Piece[]; name: string} {
  const quoted = /"([^"]*)"\s*$/.exec(text);
  const rest = quoted ? text.slice(0, quoted.index) : text;
  const last = /^.*@[^\s,]*/s.exec(rest)?.[0] ?? '';
  const others = wordsOf(last).map(bare);
  const name = quoted?.[1] ?? rest.slice(last.length).replace(/^[\s,]+|[\s,]+$/g, '');
  return {others, name: name.trim()};
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(NAMED)) {
    const [whole, before = '', address = ''] = match;
    const {others, name} = beforeOf(before);
    pieces.push(...others, {...bare(address.trim()), name});
    end = match.index + whole.length;
  }
  return [...pieces, ...wordsOf(text.slice(end)).map(bare)];
}

/** "van Amersfoort, Anne" and "Anne van Amersfoort" alike. */
function namesOf(name: string): Pick<PastedAddress, 'firstName' | 'lastName'> {
  const comma = /^([^,]+),(.+)$/.exec(name);
  if (comma) return {lastName: comma[1]?.trim() ?? '', firstName: comma[2]?.trim() ?? ''};
  const [firstName = '', ...others] = name.split(/\s+/);
  return {firstName, lastName: others.join(' ')};
}

/**
 * Reads e-mail addresses that are parted by lines, commas, semicolons or spaces, each perhaps with a name: `Anne Smit <anne@smit.example>`.
 */
export function readPasted(text: string): Pasted {
  const known = new Map<string, PastedAddress>();
  const wrong: WrongPiece[] = [];
  let duplicates = 0;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    for (const {name, address} of line.split(SEMICOLON).flatMap(piecesOf)) {
      const key = address.toLowerCase();
      if (!isEmail(address)) wrong.push({line: index + 1, text: address || name || '<>'});
      else if (known.has(key)) duplicates += 1;
      else known.set(key, {email: address, ...namesOf(name)});
    }
  });
  return {addresses: [...known.values()], wrong, duplicates};
}
