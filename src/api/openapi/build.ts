import {CONTRACT} from '../contract.js';
import {isWrite, type Operation} from '../endpoint.js';
import type {ApiErrorKind} from '../errors.js';
import {
  HEADERS,
  OPERATIONS,
  PATH_PARAMETERS,
  PROBLEMS,
  QUERY_PARAMETERS,
  RESOURCES,
  RULES,
} from './prose.js';
import {
  answerName,
  bodyName,
  buildSchemas,
  inlineSchema,
  propertiesOf,
  type JsonSchema,
} from './schemas.js';

const STATUSES: Partial<Record<ApiErrorKind, number>> = {
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'precondition-failed': 412,
  invalid: 422,
};

/** The contract as an OpenAPI 3.1 document. Throws where an endpoint or a field lacks its prose. */
export function buildOpenApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of CONTRACT) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Balie portal API',
      version,
      summary: 'What a back end answers so that the elements of Balie can stand on it.',
      description: RULES,
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '/api/portal', description: 'The base URL that the host page configures.'}],
    security: [{bearerAuth: []}, {sessionCookie: []}],
    tags: Object.entries(RESOURCES).map(([name, description]) => ({name, description})),
    paths,
    components: {
      schemas: buildSchemas(),
      securitySchemes: {
        bearerAuth: {type: 'http', scheme: 'bearer'},
        sessionCookie: {type: 'apiKey', in: 'cookie', name: 'session'},
      },
    },
  };
}

function operationOf(endpoint: Operation): Record<string, unknown> {
  const id = `${endpoint.resource}.${endpoint.operation}`;
  const prose = OPERATIONS[id];
  if (!prose) throw new Error(`openapi/prose.ts says nothing of ${id}.`);
  return {
    operationId: id,
    tags: [endpoint.resource],
    ...prose,
    ...(endpoint.permission && {'x-permission': endpoint.permission}),
    parameters: [
      ...pathParameters(endpoint),
      ...queryParameters(endpoint, id),
      ...headerParameters(endpoint),
    ],
    ...(endpoint.body && {requestBody: requestBody(endpoint)}),
    responses: {...success(endpoint), ...problems(endpoint)},
  };
}

function pathParameters({path}: Operation): unknown[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: described(PATH_PARAMETERS, name),
    schema: {type: 'string'},
  }));
}

function queryParameters({query}: Operation, id: string): unknown[] {
  if (!query) return [];
  const {required = []} = inlineSchema(query) as {required?: string[]};
  return Object.entries(propertiesOf(query)).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: described(QUERY_PARAMETERS, `${id}.${name}`),
    schema,
  }));
}

/** A call that writes is done once under its key; what two people can edit is changed from the version that was read. */
function headerParameters(endpoint: Operation): unknown[] {
  if (!isWrite(endpoint)) return [];
  const header = (name: string, schema: JsonSchema): unknown => {
    const description = described(HEADERS, name);
    return {name, in: 'header', required: true, description, schema};
  };
  const key = header('Idempotency-Key', {type: 'string', minLength: 1});
  const match = header('If-Match', {type: 'string', pattern: '^"[!#-~]+"$'});
  return isVersioned(endpoint) ? [match, key] : [key];
}

function requestBody(endpoint: Operation): unknown {
  const schema = {$ref: `#/components/schemas/${bodyName(endpoint)}`};
  return {required: true, content: {'application/json': {schema}}};
}

function isVersioned({body}: Operation): boolean {
  return body !== undefined && 'version' in propertiesOf(body);
}

function success(endpoint: Operation): Record<number, unknown> {
  const headers = {
    'X-Request-Id': {description: 'Names the call in the logs.', schema: {type: 'string'}},
  };
  const {kind} = endpoint.answers;
  if (kind === 'nothing') return {204: {description: 'It is done.', headers}};
  if (kind === 'file') {
    return {200: {description: 'The file.', headers, content: {'*/*': {schema: {}}}}};
  }
  const schema = {$ref: `#/components/schemas/${answerName(endpoint)}`};
  const content = {'application/json': {schema}};
  return {200: {description: 'The answer.', headers, content}};
}

/** What can be wrong with the key, the body and the version of a call that writes. */
function problemsOfWriting(endpoint: Operation): number[] {
  if (!isWrite(endpoint)) return [];
  const ofBody = endpoint.body ? [400] : [];
  return [...ofBody, 409, 422, ...(isVersioned(endpoint) ? [412, 428] : [])];
}

function problems(endpoint: Operation): Record<number, unknown> {
  const own = (endpoint.problems ?? []).flatMap((kind) => STATUSES[kind] ?? []);
  const missing = endpoint.path.includes('{') ? [404] : [];
  const refused = endpoint.permission === undefined ? [] : [403];
  const ofWriting = problemsOfWriting(endpoint);
  const statuses = new Set([401, ...refused, ...missing, ...own, ...ofWriting, 429, 500]);
  const schema = {$ref: '#/components/schemas/Problem'};
  return Object.fromEntries(
    [...statuses]
      .sort()
      .map((status) => [
        status,
        {description: PROBLEMS[status], content: {'application/problem+json': {schema}}},
      ]),
  );
}

function described(prose: Record<string, string>, key: string): string {
  const text = prose[key];
  if (text === undefined) throw new Error(`openapi/prose.ts says nothing of ${key}.`);
  return text;
}
