import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** The schema without its `optional`. */
function required(schema: Schema): Schema {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? required(def.innerType) : schema;
}

function readNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function readParameter(schema: Schema, values: readonly string[]): unknown {
  const {type} = (required(schema) as z.core.$ZodTypes)._zod.def;
  if (type === 'array') return values;
  const read = type === 'number' ? values.map(readNumber) : values;
  return read.length === 1 ? read[0] : read;
}

/**
 * The parameters of a URL as the schema of an endpoint names them: a repeated one as an array, numbers as numbers. What
 * does not fit is left as it came, for the schema to refuse; what the schema does not name is left out.
 */
export function readQuery(
  schema: z.ZodMiniObject,
  parameters: URLSearchParams,
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(schema.shape)) {
    if (parameters.has(name)) query[name] = readParameter(parameter, parameters.getAll(name));
  }
  return query;
}
