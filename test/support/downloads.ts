/** A file that the page handed to the browser to save. */
export interface Saved {
  name: string;
  blob: Promise<Blob>;
}

/**
 * Collects what the page saves instead of letting the browser do it, by listening for the clicks on download links as they
 * leave the document. The link's object is read at once, while its address still holds.
 */
export function collectDownloads(): {saved: Saved[]; stop: () => void} {
  const saved: Saved[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download === '') return click.call(this);
    saved.push({name: this.download, blob: fetch(this.href).then((response) => response.blob())});
  };
  return {
    saved,
    stop: () => {
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
