import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {getLocale, setLocale} from '../../../i18n/locale.js';
import {connectionNotice} from '../../../ui/connection-notice.js';
import {LanguageChangedEvent, LanguageChangeEvent} from '../org-switcher.events.js';
import {choiceList} from './choice-list.js';
import {currentLanguage, offeredLanguages, ownName, tagOf} from './languages.js';
import type {MenuContext} from './menu-context.js';

/** The language of the page, for every element at once; never that of what is in the files of invoices (Y24, Y25). */
export class LanguageChoice {
  readonly #context: MenuContext;
  #awaited: string | undefined;
  #failure: {language: string} | undefined;

  constructor(context: MenuContext) {
    this.#context = context;
  }

  render(): TemplateResult {
    const current = currentLanguage();
    return choiceList({
      labelledBy: 'languages',
      choices: offeredLanguages().map((language) => ({
        id: language,
        content: html`<span lang=${language}>${ownName(language)}</span>`,
        isCurrent: language === current,
        isBusy: language === this.#awaited,
      })),
      onChoose: (language) => void this.#choose(language),
    });
  }

  /** The language whose texts could not be fetched. */
  get failure(): object | undefined {
    return this.#failure;
  }

  renderFailure(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const {language} = this.#failure;
    return connectionNotice(() => void this.#choose(language));
  }

  async #choose(language: string): Promise<void> {
    const {host, update, tell} = this.#context;
    this.#failure = undefined;
    this.#awaited = undefined;
    update();
    if (language === currentLanguage()) return;
    const locale = tagOf(language);
    if (!host.dispatchEvent(new LanguageChangeEvent(locale))) return;
    this.#awaited = language;
    await setLocale(locale);
    // Another one may have been chosen meanwhile.
    if (this.#awaited !== language) return;
    this.#awaited = undefined;
    if (getLocale() !== locale) this.#failure = {language};
    else {
      host.dispatchEvent(new LanguageChangedEvent(locale));
      const name = ownName(language);
      tell(() => msg(str`The language is now ${name}.`, {id: 'org-switcher.language-is'}));
    }
    update();
  }
}
