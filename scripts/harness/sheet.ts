/** One picture of a contact sheet: where it is, and what it shows. */
export interface Picture {
  readonly file: string;
  readonly label: string;
  readonly width: number;
  readonly dark: boolean;
}

const STYLES = `
  body { margin: 0; padding: 16px; background: #8a8f98; font: 14px/1.4 sans-serif; color: #fff; }
  h1 { margin: 0 0 12px; font-size: 18px; }
  .row { display: flex; gap: 16px; align-items: start; margin-block-end: 16px; }
  figure { margin: 0; }
  img { display: block; max-height: 1200px; object-fit: cover; object-position: top; }
  figcaption { padding-block-end: 4px; }
`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// Wide pictures are drawn at half their size, so that a sheet fits a screen.
function figure({file, label, width}: Picture): string {
  const shown = width > 700 ? width / 2 : width;
  const image = `<img src="${file}" width="${String(shown)}" alt="">`;
  return `<figure><figcaption>${escape(label)}</figcaption>${image}</figure>`;
}

/** The page that shows all pictures of a story at once: a row for light and a row for dark. */
export function contactSheet(title: string, pictures: readonly Picture[]): string {
  const rows = [false, true].map((dark) => {
    const figures = pictures.filter((picture) => picture.dark === dark).map(figure);
    return `<div class="row">${figures.join('')}</div>`;
  });
  const head = `<!doctype html><meta charset="utf-8"><style>${STYLES}</style>`;
  return `${head}<h1>${escape(title)}</h1>${rows.join('')}`;
}
