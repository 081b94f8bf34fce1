import {expect} from '@open-wc/testing';

import {ApiError} from '../../src/api/index.js';
import {checkFile, type SavedFile, saveFile} from '../../src/files/save-file.js';
import {collectDownloads} from '../support/downloads.js';

const PDF: SavedFile = {fileName: '1118.pdf', format: 'pdf', mediaType: 'application/pdf'};
const UBL: SavedFile = {fileName: '1118.xml', format: 'ubl-xml', mediaType: 'application/xml'};
const CSV: SavedFile = {fileName: 'uren.csv', format: 'csv', mediaType: 'text/csv'};
const HTML: SavedFile = {fileName: 'report.html', format: 'report', mediaType: 'text/html'};

const PAGE = '<!DOCTYPE html><title>Sign in</title>';
const PROBLEM = '{"title":"Not found","status":404}';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

const RIGHT: [name: string, file: SavedFile, content: string, type: string][] = [
  ['a PDF', PDF, '%PDF-1.7\n…', 'application/pdf'],
  ['a PDF of no type', PDF, '%PDF-1.7', ''],
  ['a PDF of a type that says nothing', PDF, '%PDF-1.7', 'application/octet-stream'],
  ['a PDF whose type has a parameter', PDF, '%PDF-1.7', 'Application/PDF; charset=binary'],
  ['an invoice in XML', UBL, `${XML}<Invoice xmlns="urn:x"/>`, 'application/xml'],
  ['an invoice in XML by its other name', UBL, `${XML}<Invoice/>`, 'text/xml; charset=utf-8'],
  ['XML behind a mark of its encoding', UBL, `\uFEFF${XML}<Invoice/>`, 'application/xml'],
  ['XML without a declaration', UBL, '\n<ubl:CreditNote xmlns:ubl="urn:x"/>', 'application/xml'],
  ['a file of another format', CSV, 'a;b\n1;2', 'text/csv'],
  ['a page that was said to be one', HTML, PAGE, 'text/html'],
];

const WRONG: typeof RIGHT = [
  ['nothing', PDF, '', 'application/pdf'],
  ['a page', PDF, PAGE, 'text/html'],
  ['a page that says it is a PDF', PDF, PAGE, 'application/pdf'],
  ['a page with a PDF inside', PDF, `<!-- %PDF-1.7 -->${PAGE}`, 'application/pdf'],
  ['a PDF that says it is a page', PDF, '%PDF-1.7<script>alert(1)</script>', 'text/html'],
  ['a drawing', PDF, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ['a drawing that says it is a PDF', PDF, '<svg/>', 'application/pdf'],
  ['a program', PDF, 'MZ\u0090', 'application/pdf'],
  ['a problem', PDF, PROBLEM, 'application/problem+json'],
  ['a problem that says nothing', PDF, PROBLEM, ''],
  ['the beginning of a beginning', PDF, '%PD', 'application/pdf'],
  ['no XML, but nothing', UBL, '', 'application/xml'],
  ['no XML, but a page', UBL, PAGE, 'text/html'],
  ['no XML, but a page that says so', UBL, PAGE, 'application/xml'],
  ['a page in XML', UBL, `${XML}<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">`, 'application/xml'],
  ['a page in XML, without a type', UBL, `${XML}<html xmlns="http://www.w3.org/1999/xhtml">`, ''],
  ['no XML, but a drawing', UBL, '<svg/>', 'application/xml'],
  ['no XML, but a problem', UBL, PROBLEM, 'application/xml'],
  ['no table, but nothing', CSV, '', 'text/csv'],
  ['no table, but a page', CSV, ` \n${PAGE}`, 'text/csv'],
  ['no table, but something else', CSV, 'a;b', 'text/html'],
  ['no table, but a problem', CSV, PROBLEM, 'application/problem+json'],
];

const blobOf = (content: string, type: string) => new Blob([content], {type});

describe('a file that is to be saved', () => {
  for (const [name, file, content, type] of RIGHT) {
    it(`may be ${name}`, async () => {
      await checkFile(blobOf(content, type), file);
    });
  }

  for (const [name, file, content, type] of WRONG) {
    it(`is refused when it is ${name}`, async () => {
      const check = checkFile(blobOf(content, type), file);
      const error = await check.catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(ApiError).and.to.have.property('kind', 'contract');
      expect(error).to.have.property('message').that.contains(file.fileName);
    });
  }
});

describe('saving a file', () => {
  let downloads: ReturnType<typeof collectDownloads>;
  beforeEach(() => void (downloads = collectDownloads()));
  afterEach(() => downloads.stop());

  it('gives it a clean name, and a type that no browser opens', async () => {
    await saveFile(blobOf('%PDF-1.7', 'application/pdf'), {...PDF, fileName: '../1118.exe'});
    const [saved] = downloads.saved;
    expect(saved?.name).to.equal('_1118.exe.pdf');
    expect((await saved?.blob)?.type).to.equal('application/octet-stream');
    expect(await (await saved?.blob)?.text()).to.equal('%PDF-1.7');
  });

  it('does not happen when it is not what it was said to be', async () => {
    await saveFile(blobOf(PAGE, 'text/html'), PDF).catch(() => undefined);
    expect(downloads.saved).to.be.empty;
  });
});
