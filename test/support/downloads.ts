/** A file that the page handed to the browser to save. */
export interface Saved {
  name: string;
  blob: Promise<Blob>;
}

/**
 * Collects what the page saves instead of letting the browser do it, by giving download links a click of their own. The link's object is read at once, while its address still holds.
 */
export function collectDownloads(): {saved: Saved[]; stop: () => boolean} {
  const saved: Saved[] = [];
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      saved.push({name: this.download, blob: fetch(this.href).then((answer) => answer.blob())});
    },
  });
  return {
    saved,
    // What every element has comes to light again.
    stop: () => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'),
  };
}
