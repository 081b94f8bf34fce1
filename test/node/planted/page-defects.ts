/** A page script with one defect, and what the inspection must say of it. */
export interface PageDefect {
  readonly title: string;
  readonly script: string;
  readonly finding: RegExp;
}

const page = (markup: string, css = '', more = '') => `
  import {css, html, LitElement, render} from 'lit';
  import {styleMap} from 'lit/directives/style-map.js';
  class PlantedBox extends LitElement {
    static styles = css\`:host {display: block} \${css\`${css}\`}\`;
    render() { return html\`${markup}\`; }
  }
  customElements.define('planted-box', PlantedBox);
  const main = document.querySelector('main')!;
  render(html\`<planted-box></planted-box>\`, main);
  await (main.firstElementChild as LitElement).updateComplete;
  ${more}
  globalThis.balieSettled = {};
  void [styleMap];
`;

/** Nothing is wrong with it: headings, a button of the right size, a table that scrolls by itself. */
export const CLEAN_PAGE = page(
  `<h2>Invoices</h2>
   <button>Download</button>
   <div class="scroll" role="region" tabindex="0" aria-label="Invoices">
     <div class="wide">Wide</div>
   </div>`,
  `button {min-block-size: 32px} .scroll {overflow-x: auto} .wide {inline-size: 400px}`,
);

/** One page for everything that the inspection looks for. */
export const PAGE_DEFECTS: readonly PageDefect[] = [
  {
    title: 'styleMap, although a later update would work',
    script: page("<p style=${styleMap({width: '50px'})}>Text</p>"),
    finding: /^policy: style-src-attr blocked inline/,
  },
  {
    title: 'a style element',
    script: page('<p>Text</p><style>p {color: navy}</style>'),
    finding: /^policy: style-src-elem blocked inline/,
  },
  {
    title: 'a data: image',
    script: page('<img alt="" src="data:image/png;base64,AAAA">Text'),
    finding: /^policy: img-src blocked data/,
  },
  {
    title: 'innerHTML',
    script: page('<p>Text</p>', '', "try { main.innerHTML = '<p>Text</p>'; } catch {}"),
    finding: /^policy: require-trusted-types-for blocked trusted-types-sink/,
  },
  {
    title: 'eval',
    script: page('<p>Text</p>', '', "try { new Function('return 1'); } catch {}"),
    finding: /^policy: (script-src|require-trusted-types-for) blocked/,
  },
  {
    title: 'two targets that are too small',
    script: page(
      '<button class="small">a</button><button class="small">b</button>',
      '.small {inline-size: 14px; block-size: 14px; padding: 0; border: 0; font-size: 10px}',
    ),
    finding: /^axe target-size at planted-box » /,
  },
  {
    title: 'a button without a name',
    script: page('<button></button>'),
    finding: /^axe button-name at planted-box » button/,
  },
  {
    title: 'low contrast',
    script: page('<p>Text</p>', 'p {color: #aaa; background: #fff}'),
    finding: /^axe color-contrast at planted-box » p/,
  },
  {
    title: 'a contrast that cannot be worked out',
    script: page('<p>Text</p>', 'p {background: linear-gradient(white, black)}'),
    finding: /^axe color-contrast at planted-box » p/,
  },
  {
    title: 'a heading without words',
    script: page('<h2></h2><p>Text</p>'),
    finding: /^axe empty-heading at planted-box » h2/,
  },
  {
    title: 'a word on the console',
    script: page('<p>Text</p>', '', "console.log('made it');"),
    finding: /^console\.log: made it/,
  },
  {
    title: 'an error that nobody caught',
    script: page('<p>Text</p>', '', "queueMicrotask(() => { throw new Error('oh no'); });"),
    finding: /^page error: oh no/,
  },
  {
    title: 'a promise that was rejected',
    script: page('<p>Text</p>', '', "void Promise.reject(new Error('lost'));"),
    finding: /^page error: lost/,
  },
  {
    title: 'a story that failed',
    script: `${page('<p>Text</p>')}\n globalThis.balieSettled = {error: 'no world'};`,
    finding: /^story: no world/,
  },
  {
    title: 'a box of 400 px at 320 px',
    script: page('<div class="wide">Wide</div>', '.wide {inline-size: 400px}'),
    finding: /^overflow: div\.wide reaches from 8 to 408 px/,
  },
  {
    title: 'a box that sticks out of the start, where nothing scrolls',
    script: page('<div class="out">Out</div>', '.out {margin-inline-start: -20px}'),
    finding: /^overflow: div\.out reaches from -12 to /,
  },
  {
    title: 'a box that scrolls but that no key reaches',
    script: page(
      '<div class="scroll"><div class="wide">Wide</div></div>',
      '.scroll {overflow-x: auto} .wide {inline-size: 400px}',
    ),
    finding: /^overflow: div\.wide reaches from 8 to 408 px/,
  },
  {
    title: 'a request to another origin',
    script: page('<p>Text</p>', '', "await fetch('http://127.0.0.2:9/x').catch(() => undefined);"),
    finding: /^(policy: connect-src blocked|request to another origin)/,
  },
  {
    title: 'a page that shows nothing',
    script: 'globalThis.balieSettled = {};',
    finding: /^nothing is shown/,
  },
];
