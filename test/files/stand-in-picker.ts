/** What a picked file can do, as far as it is used. */
export interface ChosenFile {
  createWritable(): Promise<unknown>;
  getFile(): Promise<File>;
  remove(): Promise<void>;
}

interface Question {
  suggestedName: string;
  types: {accept: Record<string, string[]>}[];
}
type Handle = FileSystemFileHandle & ChosenFile;

/**
 * Stands in for the dialog in which a reader chooses a place: it gives a real file of the origin's private file system, which is
 * made empty if there is none, as browsers do. Without `stop` no later test has the browser's own dialog.
 */
export function standInPicker() {
  const name = `chosen-${crypto.randomUUID()}`;
  const own = Object.getOwnPropertyDescriptor(window, 'showSaveFilePicker');
  const asked: Question[] = [];
  let refusal: string | undefined;
  let replace: (file: Handle) => ChosenFile = (file) => file;
  const root = () => navigator.storage.getDirectory();
  const handle = async () =>
    (await (await root()).getFileHandle(name, {create: true})) as Handle;
  const file = async () => {
    const found = await (await root()).getFileHandle(name).catch(() => undefined);
    return found?.getFile();
  };
  const pick = async (question: Question) => {
    asked.push(question);
    if (refusal) throw new DOMException('refused', refusal);
    return replace(await handle());
  };
  Object.defineProperty(window, 'showSaveFilePicker', {configurable: true, value: pick});
  return {
    /** What the dialog was asked for. */
    asked,
    /** The file at the chosen place, if there is one. */
    file,
    content: async () => (await file())?.text(),
    /** Puts something at the place beforehand. */
    fill: async (text: string) => {
      const writable = await (await handle()).createWritable();
      await writable.write(text);
      await writable.close();
    },
    refuse: (reason: string) => void (refusal = reason),
    /** Has the dialog give something else for the file. */
    instead: (make: typeof replace) => void (replace = make),
    /** Takes the dialog away, as in a browser that has none. */
    take: () =>
      Object.defineProperty(window, 'showSaveFilePicker', {configurable: true, value: undefined}),
    stop: async () => {
      if (own) Object.defineProperty(window, 'showSaveFilePicker', own);
      else Reflect.deleteProperty(window, 'showSaveFilePicker');
      await (await root()).removeEntry(name).catch(() => undefined);
    },
  };
}
