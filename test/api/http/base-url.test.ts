import {expect} from '@open-wc/testing';

import {createHttpApi} from '../../../src/api/http/index.js';
import {ok, rig} from './rig.js';

async function urlUnder(baseUrl: string): Promise<string | undefined> {
  const {api, requests} = rig(ok, {baseUrl});
  await api.session.get({});
  return requests[0]?.url;
}

const here = location.origin;

describe('the base URL', () => {
  for (const [baseUrl, url] of [
    ['/api/portal', `${here}/api/portal/session`],
    ['/api/portal/', `${here}/api/portal/session`],
    ['/api/portal///', `${here}/api/portal/session`],
    ['/', `${here}/session`],
    ['https://api.example.com', 'https://api.example.com/session'],
    ['https://api.example.com/', 'https://api.example.com/session'],
    ['https://api.example.com:8443/v1', 'https://api.example.com:8443/v1/session'],
    ['http://localhost/a%20b', 'http://localhost/a%20b/session'],
  ] as const) {
    it(`${baseUrl} leads to ${url.replace(here, '')}`, async () => {
      expect(await urlUnder(baseUrl)).to.equal(url);
    });
  }

  for (const baseUrl of ['', 'ftp://example.com', 'blob:x', 'data:,x', 'http://']) {
    it(`is refused at once when it is "${baseUrl}"`, () => {
      expect(() => createHttpApi({baseUrl})).to.throw(
        TypeError,
        `baseUrl is "${baseUrl}"; it has to be an http(s) URL or a path such as "/api/portal".`,
      );
    });
  }

  for (const baseUrl of [
    '/api?tenant=1',
    '/api#top',
    'https://ruud@example.com/api',
    'https://ruud:secret@example.com/api',
  ]) {
    it(`is refused at once when it is "${baseUrl}"`, () => {
      expect(() => createHttpApi({baseUrl})).to.throw(
        TypeError,
        `baseUrl is "${baseUrl}"; it cannot have a query, a hash or a password.`,
      );
    });
  }

  it('sends nothing before the first call', () => {
    expect(rig(ok).requests).to.be.empty;
  });
});
