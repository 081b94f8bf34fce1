import type {LintDefect} from './lint-defect.js';
import {lit, template} from './lint-defect.js';

const TABLE = 'src/elements/invoice-list/invoice-list.ts';
const TEMPLATE = 'balie/no-unsafe-template';
const TEXT = 'balie/no-literal-text';
const URLS = 'balie/safe-url-binding';

const templates: LintDefect[] = [
  ['a style attribute', '<p style="color: red"></p>', '<p class="red"></p>'],
  ['a bound style attribute', '<p style=${s}></p>', '<p .style=${s}></p>'],
  ['a quoted bound style attribute', '<p class="a" style="width: ${w}px"></p>', '<p ${cssProps({w})}></p>'],
  ['a style element', '<style>p {color: red}</style>', '<p></p>'],
  ['a script element', '<script src="x.js"></script>', '<p></p>'],
  ['an inline handler', '<p onclick="go()"></p>', '<button @click=${go}></button>'],
  ['innerHTML as a property binding', '<p .innerHTML=${x}></p>', '<p .textContent=${x}></p>'],
  ['srcdoc', '<iframe title=${x} srcdoc=${x}></iframe>', '<p></p>'],
  ['a data: URL', '<img alt="" src="data:image/png;base64,AA">', '<svg></svg>'],
].map(([title = '', bad = '', good = '']) => ({
  title: `${title} in a template`,
  rule: TEMPLATE,
  bad: template(bad),
  good: template(good),
}));

const more: LintDefect[] = [
  {
    title: 'a data: URL in css',
    rule: TEMPLATE,
    bad: `${lit}export const c = css\`a {background: url("data:image/svg+xml,x")}\`;`,
    good: `${lit}export const c = css\`a {background: none}\`;`,
  },
  {
    title: 'a style attribute in a story',
    rule: TEMPLATE,
    file: 'stories/x.stories.ts',
    bad: template('<p style="color: red"></p>'),
    good: template('<p>Words are free here</p>'),
  },
];

const urls: LintDefect[] = [
  ['href', '<a href=${u}>1</a>', '<a href=${safeUrl(u)}>1</a>'],
  ['href with a prefix', '<a href="/x/${safeUrl(u)}">1</a>', '<a href="#top">1</a>'],
  ['.href', '<a .href=${u}>1</a>', '<a .href=${safeUrl(u)}>1</a>'],
  ['src', '<img alt="" src=${u}>', '<img alt="" src=${safeUrl(u)}>'],
  ['action', '<form action=${u}></form>', '<form action=${safeUrl(u)}></form>'],
  ['formaction', '<button formaction=${u}>1</button>', '<button formaction=${safeUrl(u)}>1</button>'],
  ['href through a wrapper', '<a href=${ifDefined(safeUrl(u))}>1</a>', '<a href=${safeUrl(u)}>1</a>'],
  ['href with a script in it', '<a href="javascript:go()">1</a>', '<a href="/x">1</a>'],
].map(([title = '', bad = '', good = '']) => ({
  title: `an unsafe ${title}`,
  rule: URLS,
  bad: template(bad),
  good: template(good),
}));

const texts: LintDefect[] = [
  ['text', '<p>Invoices</p>', "<p>${msg('Invoices', {id: 'x'})}</p>"],
  ['text after an element', '<p><b>${n}</b> invoices</p>', '<p><b>${n}</b> – 1/2 &middot; €</p>'],
  ['text in a quoted expression', "<p>${'Invoices'}</p>", "<p>${f('Invoices')}</p>"],
  ['text in a choice', "<p>${many ? 'Invoices' : nothing}</p>", '<p>${many ? n : nothing}</p>'],
  ['text in a string with a value', '<p>${`Page ${n}`}</p>', '<p>${`${n} / ${m}`}</p>'],
  ['aria-label', '<p aria-label="Close"></p>', "<p aria-label=${msg('Close', {id: 'x'})}></p>"],
  ['a bound aria-label', "<p aria-label=${'Close'}></p>", '<p aria-label=${label}></p>'],
  ['a placeholder', '<input placeholder="Search">', '<input placeholder=${x}>'],
  ['a title', '<p title="Close"></p>', '<p title=${x}></p>'],
  ['an alt', '<img alt="Logo">', '<img alt="">'],
  ['text beside a comment', '<!-- why --><p>Two</p>', '<!-- Words of a comment --><p>2</p>'],
  ['text in an inner template', '<p>${list.map(() => html`<b>Row</b>`)}</p>', "<p>${msg(html`A <b>row</b>`, {id: 'x'})}</p>"],
].map(([title = '', bad = '', good = '']) => ({
  title: `${title} that is not translated`,
  rule: TEXT,
  bad: template(bad),
  good: template(good),
}));

const svgs: LintDefect[] = [
  {
    title: 'words in an svg template, but not its paths',
    rule: TEXT,
    bad: `${lit}export const i = svg\`<title>Close</title>\`;`,
    good: `${lit}export const i = svg\`<path d="M4 4L20 20" fill="none" stroke="currentColor"/>\`;`,
  },
];

const plugins: LintDefect[] = [
  {
    title: 'an attribute that is bound twice',
    rule: 'lit/no-duplicate-template-bindings',
    bad: template('<p class=${a} class=${b}></p>'),
    good: template('<p class=${a}></p>'),
  },
  {
    title: 'the value attribute of an input',
    rule: 'lit/no-value-attribute',
    bad: template('<input aria-label=${x} value=${v}>'),
    good: template('<input aria-label=${x} .value=${v}>'),
  },
  {
    title: 'a closed shadow root',
    rule: 'wc/no-closed-shadow-root',
    bad: "document.body.attachShadow({mode: 'closed'});",
    good: "document.body.attachShadow({mode: 'open'});",
  },
  {
    title: 'an image without alternative text',
    rule: 'lit-a11y/alt-text',
    bad: template('<img src=${safeUrl(u)}>'),
    good: template('<img alt="" src=${safeUrl(u)}>'),
  },
  {
    title: 'a click that no key reaches',
    rule: 'lit-a11y/click-events-have-key-events',
    bad: template('<div @click=${go}></div>'),
    good: template('<button @click=${go}></button>'),
  },
  {
    title: 'a role that says nothing new, except in a responsive table',
    rule: 'lit-a11y/no-redundant-role',
    file: 'stories/x.stories.ts',
    bad: template('<button role="button"></button>'),
    good: template('<table role="table"></table>'),
    goodFile: TABLE,
  },
];

/** Defects in templates: what a strict policy blocks, unsafe URLs, words, accessibility. */
export const TEMPLATE_DEFECTS: readonly LintDefect[] = [
  ...templates, ...more, ...urls, ...texts, ...svgs, ...plugins,
];
