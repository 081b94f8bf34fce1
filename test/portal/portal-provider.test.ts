import '../../src/portal/portal-provider.define.js';

import {expect, fixture, oneEvent, waitUntil} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';

import {ApiError, invoicesEndpoints} from '../../src/api/index.js';
import {getLocale} from '../../src/i18n/locale.js';
import {createPortal, Portal} from '../../src/portal/portal.js';
import type {PortalProvider} from '../../src/portal/portal-provider.js';
import {Backend} from './backend.js';
import {collectWarnings} from './warnings.js';

const twoOrganizations = () => Object.assign(new Backend(), {organizations: ['a', 'b']});

async function provided(markup: TemplateResult): Promise<PortalProvider> {
  const provider = await fixture<PortalProvider>(markup);
  await provider.current?.load();
  return provider;
}

const inView = (provider: PortalProvider) => provider.current?.organization?.id;

describe('a portal provider', () => {
  it('gives none before it has something to make it of', async () => {
    const provider = await provided(html`<portal-provider></portal-provider>`);
    expect(provider.current).to.equal(undefined);
  });

  it('makes a portal of an adapter', async () => {
    const api = new Backend();
    const provider = await provided(html`<portal-provider .api=${api}></portal-provider>`);
    expect(inView(provider)).to.equal('a');
  });

  it('gives the portal of the host as it is', async () => {
    const portal = createPortal({api: new Backend()});
    const provider = await provided(html`<portal-provider .portal=${portal}></portal-provider>`);
    expect(provider.current).to.equal(portal);
  });

  it('makes a portal over HTTP of a base URL', async () => {
    const {fetch} = globalThis;
    const urls: string[] = [];
    globalThis.fetch = (input) => {
      urls.push(new Request(input).url);
      return Promise.resolve(new Response(null, {status: 404}));
    };
    try {
      await provided(html`<portal-provider base-url="/api/portal"></portal-provider>`);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(urls).to.deep.equal([`${location.origin}/api/portal/session`]);
  });

  it('takes an adapter before a base URL', async () => {
    const api = new Backend();
    const provider = await provided(
      html`<portal-provider base-url="/api" .api=${api}></portal-provider>`,
    );
    expect([inView(provider), api.count('session.get')]).to.deep.equal(['a', 1]);
  });

  it('takes a portal before an adapter', async () => {
    const api = new Backend();
    const portal = createPortal({api: new Backend()});
    const provider = await provided(
      html`<portal-provider base-url="/api" .api=${api} .portal=${portal}></portal-provider>`,
    );
    expect(provider.current).to.equal(portal);
    expect(api.calls).to.be.empty;
  });

  it('gives the next best when the portal of the host is taken away', async () => {
    const api = new Backend();
    const portal = createPortal({api: new Backend()});
    const provider = await provided(
      html`<portal-provider .api=${api} .portal=${portal}></portal-provider>`,
    );
    provider.portal = undefined;
    await provider.updateComplete;
    expect(provider.current).to.be.instanceOf(Portal).and.not.to.equal(portal);
  });

  it('keeps its portal when something else changes', async () => {
    const api = new Backend();
    const provider = await provided(html`<portal-provider .api=${api}></portal-provider>`);
    const {current} = provider;
    provider.setAttribute('organization-id', 'a');
    provider.setAttribute('locale', 'en');
    await provider.updateComplete;
    expect(provider.current).to.equal(current);
  });

  for (const baseUrl of ['ftp://example.com', '/api?key=1', 'http://']) {
    it(`says in its portal what is wrong with the base URL "${baseUrl}"`, async () => {
      const {warnings, stop} = collectWarnings();
      const provider = await provided(
        html`<portal-provider base-url=${baseUrl}></portal-provider>`,
      );
      stop();
      expect(provider.current?.error?.kind).to.equal('unsupported');
      expect(provider.current?.error?.message).to.contain(`baseUrl is "${baseUrl}"`);
      expect(warnings.join()).to.contain(`[balie] <portal-provider>: baseUrl is "${baseUrl}"`);
    });
  }

  it('says in its portal what is wrong with an adapter', async () => {
    const provider = await provided(html`<portal-provider .api=${{}}></portal-provider>`);
    expect(provider.current?.error?.message).to.contain('the adapter has no "session" resource');
  });

  it('tells its page that the session expired, on itself and above', async () => {
    const api = new Backend();
    const provider = await provided(html`<portal-provider .api=${api}></portal-provider>`);
    api.before = () => {
      throw new ApiError('unauthenticated', 'Nobody is signed in.');
    };
    const told = oneEvent(document, 'session-expired');
    const call = provider.current?.call(invoicesEndpoints.openBalance, {organizationId: 'a'});
    await call?.catch(() => undefined);
    expect((await told).target === provider).to.equal(true);
  });

  it('tells nothing of a portal that it no longer gives', async () => {
    const api = new Backend();
    const provider = await provided(html`<portal-provider .api=${api}></portal-provider>`);
    const old = provider.current;
    provider.api = new Backend();
    await provider.updateComplete;
    let told = 0;
    provider.addEventListener('session-expired', () => told++);
    api.before = () => {
      throw new ApiError('unauthenticated', 'Nobody is signed in.');
    };
    await old?.resume();
    expect([old?.expired, told]).to.deep.equal([true, 0]);
  });
});

describe('the organization of a portal provider', () => {
  it('is the one to begin with', async () => {
    const api = twoOrganizations();
    const provider = await provided(
      html`<portal-provider organization-id="b" .api=${api}></portal-provider>`,
    );
    expect(inView(provider)).to.equal('b');
    expect(api.count('session.organization a')).to.equal(0);
  });

  it('is the one to begin with for a portal of the host, too', async () => {
    const portal = createPortal({api: twoOrganizations()});
    const provider = await provided(
      html`<portal-provider organization-id="b" .portal=${portal}></portal-provider>`,
    );
    await waitUntil(() => inView(provider) === 'b');
  });

  it('switches when it changes', async () => {
    const provider = await provided(
      html`<portal-provider organization-id="a" .api=${twoOrganizations()}></portal-provider>`,
    );
    provider.setAttribute('organization-id', 'b');
    await waitUntil(() => inView(provider) === 'b');
  });

  it('stays when it is taken away', async () => {
    const provider = await provided(
      html`<portal-provider organization-id="a" .api=${twoOrganizations()}></portal-provider>`,
    );
    provider.removeAttribute('organization-id');
    await provider.updateComplete;
    expect(inView(provider)).to.equal('a');
  });

  it('stays, and the developer is told, when the switch fails', async () => {
    const api = twoOrganizations();
    const provider = await provided(
      html`<portal-provider organization-id="a" .api=${api}></portal-provider>`,
    );
    api.before = () => {
      throw new ApiError('not-found', 'No such organization.');
    };
    const {warnings, stop} = collectWarnings();
    provider.organizationId = 'x';
    await waitUntil(() => warnings.length > 0).finally(stop);
    expect(warnings[0]).to.contain('<portal-provider organization-id="x">');
    expect(inView(provider)).to.equal('a');
  });
});

describe('two portal providers', () => {
  it('that ask for two languages get the last one, and the developer is told once', async () => {
    const {warnings, stop} = collectWarnings();
    await fixture(html`
      <div>
        <portal-provider locale="nl"></portal-provider>
        <portal-provider locale="nb"></portal-provider>
      </div>
    `);
    const settled = waitUntil(() => getLocale() === 'nb', 'the last one is used', {timeout: 8000});
    await settled.finally(stop);
    expect(warnings).to.deep.equal([
      '[balie] Two <portal-provider>s ask for "nl" and "nb"; a page has one language, ' +
        'and the last one is used.',
    ]);
  });

  it('that ask for the same language are no reason to warn', async () => {
    const {warnings, stop} = collectWarnings();
    await fixture(html`
      <div>
        <portal-provider locale="en-NL"></portal-provider>
        <portal-provider locale="en-NL"></portal-provider>
      </div>
    `);
    await waitUntil(() => getLocale() === 'en-NL').finally(stop);
    expect(warnings).to.be.empty;
  });

  it('are no reason to warn when the only one that asks asks for another language', async () => {
    const {warnings, stop} = collectWarnings();
    const provider = await fixture<PortalProvider>(
      html`<portal-provider locale="nl"></portal-provider><portal-provider></portal-provider>`,
    );
    provider.locale = 'nb-NO';
    await waitUntil(() => getLocale() === 'nb-NO').finally(stop);
    expect(warnings).to.be.empty;
  });

  it('have each their own portal', async () => {
    const page = await fixture(html`
      <div>
        <portal-provider .api=${new Backend()}></portal-provider>
        <portal-provider .api=${new Backend()}></portal-provider>
      </div>
    `);
    const [first, second] = page.querySelectorAll('portal-provider');
    expect(first?.current).to.be.instanceOf(Portal);
    expect(first?.current).not.to.equal(second?.current);
  });
});
