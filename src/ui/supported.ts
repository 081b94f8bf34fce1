/** What an element cannot do without; every browser that the README names has all of it (Y29, R36). */
const NEEDS: readonly (() => boolean)[] = [
  () => 'adoptedStyleSheets' in Document.prototype,
  () => 'showPopover' in HTMLElement.prototype,
  () => 'any' in AbortSignal,
  () => CSS.supports('color', 'light-dark(#000, #fff)'),
];

/** Whether this browser can show the elements. */
export function isSupported(): boolean {
  return NEEDS.every((has) => has());
}
