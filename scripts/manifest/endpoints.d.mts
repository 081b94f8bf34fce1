/** The calls that a source makes, as `resource.operation`. */
export function endpointsOf(source: string): string[];
