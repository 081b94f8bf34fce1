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

/** What is missing on the page that tells all of an element. */
export async function judgeReference(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const name of CHAPTERS) {
    // The link to it is a part of its name.
    const heading = page.getByRole('heading', {level: 2, name: new RegExp(`${name}$`)});
    if ((await heading.count()) !== 1) findings.push(`the chapter "${name}" is not there.`);
  }
  const tables = await page.getByRole('table').count();
  if (tables < CHAPTERS.length) findings.push(`only ${String(tables)} chapters have a table.`);
  return findings;
}
