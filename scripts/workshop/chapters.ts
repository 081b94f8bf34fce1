import type {Page} from 'playwright-core';

const CHAPTERS = [
  'Attributes',
  'Properties',
  'Events',
  'Slots',
  'Parts',
  'Custom properties',
  'Endpoints and permissions',
  'Keyboard',
];

/** An element may have no events, no endpoints and no slots; of everything else it has some. */
const MAY_BE_NONE = 3;

/** What is missing on the page that tells all of an element. */
export async function judgeReference(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const name of CHAPTERS) {
    // The link to it is a part of its name.
    const heading = page.getByRole('heading', {level: 2, name: new RegExp(`${name}$`)});
    if ((await heading.count()) !== 1) findings.push(`the chapter "${name}" is not there.`);
  }
  const tables = await page.getByRole('table').count();
  const none = await page.getByText('None.', {exact: true}).count();
  if (tables + Math.min(none, MAY_BE_NONE) < CHAPTERS.length) {
    findings.push(`only ${String(tables)} chapters have a table.`);
  }
  return findings;
}
