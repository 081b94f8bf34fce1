import type {Message} from '@lit/localize-tools/lib/messages.js';

/** What a translator hands in: by language and message id, the text with {0} for a placeholder. */
export type Handin = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Makes the contents of a translation from its text. Throws when it names a wrong placeholder. */
export function translate(source: Message, text: string): Message {
  const placeholders = new Map(
    source.contents.flatMap((part) => (typeof part === 'string' ? [] : [[part.index, part]])),
  );
  const contents = text.split(/(\{\d+\})/).flatMap((part): Message['contents'] => {
    const index = /^\{(\d+)\}$/.exec(part)?.[1];
    if (index === undefined) {
      return part === '' ? [] : [part];
    }
    const placeholder = placeholders.get(Number(index));
    if (!placeholder) {
      throw new Error(`${source.name}: "${text}" has a placeholder ${part} too many.`);
    }
    placeholders.delete(Number(index));
    return [placeholder];
  });
  for (const index of placeholders.keys()) {
    throw new Error(`${source.name}: "${text}" lacks the placeholder {${String(index)}}.`);
  }
  return {name: source.name, contents};
}

/** The translations of one language after a hand-in; what it does not mention stays. */
export function fill(
  source: readonly Message[],
  existing: readonly Message[],
  texts: Readonly<Record<string, string>>,
): Message[] {
  const byName = new Map(source.map((message) => [message.name, message]));
  const result = new Map(existing.map((message) => [message.name, message]));
  for (const [id, text] of Object.entries(texts)) {
    const message = byName.get(id);
    if (!message) {
      throw new Error(`${id} is no message of the source.`);
    }
    result.set(id, translate(message, text));
  }
  return [...result.values()];
}
