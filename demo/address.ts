const changes = new EventTarget();

/** What the page's address asks for, after the question mark. */
export function readAddress(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/**
 * Puts values into the page's address and leaves empty ones out. The address is what the page follows, so that it can be
 * shared, and left and found again with the browser's own buttons.
 */
export function changeAddress(
  values: Readonly<Record<string, string>>,
  how: 'push' | 'replace' = 'push',
): void {
  const params = readAddress();
  const before = params.toString();
  for (const [name, value] of Object.entries(values)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  const after = params.toString();
  if (after === before) return;
  const url = after === '' ? location.pathname : `?${after}`;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  changes.dispatchEvent(new Event('change'));
}

/** Calls back when the page has changed its address, or the browser has gone back or on. */
export function onAddressChange(tell: () => void): void {
  changes.addEventListener('change', tell);
  window.addEventListener('popstate', tell);
}
