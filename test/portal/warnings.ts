/** Collects what the console would tell the page's developer, until it is stopped. */
export function collectWarnings(): {warnings: string[]; stop: () => void} {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
  return {warnings, stop: () => void (console.warn = warn)};
}
