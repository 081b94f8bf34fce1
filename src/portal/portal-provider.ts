import {ContextProvider} from '@lit/context';
import {html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {ApiError} from '../api/errors.js';
import {createHttpApi} from '../api/http/index.js';
import type {PortalApi} from '../api/portal-api.js';
import {warnDeveloper} from '../developer.js';
import {setLocale} from '../i18n/locale.js';
import {Portal} from './portal.js';
import {SessionExpiredEvent} from './portal.events.js';
import {portalContext} from './portal-context.js';

/** What each provider on the page asks for, the latest last. */
const asked = new Map<object, string>();

/**
 * Gives the elements inside it their portal: the one in `portal`, else one made from `api`, else one over HTTP from
 * `base-url`. Draws nothing of its own.
 *
 * @tagname portal-provider
 * @slot - The page, or the part of it, that holds the elements.
 * @fires {SessionExpiredEvent} session-expired - Nobody is signed in any more; call `portal.resume()` after signing in.
 */
export class PortalProvider extends LitElement {
  /** Where the contract's paths begin, for a portal over HTTP with the page's own cookies. */
  @property({attribute: 'base-url'}) accessor baseUrl = '';

  /** The organization to begin with, when the user has several; a later change switches. */
  @property({attribute: 'organization-id'}) accessor organizationId: string | null | undefined;

  /** The language of every element of the page, a BCP 47 tag; without it `<html lang>` decides. */
  @property() accessor locale: string | null | undefined;

  /** An adapter of the host's own; takes the place of `base-url`. */
  @property({attribute: false}) accessor api: PortalApi | undefined;

  /** A portal that the host made; takes the place of `api` and `base-url`. */
  @property({attribute: false}) accessor portal: Portal | undefined;

  readonly #provider = new ContextProvider(this, {context: portalContext});

  /** The portal in force. */
  get current(): Portal | undefined {
    return this.#provider.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.locale) this.#setLocale(this.locale);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    asked.delete(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale') && this.locale) this.#setLocale(this.locale);
    const isNew = changed.has('portal') || changed.has('api') || changed.has('baseUrl');
    if (isNew) this.#provide(this.portal ?? this.#make());
    // A portal that is made here begins with the organization; one of the host's has to be told.
    if (changed.has('organizationId') && (this.portal || !isNew)) this.#switch();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #make(): Portal | undefined {
    if (!this.api && this.baseUrl === '') return undefined;
    const organizationId = this.organizationId ?? undefined;
    try {
      const api = this.api ?? createHttpApi({baseUrl: this.baseUrl});
      return new Portal({api, organizationId});
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      warnDeveloper(`<portal-provider>: ${message}`);
      return new Portal({api: failing(new ApiError('unsupported', message, {cause}))});
    }
  }

  #switch(): void {
    if (!this.organizationId) return;
    void this.current?.switchOrganization(this.organizationId).catch((error: unknown) => {
      warnDeveloper(`<portal-provider organization-id="${this.organizationId}">`, error);
    });
  }

  #provide(portal: Portal | undefined): void {
    this.current?.removeEventListener('session-expired', this.#onSessionExpired);
    portal?.addEventListener('session-expired', this.#onSessionExpired);
    this.#provider.setValue(portal);
  }

  #setLocale(locale: string): void {
    asked.delete(this);
    const other = [...asked.values()].find((theirs) => theirs !== locale);
    if (other !== undefined) {
      warnDeveloper(
        `Two <portal-provider>s ask for "${other}" and "${locale}"; a page has one language, ` +
          'and the last one is used.',
      );
    }
    asked.set(this, locale);
    void setLocale(locale);
  }

  readonly #onSessionExpired = (): void => {
    this.dispatchEvent(new SessionExpiredEvent());
  };
}

/** An adapter that answers every question with why it could not be made. */
function failing(error: ApiError): PortalApi {
  const fail = () => Promise.reject(error);
  return {session: {get: fail, organization: fail}};
}
