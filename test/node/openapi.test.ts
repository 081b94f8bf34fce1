import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {lintOpenapi} from '../../scripts/openapi.js';
import {CONTRACT} from '../../src/api/index.js';
import {buildOpenApi} from '../../src/api/openapi/build.js';
import {
  HEADERS,
  OPERATIONS,
  PATH_PARAMETERS,
  QUERY_PARAMETERS,
  SCHEMAS,
} from '../../src/api/openapi/prose.js';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: {pattern?: string};
}

interface Operation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: {required: boolean; content: Record<string, {schema: {$ref: string}}>};
  responses: Record<string, {content?: Record<string, unknown>}>;
  'x-permission'?: string;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {schemas: Record<string, {properties: Record<string, unknown>}>};
}

const build = () => structuredClone(buildOpenApi('1.2.3')) as unknown as Document;
const FILE = '/organizations/{organizationId}/invoices/{invoiceId}/files/{fileId}';

function operationAt(document: Document, path: string, method: string): Operation {
  const operation = document.paths[path]?.[method];
  assert.ok(operation);
  return operation;
}

const fileOperation = (document: Document) => operationAt(document, FILE, 'get');

const ADDRESS = '/organizations/{organizationId}/billing-address';
const replaceOperation = () => operationAt(build(), ADDRESS, 'put');
const signOutOperation = () => operationAt(build(), '/session', 'delete');

/** Which headers a call declares. */
const headersOf = ({parameters}: Operation) =>
  parameters.filter((each) => each.in === 'header').map(({name, required}) => [name, required]);

/** The document without one entry of its prose. */
function buildWithout(prose: Record<string, unknown>, key: string): void {
  const entry = prose[key];
  assert.ok(entry !== undefined, `nothing is said of ${key}`);
  Reflect.deleteProperty(prose, key);
  try {
    buildOpenApi('1.2.3');
  } finally {
    prose[key] = entry;
  }
}

const DEFECTS: [title: string, rule: string, plant: (document: Document) => void][] = [
  [
    'a path parameter that is not declared',
    'path-parameters-defined',
    (document) => fileOperation(document).parameters.shift(),
  ],
  [
    'a reference that leads nowhere',
    'no-unresolved-refs',
    (document) => Reflect.deleteProperty(document.components.schemas, 'Money'),
  ],
  [
    'two operations of one name',
    'operation-operationId-unique',
    (document) => (fileOperation(document).operationId = 'session.get'),
  ],
  [
    'an operation that only fails',
    'operation-2xx-response',
    (document) => Reflect.deleteProperty(fileOperation(document).responses, '200'),
  ],
  [
    'a keyword of the wrong kind',
    'struct',
    (document) => Object.assign(fileOperation(document), {tags: 'invoices'}),
  ],
];

