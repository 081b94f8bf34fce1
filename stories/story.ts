import type {TemplateResult} from 'lit';

import type {FaultName, FaultOptions, FaultyCall, Persona, ScenarioName} from '../mocks/index.js';

/** What stands behind a story: who looks at which data, in which language, and what goes wrong. */
export interface World {
  /** A named world of mocks/scenarios. */
  readonly scenario: ScenarioName;
  /** Who is signed in; the one of the scenario unless given. */
  readonly persona?: Persona;
  /** What goes wrong, call by call, by its name in mocks/faults; with how long or how often, where that matters. */
  readonly faults?: Readonly<Partial<Record<FaultyCall, FaultName | [FaultName, FaultOptions]>>>;
  /** In place of what the role allows: for a right that no role lacks by itself. */
  readonly permissions?: readonly string[];
  /** Calls that the host's adapter does not have, where that is allowed. */
  readonly lacks?: readonly FaultyCall[];
  /** How long every answer takes, in milliseconds. */
  readonly latency?: number;
  /** What the style sheet of the host page says. */
  readonly styles?: string;
  /** Only for a story that is about one language: every other story is shown in all of them. */
  readonly locale?: string;
  /** In CSS pixels, and only for a story that is about one width. */
  readonly width?: number;
  /** Whether the story is about the wait itself. */
  readonly pending?: boolean;
}

/** What a story says to the tools. */
export interface Parameters {
  readonly world?: World;
  /** A part of what the developer is told on the console, when that is what the story is about. */
  readonly console?: string;
  readonly [tool: string]: unknown;
}

/** What a story's `play` gets when the element has settled. */
export interface PlayContext {
  readonly canvasElement: HTMLElement;
}

/** What all stories of a file share: the default export. */
export interface Meta<Args extends object = Record<string, unknown>> {
  /** The place in the list of stories, as in `Elements/invoice-list`. */
  readonly title: string;
  /** The tag. */
  readonly component: string;
  readonly tags?: readonly string[];
  readonly args?: Partial<Args>;
  readonly parameters?: Parameters;
  readonly render?: (args: Args) => TemplateResult;
}

/**
 * One state that a person can meet: a named export, with one sentence above it that says why it
 * exists. The form is Component Story Format 3.
 */
export interface Story<Args extends object = Record<string, unknown>> {
  /** The name on show, when the export's own name will not do. */
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly args?: Partial<Args>;
  readonly parameters?: Parameters;
  readonly render?: (args: Args) => TemplateResult;
  /** Does what a person would do next; the story shows what comes of it. */
  readonly play?: (context: PlayContext) => Promise<void>;
}

/** A story with what its file shares filled in; what the story itself says wins. */
export function resolveStory(meta: Meta, story: Story): Story {
  const render = story.render ?? meta.render;
  const world = story.parameters?.world ?? meta.parameters?.world;
  return {
    ...story,
    args: {...meta.args, ...story.args},
    parameters: {...meta.parameters, ...story.parameters, ...(world && {world})},
    ...(render && {render}),
  };
}
