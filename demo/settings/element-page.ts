import type {InvoiceRecord} from '../../mocks/index.js';
import type {UblFile} from '../../mocks/ubl/load-ubl.js';
import type {Portal, PortalProvider} from '../../src/index.js';
import {changeAddress} from '../address.js';
import {followSwitcher, shareWithHeader} from '../host/account.js';
import {offerCheckout} from '../host/checkout.js';
import {followView, NO_VIEW, restoreView, viewedElement} from '../host/element-view.js';
import {followPerspective} from '../host/perspective.js';
import {askToSignIn} from '../host/sign-in.js';
import {leadToUsers} from '../host/user-page.js';
import {BackEnd} from './back-end.js';
import {type Choices, FILES} from './choices.js';
import {dropZone} from './drop-zone.js';
import {SessionButton} from './session-button.js';
import type {SettingsBar} from './settings-bar.js';
import {type UblFiles, UblReport} from './ubl-report.js';
import {servedFiles, xmlOf} from './ubl-sources.js';

/** A page with elements: gives them a back end, and changes it, and them, as the choices change. */
export class ElementPage {
  #provider: PortalProvider;
  readonly #viewed = viewedElement();
  readonly #backEnd: BackEnd;
  readonly #session = new SessionButton(() => this.#backEnd.endSession());
  readonly #report = new UblReport();
  readonly #served: number;
  #choices: Choices | undefined;
  #invoices: readonly InvoiceRecord[] | undefined;
  #loading: AbortController | undefined;
  #openings = 0;
  #started: Promise<void> | undefined;

  /** `served` is how many UBL files the server has. */
  constructor(provider: PortalProvider, bar: SettingsBar, served: number) {
    this.#provider = provider;
    this.#served = served;
    this.#backEnd = new BackEnd(provider.getAttribute('base-url') ?? '');
    bar.body.append(this.#session.element, dropZone((files) => void this.#take(files)));
    bar.element.append(this.#report.element);
    askToSignIn(() => this.#signIn());
    leadToUsers();
    if (document.querySelector('invoice-list')) {
      offerCheckout(({invoice, amount}) => this.#backEnd.pay(invoice.id, amount));
    }
  }

  /** Follows the address: the choices, and what the element shows. */
  show(choices: Choices): void {
    const before = this.#choices;
    this.#choices = choices;
    if (!before || isOther(choices, before)) void this.#open();
    else this.#change(choices, before);
    if (this.#viewed) restoreView(this.#viewed);
  }

  /** The same user signs in again, and the elements go on. */
  #signIn(): void {
    this.#backEnd.signIn();
    this.#session.show(false);
    if (this.#choices?.fault === '401') changeAddress({fault: ''});
    else void this.#provider.current?.resume();
  }

  /** Changes in place what the library can change in place. */
  #change(choices: Choices, before: Choices): void {
    const portal = this.#provider.current;
    this.#provider.setAttribute('locale', choices.language);
    if (choices.organization !== before.organization) {
      this.#provider.setAttribute('organization-id', choices.organization);
    }
    this.#backEnd.setFault(choices.fault);
    if (choices.fault !== before.fault) void portal?.refresh();
  }

  /** Opens the world that was chosen, with a portal of its own. */
  async #open(): Promise<void> {
    const opening = ++this.#openings;
    this.#loading?.abort();
    if (this.#choices?.scenario === FILES) {
      this.#invoices ??= await this.#load((signal) => ({
        files: servedFiles(signal),
        total: this.#served,
      }));
    }
    const choices = this.#choices;
    if (opening !== this.#openings || !choices) return;
    this.#backEnd.open(choices, this.#invoices ?? []);
    this.#session.show(false);
    this.#renewProvider(choices);
    this.#started ??= this.#start();
    await this.#started;
    const portal = await this.#portal();
    if (opening !== this.#openings) return;
    shareWithHeader(portal);
    if (portal) followPerspective(portal);
  }

  /** The elements are defined once there is a back end to ask. */
  async #start(): Promise<void> {
    try {
      await this.#backEnd.start();
    } catch (error) {
      console.error(error);
      this.#report.say('The back end of this demo needs service workers: open it at localhost.');
      return;
    }
    await import('../../src/define.js');
    if (this.#viewed) followView(this.#viewed);
    const switcher = document.querySelector('org-switcher');
    if (switcher) followSwitcher(switcher);
  }

  /** Another world, or another user, has another portal, and nothing of the one before is left in it. */
  #renewProvider({language, organization}: Choices): void {
    const provider = document.createElement('portal-provider');
    provider.setAttribute('base-url', this.#provider.getAttribute('base-url') ?? '');
    provider.setAttribute('locale', language);
    if (organization !== '') provider.setAttribute('organization-id', organization);
    provider.append(...this.#provider.childNodes);
    this.#provider.replaceWith(provider);
    this.#provider = provider;
  }

  async #portal(): Promise<Portal | undefined> {
    await this.#provider.updateComplete;
    return this.#provider.current;
  }

  /** Shows the files that were handed over in place of those before. */
  async #take(files: readonly UblFile[]): Promise<void> {
    const xml = xmlOf(files);
    if (xml.length === 0) {
      if (files.length > 0) this.#report.say('There is no .xml file among these.');
      return;
    }
    const invoices = await this.#load(() => ({files: xml, total: xml.length}));
    if (!invoices) return;
    this.#invoices = invoices;
    const wasThere = this.#choices?.scenario === FILES;
    const scenario = this.#served > 0 ? '' : FILES;
    changeAddress({scenario, persona: '', organization: '', ...NO_VIEW});
    if (wasThere) await this.#open();
  }

  /** Gives `undefined` when other files, or another world, were chosen meanwhile. */
  async #load(open: (signal: AbortSignal) => UblFiles): Promise<InvoiceRecord[] | undefined> {
    this.#loading?.abort();
    const {signal} = (this.#loading = new AbortController());
    const files = open(signal);
    if (files.total === 0) return [];
    try {
      return await this.#report.load(files, signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      this.#report.say(`The files could not be loaded: ${String(error)}`);
      return [];
    }
  }
}

/** Whether another world, another user, or no organization in place of one, was chosen. */
function isOther(choices: Choices, before: Choices): boolean {
  const {scenario, persona, organization} = before;
  const isLeft = organization !== '' && choices.organization === '';
  return choices.scenario !== scenario || choices.persona !== persona || isLeft;
}
