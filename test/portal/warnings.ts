/** Collects what the page's developer is told on the console, in place of the console, until it is stopped. */
export function collectWarnings(): {warnings: string[]; stop: () => void} {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
  return {warnings, stop: () => void (console.warn = warn)};
}
