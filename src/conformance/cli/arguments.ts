/// <reference types="node" />
import {parseArgs} from 'node:util';

import type {ConformanceOptions} from '../options.js';

/** What `balie-conformance` understands. */
export const USAGE = `Usage: balie-conformance --base-url URL --token TOKEN [options]

  --base-url URL            where the paths of openapi.json begin
  --token TOKEN             the bearer token of a user; with a name in front (admin=TOKEN) it may
                            come several times, to compare what an admin and a viewer may do
  --header 'NAME: VALUE'    sent with every call, such as 'Cookie: session=…'; also several times
  --organization ID         the organization to test; else the first one that has documents
  --other-organization ID   one that exists and that none of the users may see
  --other-email ADDRESS     the e-mail address of a user of another customer
  --only NAME               one endpoint (invoices.list) or check (invoices.list.total); also
                            several times
  --most-pages NUMBER       how many pages of a list are read at most, 50 unless given
  --most-documents NUMBER   how many documents are opened and files downloaded at most, 12 unless
                            given
  --allow-writes            lets checks change the billing address, add, change and remove users of
                            their own, whose e-mail addresses end in @example.com, remove licenses
                            and keep them after all, turn on a feature that is off and free, and
                            change the billing details of the subscription; they put it back, and
                            order nothing
  --format FORMAT           text (unless given), json or junit
  --output FILE             writes the report there, and the counts to the screen
  --help                    shows this

Tokens can stay out of the history of the shell: BALIE_TOKEN holds one, or several such as
"admin=… viewer=…".
Ends with 0 when no check failed, with 1 when one did, and with 2 when nothing could be tested.`;

const FORMATS = ['text', 'json', 'junit'] as const;

export interface Arguments {
  readonly help: boolean;
  readonly options: ConformanceOptions;
  readonly format: (typeof FORMATS)[number];
  /** A path. */
  readonly output: string | undefined;
}

/** Tells whoever typed the command what is wrong with it. */
export class UsageError extends Error {}

function parse(args: readonly string[]) {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        'base-url': {type: 'string'},
        token: {type: 'string', multiple: true},
        header: {type: 'string', multiple: true},
        organization: {type: 'string'},
        'other-organization': {type: 'string'},
        'other-email': {type: 'string'},
        only: {type: 'string', multiple: true},
        'most-pages': {type: 'string'},
        'most-documents': {type: 'string'},
        'allow-writes': {type: 'boolean'},
        format: {type: 'string'},
        output: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split('. ')[0]?.replace(/\.$/, '') ?? message}.`);
  }
}

/** A name before a token: short, and in small letters, as the beginning of a token itself is not. */
const NAMED = /^([a-z][a-z0-9-]{0,19})=([^=].*)$/;

function readTokens(texts: readonly string[]): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const text of texts) {
    const [, name = 'token', token = text] = NAMED.exec(text) ?? [];
    if (token === '') throw new UsageError('A token is empty.');
    if (Object.hasOwn(tokens, name)) throw new UsageError(`There are two tokens named "${name}".`);
    tokens[name] = token;
  }
  return tokens;
}

function readHeaders(texts: readonly string[]): Record<string, string> {
  const headers = texts.map((text) => {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      throw new UsageError("A header is written as 'Name: value'.");
    }
    return [name, value] as const;
  });
  return Object.fromEntries(headers);
}

function readNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} ${text}: give a whole number from 1.`);
}

function readFormat(text = 'text'): Arguments['format'] {
  const format = FORMATS.find((each) => each === text);
  if (format) return format;
  throw new UsageError(`--format ${text}: it is one of ${FORMATS.join(', ')}.`);
}

type Values = ReturnType<typeof parse>;

function readUsers({token, header = []}: Values, inherited: string | undefined) {
  const fromOutside = inherited?.split(/\s+/).filter((text) => text !== '') ?? [];
  const tokens = readTokens(token ?? fromOutside);
  const headers = readHeaders(header);
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const isSignedIn = names.some((name) => name === 'cookie' || name === 'authorization');
  if (Object.keys(tokens).length > 0 || isSignedIn) return {tokens, headers};
  throw new UsageError(
    'Nobody is signed in: give --token, set BALIE_TOKEN, or give a Cookie by --header.',
  );
}

function optionsOf(values: Values, token: string | undefined): ConformanceOptions {
  const baseUrl = values['base-url'];
  if (baseUrl === undefined) throw new UsageError('--base-url is missing.');
  return {
    baseUrl,
    ...readUsers(values, token),
    organizationId: values.organization,
    otherOrganizationId: values['other-organization'],
    otherCustomerEmail: values['other-email'],
    only: values.only,
    mostPages: readNumber('most-pages', values['most-pages']),
    mostDocuments: readNumber('most-documents', values['most-documents']),
    allowWrites: values['allow-writes'],
  };
}

/** Reads the command line and what the environment holds; throws a `UsageError` for what it does not understand. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments {
  const values = parse(args);
  const {help = false, output} = values;
  const format = readFormat(values.format);
  if (help) return {help, options: {baseUrl: ''}, format, output};
  return {help, options: optionsOf(values, environment['BALIE_TOKEN']), format, output};
}
