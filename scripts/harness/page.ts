/** The script of the bare page, in the browser: shows the one story that the address asks for. */
import {
  type Meta,
  type Parameters,
  resolveStory,
  type Story,
  type World,
} from '../../stories/story.js';

/** How a story's page ended: with an error when the story could not be shown. */
export interface Settled {
  readonly error?: string;
}

/** What the page tells about its stories. */
export interface StoryFacts {
  readonly id: string;
  /** The width that the story is about, in CSS pixels. */
  readonly width?: number;
  /** What the story announces to say on the console. */
  readonly console?: string;
}

declare global {
  var balieSettled: Settled | undefined;
  var balieStories: readonly StoryFacts[] | undefined;
}

type StoryModule = Readonly<Record<string, unknown>>;
type Mount = (world: World, story: Story, root: HTMLElement) => Promise<void>;

const PAGE_STYLES = `
  :root { color-scheme: light; }
  :root[data-scheme='dark'] { color-scheme: dark; }
  body { margin: 0; padding-block: 8px; background: Canvas; color: CanvasText; font-family: sans-serif; }
`;

function dress(params: URLSearchParams): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_STYLES);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.dataset['scheme'] = params.get('scheme') ?? 'light';
  document.documentElement.lang = params.get('locale') ?? 'en';
}

function collect(modules: Readonly<Record<string, StoryModule>>): ReadonlyMap<string, Story> {
  return new Map(
    Object.entries(modules).flatMap(([file, module]) => {
      const {default: meta, ...stories} = module;
      return Object.entries(stories).map(([name, story]): [string, Story] => [
        `${file}--${name}`,
        resolveStory(meta as Meta, story as Story),
      ]);
    }),
  );
}

function factsOf(id: string, {world, console}: Parameters): StoryFacts {
  const width = world?.width;
  return {id, ...(width !== undefined && {width}), ...(console !== undefined && {console})};
}

async function show(story: Story, locale: string, mount: Mount): Promise<void> {
  const root = document.querySelector('main');
  const world = story.parameters?.world;
  if (!root || !world) {
    throw new Error('The story has no parameters.world.');
  }
  await mount({locale, ...world}, story, root);
  await story.play?.({canvasElement: root});
}

/** Shows a story and says on `balieSettled` when it stands. */
export async function start(
  modules: Readonly<Record<string, StoryModule>>,
  mount: Mount,
): Promise<void> {
  const params = new URLSearchParams(location.search);
  dress(params);
  const stories = collect(modules);
  globalThis.balieStories = [...stories].map(([id, {parameters}]) => factsOf(id, parameters ?? {}));
  const story = stories.get(params.get('story') ?? '');
  try {
    if (story) {
      await show(story, params.get('locale') ?? 'en', mount);
    }
    globalThis.balieSettled = {};
  } catch (error) {
    globalThis.balieSettled = {error: error instanceof Error ? error.message : String(error)};
  }
}
