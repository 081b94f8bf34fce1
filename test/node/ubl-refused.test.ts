import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {readUbl} from '../../mocks/ubl/read-ubl.js';
import {UblError} from '../../mocks/ubl/ubl-error.js';
import {inProject} from '../../scripts/lib/paths.js';

const folder = ['test', 'node', 'fixtures', 'ubl'];

function fixture(name: string): string {
  return readFileSync(inProject(...folder, `synthetic-${name}.xml`), 'utf8');
}

function reasonFor(xml: string): string {
  try {
    readUbl(xml, 'file.xml', {organizationId: 'rode-lente'});
  } catch (thrown) {
    assert.ok(thrown instanceof UblError);
    assert.equal(thrown.fileName, 'file.xml');
    assert.equal(thrown.message, `file.xml ${thrown.reason}`);
    return thrown.reason;
  }
  return 'was read';
}

const CROSSED =
  "is not XML: Expected closing tag 'b' (opened in line 1, col 4) instead of closing tag 'a'" +
  ' (line 1)';
const DOCTYPE = 'has a DOCTYPE, which is refused';
const FOREIGN = 'TaxInclusiveAmount is in EUR, the document in JPY';
const jpy = fixture('jpy');
const credit = fixture('credit-note');

/** The yen invoice of ours with one part changed. */
function jpyWith(from: string | RegExp, to: string): string {
  assert.notEqual(jpy.replace(from, to), jpy);
  return jpy.replace(from, to);
}

/** What is wrong, the file, and the reason in full: first for files that are no XML to trust. */
const NO_XML: [string, string, string][] = [
  ['a truncated file', fixture('broken'), 'is not XML: it ends too early'],
  ['crossed tags', '<a><b></a></b>', CROSSED],
  ['an HTML page', fixture('html'), 'is not XML: it is an HTML page'],
  ['an HTML page without DOCTYPE', '<html><br></html>', 'is not XML: it is an HTML page'],
  ['a DOCTYPE', fixture('doctype'), DOCTYPE],
  ['a DOCTYPE behind a comment', `<!-- > --><!doctype Invoice>${jpy}`, DOCTYPE],
  ['nothing', ' \n', 'is empty'],
  ['a PDF', '%PDF-1.7', "is not XML: char '%' is not expected (line 1)"],
  ['two documents', '<Invoice/><Invoice/>', 'is not XML: it has more than one root element'],
  ['an entity of HTML', jpyWith('J-1', 'J&nbsp;1'), 'is not XML: &nbsp; means nothing in XML'],
];

const TOTAL = '>1100<';
const TOTALS = /<cac:LegalMonetaryTotal>[^]*<\/cac:LegalMonetaryTotal>/;
const HUGE = '9007199254740993';

/** The same for XML that is no document to read. */
const NO_DOCUMENT: [string, string, string][] = [
  ['an order', fixture('order'), 'is no UBL invoice or credit note (root element Order)'],
  ['a comma', fixture('comma-decimals'), 'TaxInclusiveAmount 12,10 is not a number'],
  ['an exponent', jpyWith(TOTAL, '>1.1e3<'), 'TaxInclusiveAmount 1.1e3 is not a number'],
  ['words for a rate', jpyWith('>10<', '>ten<'), 'Percent ten is not a number'],
  ['a huge amount', jpyWith(TOTAL, `>${HUGE}<`), `TaxInclusiveAmount ${HUGE} is too large`],
  ['another currency', jpyWith(`"JPY"${TOTAL}`, '"EUR">1<'), FOREIGN],
  ['no currency', jpyWith('>JPY<', '>yen<'), 'DocumentCurrencyCode yen is no currency'],
  ['no date of issue', jpyWith(/<cbc:IssueDate>.*/, ''), 'has no IssueDate'],
  ['a blank number', jpyWith('J-1', ' '), 'has no ID'],
  ['no such day', jpyWith('2026-03-31', '2026-02-30'), 'DueDate 2026-02-30 is not a date'],
  ['a local date', jpyWith('2026-03-02', '02-03-2026'), 'IssueDate 02-03-2026 is not a date'],
  ['no totals', jpyWith(TOTALS, ''), 'has no TaxInclusiveAmount'],
  ['no payable amount', jpyWith(/<cbc:PayableAmount.*/, ''), 'has no PayableAmount'],
  ['a broken attachment', credit.replace('JVBERi0xLjQK', '*'), 'attachment-2 is not base64'],
];

describe('a file is refused, and its reason said, for', () => {
  for (const [what, xml, reason] of [...NO_XML, ...NO_DOCUMENT]) {
    test(what, () => {
      assert.equal(reasonFor(xml), reason);
    });
  }

  test('nothing of this when the files are as they were', () => {
    assert.equal(reasonFor(jpy), 'was read');
    assert.equal(reasonFor(credit), 'was read');
  });

  test('no word DOCTYPE in a comment or in CDATA', () => {
    const harmless = jpy
      .replace('<cac:TaxTotal>', '<!-- <!DOCTYPE x> --><cac:TaxTotal>')
      .replace('サービス', '<![CDATA[<!DOCTYPE x>]]>');

    assert.equal(reasonFor(harmless), 'was read');
  });
});
