/** What Storybook's preview says while it shows something; the part that is read here. */
interface Channel {
  on(event: string, hear: (value: object) => void): void;
}

/** What a story of Storybook tells of itself. */
interface ToldStory {
  /** Why it exists. */
  readonly sentence?: string | undefined;
  /** A part of what it says on the console. */
  readonly console?: string | undefined;
}

interface ToldParameters {
  readonly console?: string;
  readonly docs?: {readonly description?: {readonly story?: string}};
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;
  var balieStory: ToldStory | undefined;
}

/**
 * Runs in the page of a story before anything else: says on `balieSettled` when the story has been played, or the page of
 * documentation drawn, and on `balieStory` what the story tells of itself.
 */
export function followStory(): void {
  const FAILURES = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'configError',
  ];
  const follow = (channel: Channel) => {
    let error: string | undefined;
    for (const event of FAILURES) {
      channel.on(event, (value) => {
        const {message, description} = value as {message?: string; description?: string};
        error ??= `${event}: ${message ?? description ?? JSON.stringify(value)}`;
        if (event !== 'unhandledErrorsWhilePlaying') globalThis.balieSettled = {error};
      });
    }
    channel.on('storyPrepared', (story) => {
      const {docs, console} = (story as {parameters: ToldParameters}).parameters;
      globalThis.balieStory = {sentence: docs?.description?.story, console};
    });
    channel.on('storyFinished', (ending) => {
      const {status} = ending as {status: string};
      if (status !== 'success') error ??= `ended with ${status}`;
      globalThis.balieSettled = error === undefined ? {} : {error};
    });
    channel.on('docsRendered', () => {
      globalThis.balieSettled = error === undefined ? {} : {error};
    });
  };
  // The channel is made by a script of the page, which comes later.
  const wait = () => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (channel) follow(channel);
    else setTimeout(wait, 1);
  };
  wait();
}
