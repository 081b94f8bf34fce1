import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';

import manifest from '../custom-elements.json';
import {RULES_OFF} from '../scripts/harness/axe-rules.js';
import {setLocale} from '../src/i18n/locale.js';
import {createPortal, type Portal} from '../src/portal/portal.js';
import {addPseudoLocale} from '../stories/pseudo-locale.js';
import type {World} from '../stories/story.js';
import {dressPage, openWorld, settled} from '../stories/world.js';
import GroupPage from './group-page.mdx';
import {chosenWorld, type Globals, globalTypes, initialGlobals} from './toolbar.js';

addPseudoLocale();
setCustomElementsManifest(manifest);

const CONTROLS: Readonly<Record<string, 'boolean' | 'number' | 'text'>> = {
  boolean: 'boolean',
  number: 'number',
  string: 'text',
};
const WIDTHS = [320, 560, 768, 1280];

/** What a story stands on, by the id of the story: it lasts until the story is shown anew or another world is chosen. */
const opened = new Map<string, {world: string; portal: Portal}>();

interface Context {
  readonly id: string;
  readonly viewMode: string;
  readonly parameters: {readonly world?: World};
  readonly globals: Readonly<Record<string, unknown>>;
}

function worldOf({id, parameters, globals}: Context): World {
  if (!parameters.world) throw new Error(`The story ${id} has no parameters.world.`);
  return chosenWorld(parameters.world, globals as unknown as Globals);
}

function portalOf(context: Context): Portal {
  const world = worldOf(context);
  const text = JSON.stringify(world);
  const known = opened.get(context.id);
  if (known?.world === text) return known.portal;
  const portal = createPortal({api: openWorld(world).api});
  opened.set(context.id, {world: text, portal});
  return portal;
}

/** Holds a story about one width to it, also where the window is wider. */
function limitWidth(width: number | undefined): (box: Element | undefined) => void {
  return (box) => {
    if (box instanceof HTMLElement && width !== undefined) {
      box.style.maxInlineSize = `${String(width)}px`;
    }
  };
}

const rules = Object.keys(RULES_OFF).map((id) => ({id, enabled: false}));

/** A control for each attribute that the stories set, and for nothing else that the manifest lists. */
const ownControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(initialArgs).map(([name, value]) => [
      name,
      {...argTypes[name], name, control: {type: CONTROLS[typeof value] ?? 'object'}},
    ]),
  );

const preview: Preview = {
  argTypesEnhancers: [ownControls],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: {...initialGlobals},
  parameters: {
    a11y: {test: 'error', config: {rules}},
    controls: {expanded: true},
    docs: {page: GroupPage},
    options: {storySort: {order: ['Start', '*', ['Reference', 'Playground', 'Anatomy', 'States', 'States of a document', 'Roles']]}},
    viewport: {
      options: Object.fromEntries(
        WIDTHS.map((width) => {
          const styles = {width: `${String(width)}px`, height: '100%'};
          return [`width${String(width)}`, {name: `${String(width)} pixels`, styles}];
        }),
      ),
    },
  },
  loaders: [
    async ({globals, parameters}) => {
      const {locale, scheme} = globals as unknown as Globals;
      const {world} = parameters as Context['parameters'];
      document.documentElement.lang = locale;
      document.documentElement.style.colorScheme = scheme === 'system' ? 'light dark' : scheme;
      await setLocale(world?.locale ?? locale);
      return {};
    },
  ],
  beforeEach: ({id}) => {
    opened.delete(id);
  },
  decorators: [
    (story, context) => {
      const world = worldOf(context);
      const portal = portalOf(context);
      dressPage(world);
      const provider = html`<portal-provider .portal=${portal}>${story()}</portal-provider>`;
      return html`<div ${ref(limitWidth(world.width))}>${keyed(portal, provider)}</div>`;
    },
  ],
  afterEach: async (context) => {
    await settled(context.canvasElement, worldOf(context));
  },
};

export default preview;
