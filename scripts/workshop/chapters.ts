import type {Page} from 'playwright-core';

/** The chapters of the page that tells all of an element, and whether one may say that there is nothing to tell. */
const CHAPTERS: Readonly<Record<string, 'a table' | 'a table or none'>> = {
  Attributes: 'a table',
  Properties: 'a table',
  Events: 'a table or none',
  Slots: 'a table or none',
  Parts: 'a table',
  'Custom properties': 'a table',
  'Endpoints and permissions': 'a table or none',
  Keyboard: 'a table',
};

/** What is missing on the page that tells all of an element. */
export async function judgeReference(page: Page): Promise<readonly string[]> {
  // The link to a heading is a part of its text.
  const lines = await page
    .locator('h2, table, p:text-is("None.")')
    .evaluateAll((nodes) => nodes.map((node) => [node.localName, node.textContent?.trim() ?? '']));
  return Object.entries(CHAPTERS).flatMap(([name, content]) => {
    const at = lines.findIndex(([tag, text]) => tag === 'h2' && text?.endsWith(name));
    if (at === -1) return [`the chapter "${name}" is not there.`];
    const tag = lines[at + 1]?.[0];
    if (tag === 'table' || (tag === 'p' && content === 'a table or none')) return [];
    return [`the chapter "${name}" has no table.`];
  });
}
