import type {Page} from 'playwright-core';

// Runs in the page, so everything that it needs is inside.
function stickingOut(): string[] {
  const found: string[] = [];
  const hostOf = (root: Node) => (root instanceof ShadowRoot ? root.host : null);
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? hostOf(element.getRootNode());
  const sticksOut = (element: Element) => {
    const {left, right, width, height} = element.getBoundingClientRect();
    return width > 0 && height > 0 && (right > innerWidth + 0.5 || left < -0.5);
  };
  // By the keyboard: the box itself, or what stands in it.
  const isReachable = (box: Element) => {
    const named = box.hasAttribute('aria-label') || box.hasAttribute('aria-labelledby');
    return (box.hasAttribute('tabindex') && named) || box.querySelector('button, input, a[href]');
  };
  // Clipped content is cut on purpose; scrolled content must be reachable.
  const isHeld = (element: Element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) {
      const {overflowX} = getComputedStyle(at);
      const scrolls = /auto|scroll/.test(overflowX) && isReachable(at);
      if ((scrolls || /hidden|clip/.test(overflowX)) && !sticksOut(at)) {
        return at !== document.body && at !== document.documentElement;
      }
    }
    return false;
  };
  const walk = (element: Element) => {
    if (element.checkVisibility() && sticksOut(element) && !isHeld(element)) {
      const {left, right} = element.getBoundingClientRect();
      const label = [element.localName, ...element.classList].join('.');
      found.push(`${label} reaches from ${left.toFixed()} to ${right.toFixed()} px`);
      return;
    }
    if (element instanceof SVGElement) return;
    [...(element.shadowRoot?.children ?? []), ...element.children].forEach(walk);
  };
  [...document.body.children].forEach(walk);
  const {scrollWidth} = document.scrollingElement ?? document.documentElement;
  if (scrollWidth > innerWidth) {
    found.push(`the page scrolls sideways: ${String(scrollWidth)} in ${String(innerWidth)} px`);
  }
  return found;
}

/** What is wider than the page that it stands in. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(stickingOut)).map((text) => `overflow: ${text}`);
}
