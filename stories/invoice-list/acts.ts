import {inside} from '../inside.js';

type List = ReturnType<typeof inside>;

const DOWNLOAD_TWO = {name: /^⟦?(Download 2|2 downloaden|Last ned 2)\b/};

/** Further up the bar of a selection lies over the rows; at the end it has its own place. */
async function scrollToEnd(): Promise<void> {
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  scrollTo(0, document.documentElement.scrollHeight);
}

/** Selects two documents, and goes to what can be done with them. */
export async function selectTwo(canvas: HTMLElement): Promise<List> {
  const list = inside(canvas);
  (await list.findByRole('checkbox', {name: /2026-1118/})).click();
  (await list.findByRole('checkbox', {name: /2026-0925/})).click();
  await list.findByRole('button', DOWNLOAD_TWO);
  await scrollToEnd();
  return list;
}

/** Downloads two documents, and waits for what comes of it, by its role. */
export async function downloadTwo(canvas: HTMLElement, outcome: string): Promise<void> {
  // Nobody sits before a story to say where a file goes, so the browser is not to ask.
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  const list = await selectTwo(canvas);
  list.getByRole('button', DOWNLOAD_TWO).click();
  await list.findByRole(outcome);
  await scrollToEnd();
}
