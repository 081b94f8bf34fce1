import type {Browser} from 'playwright-core';

/** What a designer does first: chooses a language and a fault in the toolbar, and comes back by the address. What is wrong with what comes of it, in sentences. */
export async function checkToolbar(
  browser: Browser,
  base: string,
  story: string,
  timeout = 30_000,
): Promise<readonly string[]> {
  const page = await browser.newPage({viewport: {width: 1600, height: 900}});
  page.setDefaultTimeout(timeout);
  const findings: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) findings.push(`asks another place: ${request.url()}`);
  });
  page.on('requestfailed', (request) => findings.push(`fails: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) findings.push(`is not there: ${response.url()}`);
  });
  page.on('pageerror', ({message}) => findings.push(`page error: ${message}`));
  try {
    await page.goto(`${base}/index.html?path=/story/${story}`);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.getByRole('heading', {name: 'Invoices'}).waitFor();
    await page.getByRole('button', {name: 'Language of the elements'}).click();
    await page.getByRole('option', {name: 'Nederlands'}).click();
    await preview.getByRole('heading', {name: 'Facturen'}).waitFor();
    await page.getByRole('button', {name: 'What goes wrong'}).click();
    await page.getByRole('option', {name: '503'}).click();
    await preview.getByRole('alert').first().waitFor();
    await page.waitForURL(/globals=.*locale:nl;fault:status-503/);
    await page.reload();
    await preview.getByRole('heading', {name: 'Facturen'}).waitFor();
    await preview.getByRole('alert').first().waitFor();
    await page.getByRole('button', {name: /What goes wrong.*503|503/}).waitFor();
  } catch (error) {
    findings.push(error instanceof Error ? error.message : String(error));
  } finally {
    await page.close();
  }
  return findings.map((finding) => `toolbar: ${finding}`);
}
