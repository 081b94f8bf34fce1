import {type Message, validateLocalizedPlaceholders} from '@lit/localize-tools/lib/messages.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';

import {needsReview, unitIds} from './xliff.js';

/** What the check looks at: messages as the extractor and the XLIFF files give them. */
export interface Checked {
  readonly source: readonly Message[];
  readonly problems: readonly string[];
  readonly translations: ReadonlyMap<Locale, readonly Message[]>;
  readonly xliff: ReadonlyMap<Locale, string>;
  /** By language, the texts that are right although they equal the English ones. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  readonly locales: readonly Locale[];
}

/** How the check ended: one `passed` for each message and language that is in order. */
export interface Verdict {
  readonly passed: number;
  readonly findings: readonly string[];
}

const GENERATED_ID = /^[hs][0-9a-f]{16}$/;

/** The text of a message as translators see it, with {0} for a placeholder. */
export function textOf(message: Message): string {
  return message.contents
    .map((part) => (typeof part === 'string' ? part : `{${String(part.index)}}`))
    .join('');
}

function words(message: Message): string {
  return message.contents.filter((part) => typeof part === 'string').join('');
}

function placeholderProblem(locale: Locale, source: Message, target: Message): string | undefined {
  const indexes = ({contents}: Message) =>
    contents.flatMap((part) => (typeof part === 'string' ? [] : [part.index])).sort().join();
  if (indexes(source) !== indexes(target)) {
    return `has other placeholders: "${textOf(source)}" became "${textOf(target)}".`;
  }
  return validateLocalizedPlaceholders([source], new Map([[locale, [target]]]))[0];
}

function problemOf(checked: Checked, locale: Locale, source: Message): string | undefined {
  const target = checked.translations.get(locale)?.find(({name}) => name === source.name);
  if (!target || textOf(target).trim() === '') {
    return `has no translation of "${textOf(source)}".`;
  }
  if (needsReview(checked.xliff.get(locale) ?? '', source.name)) {
    return `has a translation from before the English text changed to "${textOf(source)}".`;
  }
  const identical = textOf(source) === textOf(target) && /\p{L}/u.test(words(source));
  if (identical && !checked.same[locale]?.includes(textOf(source))) {
    return `is still English: "${textOf(source)}".`;
  }
  return placeholderProblem(locale, source, target);
}

function unused(checked: Checked, locale: Locale): string[] {
  const names = new Set(checked.source.map(({name}) => name));
  const texts = new Set(checked.source.map(textOf));
  return [
    ...unitIds(checked.xliff.get(locale) ?? '')
      .filter((id) => !names.has(id))
      .map((id) => `${locale} ${id} is no longer used.`),
    ...(checked.same[locale] ?? [])
      .filter((text) => !texts.has(text))
      .map((text) => `same.json ${locale}: no message says "${text}".`),
  ];
}

/** Judges every message in every language. */
export function checkMessages(checked: Checked): Verdict {
  const findings = [...checked.problems];
  let passed = 0;
  for (const message of checked.source.filter(({name}) => GENERATED_ID.test(name))) {
    findings.push(`msg("${textOf(message)}") has no explicit id.`);
  }
  for (const locale of checked.locales) {
    for (const message of checked.source) {
      const problem = problemOf(checked, locale, message);
      if (problem) {
        findings.push(`${locale} ${message.name} ${problem}`);
      } else {
        passed += 1;
      }
    }
    findings.push(...unused(checked, locale));
  }
  return {passed, findings};
}