describe('the OpenAPI document', () => {
  test('is sound', async () => {
    assert.deepEqual(await lintOpenapi(build()), []);
  });

  for (const [title, rule, plant] of DEFECTS) {
    test(`would be refused with ${title}`, async () => {
      const document = build();
      plant(document);

      const findings = await lintOpenapi(document);

      assert.ok(findings.some((finding) => finding.startsWith(`${rule}: `)), findings.join('\n'));
    });
  }

  test('has every endpoint, with its permission', () => {
    const {paths} = build();
    const written = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [
        `${method.toUpperCase()} ${path}`,
        operation.operationId,
        operation['x-permission'],
      ]),
    );
    const known = CONTRACT.map(({method, path, resource, operation, permission}) => [
      `${method} ${path}`,
      `${resource}.${operation}`,
      permission,
    ]);

    // A path stands where it is first named, with all of its methods.
    assert.deepEqual(written.sort(), known.sort());
  });

  test('declares the parameters of a path in their order, each required', () => {
    const {parameters} = fileOperation(build());

    assert.deepEqual(
      parameters.map(({name, in: place, required}) => [name, place, required]),
      ['organizationId', 'invoiceId', 'fileId'].map((name) => [name, 'path', true]),
    );
  });

  test('says which problems a call can have', () => {
    const {responses} = fileOperation(build());

    assert.deepEqual(Object.keys(responses), ['200', '401', '403', '404', '429', '500']);
  });

  test('answers with a problem document to everything that goes wrong', () => {
    const operations = Object.values(build().paths).flatMap((methods) => Object.values(methods));
    for (const [status, {content}] of operations.flatMap(({responses}) =>
      Object.entries(responses),
    )) {
      if (status.startsWith('2')) continue;
      assert.deepEqual(Object.keys(content ?? {}), ['application/problem+json'], status);
    }
  });

  test('has a call that writes send its body, its version and its key', () => {
    const {requestBody} = replaceOperation();
    const schema = {$ref: '#/components/schemas/BillingAddress'};

    assert.deepEqual(requestBody, {required: true, content: {'application/json': {schema}}});
    assert.deepEqual(headersOf(replaceOperation()), [
      ['If-Match', true],
      ['Idempotency-Key', true],
    ]);
  });

  test('says which problems a call that writes can have', () => {
    const statuses = ['400', '401', '403', '404', '409', '412', '422', '428', '429', '500'];

    assert.deepEqual(Object.keys(replaceOperation().responses), ['200', ...statuses]);
  });

  test('takes one strong entity tag for a version, and nothing else', () => {
    const [match] = replaceOperation().parameters.filter(({name}) => name === 'If-Match');
    const pattern = new RegExp(match?.schema.pattern ?? '');

    for (const tag of ['"1"', '"W3siYSI6MX0="', '"a-b_c.d~!"']) assert.match(tag, pattern);
    for (const tag of ['1', '""', '"a"b"', '"a b"', 'W/"1"', '*', '"1", "2"', '"é"']) {
      assert.doesNotMatch(tag, pattern);
    }
  });

  test('says that a version is what an entity tag may hold', () => {
    const {version} = build().components.schemas['BillingAddress']?.properties ?? {};

    assert.equal(Reflect.get(version ?? {}, 'pattern'), '^[!#-~]+$');
  });

  test('answers a call that has nothing to say with 204 and no content', () => {
    const operation = signOutOperation();

    assert.equal(operation.requestBody, undefined);
    assert.deepEqual(headersOf(operation), [['Idempotency-Key', true]]);
    assert.deepEqual(Object.keys(operation.responses), ['204', '401', '409', '422', '429', '500']);
    assert.equal(operation.responses['204']?.content, undefined);
  });

  test('asks nothing of a call that reads but its parameters', () => {
    const {requestBody, ...operation} = operationAt(build(), ADDRESS, 'get');

    assert.deepEqual([requestBody, headersOf(operation)], [undefined, []]);
  });

  test('describes amounts as whole numbers, and dates as dates', () => {
    const {schemas} = build().components;

    assert.equal(Reflect.get(schemas['Money']?.properties['amount'] ?? {}, 'type'), 'integer');
    assert.equal(Reflect.get(schemas['Invoice']?.properties['issueDate'] ?? {}, 'format'), 'date');
  });

  test('says what a call of a subscription sends, answers, and can be refused with', () => {
    const path = '/organizations/{organizationId}/subscription/license-orders';
    const order = operationAt(build(), path, 'post');
    const schema = {$ref: '#/components/schemas/LicenseOrder'};

    assert.deepEqual(order.requestBody?.content, {'application/json': {schema}});
    assert.deepEqual(headersOf(order).map(([name]) => name), ['If-Match', 'Idempotency-Key']);
    assert.ok('410' in order.responses && '412' in order.responses);
    const features = '/organizations/{organizationId}/subscription/features';
    const {content} = operationAt(build(), features, 'get').responses['200'] ?? {};
    const page = {$ref: '#/components/schemas/FeaturePage'};
    assert.deepEqual(content, {'application/json': {schema: page}});
  });

  test('carries the version that it is given', () => {
    assert.equal((buildOpenApi('1.2.3')['info'] as {version: string}).version, '1.2.3');
  });

  for (const [prose, key] of [
    [OPERATIONS, 'invoices.file'],
    [PATH_PARAMETERS, 'fileId'],
    [OPERATIONS, 'subscription.quoteLicenses'],
    [QUERY_PARAMETERS, 'invoices.list.limit'],
    [HEADERS, 'If-Match'],
    [SCHEMAS, 'Invoice.dueDate'],
    [SCHEMAS, 'Money'],
  ] as [Record<string, unknown>, string][]) {
    test(`is not made while nothing is said of ${key}`, () => {
      assert.throws(() => buildWithout(prose, key), {
        message: `openapi/prose.ts says nothing of ${key}.`,
      });
    });
  }
});
