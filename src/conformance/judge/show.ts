const LONGEST = 120;

/** A value as a finding shows it: as JSON, and not too long. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Things by name, the first few of them. */
export function listed(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return names.slice(0, most).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
