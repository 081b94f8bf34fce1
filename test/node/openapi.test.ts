import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {lintOpenapi} from '../../scripts/openapi.js';
import {CONTRACT} from '../../src/api/index.js';
import {buildOpenApi} from '../../src/api/openapi/build.js';
import {
  OPERATIONS,
  PATH_PARAMETERS,
  QUERY_PARAMETERS,
  SCHEMAS,
} from '../../src/api/openapi/prose.js';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
}

interface Operation {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, {content?: Record<string, unknown>}>;
  'x-permission'?: string;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {schemas: Record<string, {properties: Record<string, unknown>}>};
}

const build = () => structuredClone(buildOpenApi('1.2.3')) as unknown as Document;
const FILE = '/organizations/{organizationId}/invoices/{invoiceId}/files/{fileId}';

function fileOperation(document: Document): Operation {
  const operation = document.paths[FILE]?.['get'];
  assert.ok(operation);
  return operation;
}

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

    assert.deepEqual(written, known);
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
    for (const methods of Object.values(build().paths)) {
      for (const [status, {content}] of Object.entries(methods['get']?.responses ?? {})) {
        if (status === '200') continue;
        assert.deepEqual(Object.keys(content ?? {}), ['application/problem+json']);
      }
    }
  });

  test('describes amounts as whole numbers, and dates as dates', () => {
    const {schemas} = build().components;

    assert.equal(Reflect.get(schemas['Money']?.properties['amount'] ?? {}, 'type'), 'integer');
    assert.equal(Reflect.get(schemas['Invoice']?.properties['issueDate'] ?? {}, 'format'), 'date');
  });

  test('carries the version that it is given', () => {
    assert.equal((buildOpenApi('1.2.3')['info'] as {version: string}).version, '1.2.3');
  });

  for (const [prose, key] of [
    [OPERATIONS, 'invoices.file'],
    [PATH_PARAMETERS, 'fileId'],
    [QUERY_PARAMETERS, 'invoices.list.limit'],
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
