import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import {FILE, storeWithFile} from './adapters.js';
import {document, find, organizationId, refusal, storeOf} from './helpers.js';

const invoiceId = 'rode-lente-2026-1118';

describe('the files of a document (Y8)', () => {
  it('are its PDF, its UBL, and what was attached', async () => {
    const {files} = await find(storeWithFile(), 'FILE');
    expect(files.map(({id, format}) => `${id} ${format}`)).to.deep.equal([
      'pdf pdf',
      'ubl ubl-xml',
      'bijlage other',
    ]);
    expect(files[2]).to.include({fileName: 'bijlage.bin', size: 3, mediaType: 'application/zip'});
  });

  it('have a PDF in the language of the supplier (Y25)', async () => {
    const {api} = createStore();
    const blob = await api.invoices.file({organizationId, invoiceId, fileId: 'pdf'});
    expect(blob.type).to.equal('application/pdf');
    expect((await blob.text()).startsWith('%PDF-')).to.equal(true);
    expect((await find(createStore(), '2026-1118')).files[0]?.language).to.equal('nl');
  });

  it('have a UBL that names the document', async () => {
    const {api} = createStore();
    const blob = await api.invoices.file({organizationId, invoiceId, fileId: 'ubl'});
    const xml = new DOMParser().parseFromString(await blob.text(), 'application/xml');
    expect(blob.type).to.equal('application/xml');
    expect(xml.documentElement.localName).to.equal('Invoice');
    expect(xml.getElementsByTagName('cbc:ID')[0]?.textContent).to.equal('2026-1118');
  });

  it('have the very UBL that a document was read from', async () => {
    const source = {fileName: 'van leverancier.xml', xml: '<Invoice><!-- é --></Invoice>\n'};
    const store = storeOf({...document({number: 'A'}), source});
    expect((await find(store, 'A')).files[1]?.fileName).to.equal('van leverancier.xml');
    const request = {organizationId, invoiceId: 'rode-lente-A', fileId: 'ubl'};
    expect(await (await store.api.invoices.file(request)).text()).to.equal(source.xml);
  });

  it('have names that every system takes', async () => {
    const store = storeOf(document({number: '../a\\b:c*\u202e', id: 'odd'}));
    expect((await find(store, '../a\\b:c*\u202e')).files[0]?.fileName).to.equal('..-a-b-c--.pdf');
  });

  it('are not there when the invoice is not, or the file', async () => {
    const {api} = storeWithFile();
    for (const other of [{invoiceId: 'x'}, {fileId: 'x'}, {fileId: '__proto__'}]) {
      const {kind} = await refusal(api.invoices.file({...FILE, ...other}));
      expect(kind).to.equal('not-found');
    }
  });
});
