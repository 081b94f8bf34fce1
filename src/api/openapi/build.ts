import {CONTRACT} from '../contract.js';
import type {Operation} from '../endpoint.js';
import type {ApiErrorKind} from '../errors.js';
import {
  OPERATIONS,
  PATH_PARAMETERS,
  PROBLEMS,
  QUERY_PARAMETERS,
  RESOURCES,
  RULES,
} from './prose.js';
import {answerName, buildSchemas, inlineSchema, type JsonSchema} from './schemas.js';

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
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint, id)],
    responses: {200: success(endpoint), ...problems(endpoint)},
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
  const {properties = {}, required = []} = inlineSchema(query) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: described(QUERY_PARAMETERS, `${id}.${name}`),
    schema,
  }));
}

function success(endpoint: Operation): unknown {
  const headers = {
    'X-Request-Id': {description: 'Names the call in the logs.', schema: {type: 'string'}},
  };
  if (endpoint.answers.kind === 'file') {
    return {description: 'The file.', headers, content: {'*/*': {schema: {}}}};
  }
  const schema = {$ref: `#/components/schemas/${answerName(endpoint)}`};
  return {description: 'The answer.', headers, content: {'application/json': {schema}}};
}

function problems(endpoint: Operation): Record<number, unknown> {
  const own = (endpoint.problems ?? []).flatMap((kind) => STATUSES[kind] ?? []);
  const missing = endpoint.path.includes('{') ? [404] : [];
  const refused = endpoint.permission === undefined ? [] : [403];
  const statuses = [...new Set([401, ...refused, ...missing, ...own, 429, 500])].sort();
  const schema = {$ref: '#/components/schemas/Problem'};
  return Object.fromEntries(
    statuses.map((status) => [
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
