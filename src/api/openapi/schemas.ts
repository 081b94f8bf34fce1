import * as z from 'zod/mini';

import {decimalSchema} from '../decimal.js';
import type {Endpoint, Operation} from '../endpoint.js';
import {
  countSchema,
  currencySchema,
  dateSchema,
  idSchema,
  instantSchema,
  integerSchema,
} from '../values.js';
import {versionSchema} from '../version.js';
import {NAMED} from './named-schemas.js';
import {SCHEMAS} from './prose.js';

/** A JSON Schema, as far as it is touched here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** What JSON Schema says of these, which cannot read the checks. */
const CHECKS = new Map<unknown, Record<string, unknown>>([
  [dateSchema, {format: 'date'}],
  [instantSchema, {format: 'date-time'}],
  [idSchema, {minLength: 1}],
  [integerSchema, {type: 'integer'}],
  [countSchema, {type: 'integer', minimum: 0}],
  [decimalSchema, {pattern: '^-?\\d+(\\.\\d+)?$'}],
  [currencySchema, {pattern: '^[A-Z]{3}$'}],
  [versionSchema, {pattern: '^[!#-~]+$'}],
]);

/** Unknown fields are ignored, and the formats of our own checks are named. */
const OPTIONS: z.core.ToJSONSchemaParams = {
  io: 'input',
  override: ({zodSchema, jsonSchema}) => {
    Object.assign(jsonSchema, CHECKS.get(zodSchema));
  },
};

const PROBLEM: JsonSchema = {
  description: 'A problem (RFC 9457).',
  type: 'object',
  properties: {
    type: {type: 'string', description: 'A URI reference that names the kind of problem.'},
    title: {type: 'string', description: 'The kind in words.'},
    status: {type: 'integer', description: 'The HTTP status.'},
    detail: {type: 'string', description: 'What happened this time.'},
    errors: {
      type: 'array',
      description: 'The refused fields.',
      items: {
        type: 'object',
        properties: {
          pointer: {type: 'string', description: 'JSON pointer, or the name of a parameter.'},
          detail: {type: 'string', description: 'What is wrong with it.'},
        },
        required: ['pointer', 'detail'],
      },
    },
  },
  required: ['title', 'status'],
};

function nameOf(schema: unknown): string | undefined {
  return Object.entries(NAMED).find(([, named]) => named === schema)?.[0];
}

/** The name of the schema that a call answers with. */
export function answerName({answers}: Endpoint): string | undefined {
  if (answers.kind === 'whole') return nameOf(answers.schema);
  return answers.kind === 'page' ? `${nameOf(answers.item) ?? ''}Page` : undefined;
}

/** The name of the schema of what a call sends. */
export function bodyName({body}: Operation): string | undefined {
  return nameOf(body);
}

/** Every schema of the contract by name, each described; throws for one without its prose. */
export function buildSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, {id});
  const {schemas} = z.toJSONSchema(registry, {
    ...OPTIONS,
    uri: (id) => `#/components/schemas/${id}`,
  }) as {schemas: Record<string, JsonSchema>};
  const described = Object.entries(schemas).map(([name, schema]) => [name, describe(name, schema)]);
  return {...(Object.fromEntries(described) as Record<string, JsonSchema>), Problem: PROBLEM};
}

/** A schema that stands on its own, without names for its parts. */
export function inlineSchema(schema: z.ZodMiniType): JsonSchema {
  const {$schema, ...rest} = z.toJSONSchema(schema, OPTIONS) as JsonSchema;
  return $schema === undefined ? {} : rest;
}

/** The fields of a schema, each standing on its own. */
export function propertiesOf(schema: z.ZodMiniObject): Record<string, JsonSchema> {
  return inlineSchema(schema).properties ?? {};
}

function describe(name: string, {$schema, $id, ...schema}: JsonSchema): JsonSchema {
  if ($schema === undefined || $id === undefined) throw new Error(`${name} is no named schema.`);
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => [
    field,
    {description: proseOf(`${name}.${field}`), ...property},
  ]);
  return {
    description: proseOf(name),
    ...schema,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
  };
}

/** Schemas that say of some fields what another one says. */
const EXTENDED: Record<string, string> = {
  InvoiceDetails: 'Invoice',
  UserPage: 'InvoicePage',
  OrderPage: 'InvoicePage',
  HistoryEntryPage: 'InvoicePage',
  ReadableCompany: 'UsageCompany',
  UsageDocumentPage: 'InvoicePage',
  UsageInvoicePage: 'InvoicePage',
  UsageLinePage: 'InvoicePage',
  ClientSummaryPage: 'InvoicePage',
  ClientSummary: 'Client',
  CollaborationEvent: 'Collaboration',
  TaskChange: 'Collaboration',
  TermsChange: 'Collaboration',
  CollaborationEnd: 'Collaboration',
  Contact: 'User',
  NewUser: 'User',
  UserChange: 'User',
  Address: 'BillingAddress',
  BillingDetailsChange: 'BillingDetails',
};

function proseOf(key: string): string {
  const [name = '', field = ''] = key.split('.');
  const prose = SCHEMAS[key] ?? SCHEMAS[`${EXTENDED[name] ?? name}.${field}`];
  if (prose === undefined) throw new Error(`openapi/prose.ts says nothing of ${key}.`);
  return prose;
}
