import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {readUbl} from '../../mocks/ubl/read-ubl.js';
import {UblError} from '../../mocks/ubl/ubl-error.js';
import {inProject} from '../../scripts/lib/paths.js';

function fixture(name: string): string {
  return readFileSync(inProject('test', 'node', 'fixtures', 'ubl', `synthetic-${name}.xml`), 'utf8');
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

const jpy = fixture('jpy');
const credit = fixture('credit-note');

/** What is wrong, the file, and the reason in full. */
const REFUSED: [string, string, string][] = [
  ['a truncated file', fixture('broken'), "is not XML: Closing tag 'LineExtensionAmount' doesn't have proper closing. (line 78)"],
  ['an HTML page', fixture('html'), 'is not XML: it is an HTML page'],
  ['an HTML page without DOCTYPE', '<html><br></html>', 'is not XML: it is an HTML page'],
  ['a DOCTYPE', fixture('doctype'), 'has a DOCTYPE, which is refused'],
  ['a DOCTYPE behind a comment', `<!-- > --><!doctype Invoice>${jpy}`, 'has a DOCTYPE, which is refused'],
  ['an order', fixture('order'), 'is no UBL invoice or credit note (root element Order)'],
  ['nothing', ' \n', 'is empty'],
  ['a PDF', '%PDF-1.7', "is not XML: char '%' is not expected (line 1)"],
  ['two documents', '<Invoice/><Invoice/>', 'is not XML: it has more than one root element'],
  ['an entity of HTML', jpy.replace('J-1', 'J&nbsp;1'), 'is not XML: &nbsp; means nothing in XML'],
  ['a comma', fixture('comma-decimals'), 'TaxInclusiveAmount 12,10 is not a number'],
  ['an exponent', jpy.replace('>1100<', '>1.1e3<'), 'TaxInclusiveAmount 1.1e3 is not a number'],
  ['words for a rate', jpy.replace('>10<', '>ten<'), 'Percent ten is not a number'],
  ['more than a number can hold', jpy.replace('>1100<', '>9007199254740993<'), 'TaxInclusiveAmount 9007199254740993 is too large'],
  ['another currency', jpy.replace('"JPY">1100<', '"EUR">1100<'), 'TaxInclusiveAmount is in EUR, the document in JPY'],
  ['no currency', jpy.replace('>JPY<', '>yen<'), 'DocumentCurrencyCode yen is no currency'],
  ['no date of issue', jpy.replace(/<cbc:IssueDate>.*/, ''), 'has no IssueDate'],
  ['a blank number', jpy.replace('J-1', ' '), 'has no ID'],
  ['a day that is none', jpy.replace('2026-03-31', '2026-02-30'), 'DueDate 2026-02-30 is not a date'],
  ['a date the local way', jpy.replace('2026-03-02', '02-03-2026'), 'IssueDate 02-03-2026 is not a date'],
  ['no totals', jpy.replace(/<cac:LegalMonetaryTotal>[^]*<\/cac:LegalMonetaryTotal>/, ''), 'has no TaxInclusiveAmount'],
  ['no payable amount', jpy.replace(/<cbc:PayableAmount.*/, ''), 'has no PayableAmount'],
  ['a broken attachment', credit.replace('JVBERi0xLjQK', '*'), 'attachment-2 is not base64'],
];

describe('a file is refused, and its reason said, for', () => {
  for (const [what, xml, reason] of REFUSED) {
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
