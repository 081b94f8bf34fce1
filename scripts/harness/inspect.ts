import type {Browser, Page} from 'playwright-core';

import {audit} from './axe.js';
import {overflow} from './overflow.js';

/** How a page is looked at. */
export interface View {
  readonly width: number;
  /** 900 unless given. */
  readonly height?: number;
  readonly scheme: 'light' | 'dark';
}

/** A page that is open, and what it has said so far that it should not. */
export interface Watched extends AsyncDisposable {
  readonly page: Page;
  readonly noise: readonly string[];
}

declare global {
  var balieViolations: string[] | undefined;
}

// Runs before anything else in the page, so that the first render is seen too.
function listen(): void {
  const violations: string[] = (globalThis.balieViolations = []);
  addEventListener('securitypolicyviolation', (event) => {
    if (!event.blockedURI.endsWith('/favicon.ico')) {
      const {effectiveDirective, blockedURI, sample, sourceFile, lineNumber} = event;
      const place = `${sourceFile}:${String(lineNumber)}`;
      violations.push(`${effectiveDirective} blocked ${blockedURI} ${sample} at ${place}`);
    }
  });
}

const CONTEXT = {reducedMotion: 'reduce', deviceScaleFactor: 1, serviceWorkers: 'block'} as const;

/** A page that is used again and again, and what it says of the address that it shows now. */
interface Slot {
  readonly page: Page;
  origin: string;
  noise: string[];
}

type First = Known['first'];

const idle = new WeakMap<Browser, Map<string, Slot[]>>();

/** The pages of a browser that stand ready for one view. */
function idleSlots(browser: Browser, {width, height, scheme}: View, first: First): Slot[] {
  const known = idle.get(browser) ?? new Map<string, Slot[]>();
  idle.set(browser, known);
  const key = [width, height, scheme, first?.name].join();
  const slots = known.get(key) ?? [];
  known.set(key, slots);
  return slots;
}

// A page that is used again finds in place the scripts that it has read and compiled. Each has a context of its own: two tabs of one
// user would tell each other of a switch or a sign-out.
async function makeSlot(browser: Browser, {width, height = 900, scheme}: View, first: First) {
  const viewport = {width, height};
  const context = await browser.newContext({...CONTEXT, viewport, colorScheme: scheme});
  const page = await context.newPage();
  const slot: Slot = {page, origin: '', noise: []};
  await watch(slot, first);
  return slot;
}

async function watch(slot: Slot, first: First): Promise<void> {
  const {page} = slot;
  // The compiler of these scripts names functions with this helper, which a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(listen);
  if (first) await page.addInitScript(first);
  page.on('console', (message) => {
    // What the policy blocks is on the console as well as in the event.
    if (!/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) {
      const {url} = message.location();
      const place = message.text().startsWith('Failed to load resource') ? ` ${url}` : '';
      slot.noise.push(`console.${message.type()}: ${message.text()}${place}`);
    }
  });
  page.on('pageerror', (error) => slot.noise.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(slot.origin) && !/^(blob|data|about):/.test(request.url())) {
      slot.noise.push(`request to another origin: ${request.url()}`);
    }
  });
}

/** What may be known of a page beforehand. */
export interface Known {
  /** How long it may take to settle, in milliseconds; 15,000 unless given. */
  readonly timeout?: number;
  /** Runs in the page before anything else does, such as to say on `balieSettled` when it has settled. */
  readonly first?: () => void;
  /** A part of what the page has to say on the console. */
  readonly console?: string | undefined;
  /** Whether axe looks at it; it does unless told. */
  readonly audited?: boolean;
}

/** Opens an address and waits until the page says that it has settled. */
export async function open(
  browser: Browser,
  url: string,
  view: View,
  {timeout = 15_000, first}: Known = {},
): Promise<Watched> {
  const slots = idleSlots(browser, view, first);
  const slot = slots.pop() ?? (await makeSlot(browser, view, first));
  const noise: string[] = [];
  Object.assign(slot, {origin: new URL(url).origin, noise});
  const {page} = slot;
  await page.goto(url);
  const settled = await page
    .waitForFunction(() => globalThis.balieSettled, undefined, {timeout})
    .then((handle) => handle.jsonValue())
    .catch(() => ({error: `not settled after ${String(timeout)} ms`}));
  if (settled?.error !== undefined) {
    noise.push(`story: ${settled.error}`);
  }
  await page.evaluate(settleFrames);
  const dispose = async () => {
    // What still goes on there is not the next address's.
    await page.goto('about:blank');
    if (page.viewportSize()?.width !== view.width) {
      await page.setViewportSize({width: view.width, height: view.height ?? 900});
    }
    slots.push(slot);
  };
  return {page, noise, [Symbol.asyncDispose]: dispose};
}

// Two frames: one to draw, and one for what an observer of that drawing changes.
async function settleFrames(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
}

function isEmpty(): boolean {
  const main = document.querySelector('main, #storybook-root');
  return !main || main.childElementCount === 0 || main.getBoundingClientRect().height === 0;
}

// A line that the story announces is no noise; an announced line that does not come is a finding.
function unexpected(noise: readonly string[], announced: string | undefined): readonly string[] {
  if (announced === undefined) {
    return [...noise];
  }
  const rest = noise.filter((line) => !line.startsWith('console.') || !line.includes(announced));
  return rest.length < noise.length ? rest : [...rest, `nothing on the console says: ${announced}`];
}

/** Everything that is wrong with what a page shows; empty when nothing is. */
export async function findingsOf(
  {page, noise}: Watched,
  {console, audited = true}: Known,
): Promise<readonly string[]> {
  // Read before axe runs, whose own doings are not the story's.
  const violations = await page.evaluate(() => globalThis.balieViolations ?? ['nobody listened']);
  const empty = await page.evaluate(isEmpty);
  return [
    ...violations.map((text) => `policy: ${text}`),
    ...unexpected(noise, console),
    ...(empty ? ['nothing is shown.'] : []),
    ...(await overflow(page)),
    ...(audited ? await audit(page) : []),
  ];
}

/** What does not fit once the page has another width, in CSS pixels; empty when everything does. */
export async function findingsAt({page}: Watched, width: number): Promise<readonly string[]> {
  await page.setViewportSize({width, height: 900});
  await page.evaluate(settleFrames);
  return (await overflow(page)).map((finding) => `at ${String(width)}: ${finding}`);
}

/** Everything that is wrong with what an address shows; empty when nothing is. */
export async function inspect(
  browser: Browser,
  url: string,
  view: View,
  known: Known = {},
): Promise<readonly string[]> {
  await using opened = await open(browser, url, view, known);
  return await findingsOf(opened, known);
}
