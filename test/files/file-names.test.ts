import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {cleanFileName} from '../../src/files/save-file.js';

const NAMES: [name: string, format: string, clean: string][] = [
  ['2026-1118.pdf', 'pdf', '2026-1118.pdf'],
  ['2026-1118.PDF', 'pdf', '2026-1118.pdf'],
  ['2026-1118', 'pdf', '2026-1118.pdf'],
  ['2026-1118.xml', 'ubl-xml', '2026-1118.xml'],
  ['2026-1118.pdf', 'ubl-xml', '2026-1118.pdf.xml'],
  ['uren.csv', 'csv', 'uren.csv'],
  ['Uren.CSV', 'csv', 'Uren.csv'],
  ['uren', 'csv', 'uren'],
  ['Müller & Søn – nr. 7.pdf', 'pdf', 'Müller & Søn – nr. 7.pdf'],
  ['invoice.pdf.exe', 'pdf', 'invoice.pdf.exe.pdf'],
  ['invoice.pdf.pdf', 'pdf', 'invoice.pdf.pdf'],
  ['../../etc/passwd', 'pdf', '_.._etc_passwd.pdf'],
  ['..\\..\\windows\\win.ini', 'pdf', '_.._windows_win.ini.pdf'],
  ['C:\\a|b?c*d"e<f>g.pdf', 'pdf', 'C__a_b_c_d_e_f_g.pdf'],
  ['invoice\u202Efdp.exe', 'pdf', 'invoice_fdp.exe.pdf'],
  ['a\u061Cb\u200Ec\u2066d\u2069e\u200Df\uFEFFg.pdf', 'pdf', 'a_b_c_d_e_f_g.pdf'],
  ['a\u0000b\nc\u0085d.pdf', 'pdf', 'a_b_c_d.pdf'],
  ['a\u2028b\u2060c\u00ADd.pdf', 'pdf', 'a_b_c_d.pdf'],
  ['a\uD800b.pdf', 'pdf', 'a_b.pdf'],
  ['', 'pdf', 'file.pdf'],
  ['', 'csv', 'file'],
  ['...', 'pdf', 'file.pdf'],
  [' . ', 'ubl-xml', 'file.xml'],
  ['invoice . .pdf', 'pdf', 'invoice.pdf'],
  ['invoice.pdf. . ', 'pdf', 'invoice.pdf'],
  ['.htaccess', 'csv', 'htaccess'],
  ['CON', 'pdf', '_CON.pdf'],
  ['con.pdf', 'pdf', '_con.pdf'],
  ['Aux.txt', 'pdf', '_Aux.txt.pdf'],
  ['con .pdf', 'pdf', '_con.pdf'],
  ['con .txt.pdf', 'pdf', '_con .txt.pdf'],
  ['LPT9', 'csv', '_LPT9'],
  ['console.pdf', 'pdf', 'console.pdf'],
  [`${'a'.repeat(300)}.pdf`, 'pdf', `${'a'.repeat(120)}.pdf`],
  [`${'€'.repeat(300)}`, 'csv', '€'.repeat(120)],
  [`${'😀'.repeat(300)}.pdf`, 'pdf', `${'😀'.repeat(120)}.pdf`],
  [`${'a'.repeat(119)}.${'b'.repeat(99)}`, 'pdf', `${'a'.repeat(119)}.pdf`],
];

describe('the name of a saved file', () => {
  for (const [name, format, clean] of NAMES) {
    const shown = JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
    it(`is clean for ${shown} as ${format}`, () => {
      expect(cleanFileName(name, format)).to.equal(clean);
    });
  }
});

const part = fc.oneof(
  fc.string({unit: 'binary', maxLength: 8}),
  fc.constantFrom('.', '..', '/', '\\', ' ', '.pdf', '.exe', 'CON', 'nul', '\u202E', '\u061C', 'é'),
);
const anyName = fc.oneof(
  fc.array(part, {maxLength: 12}).map((parts) => parts.join('')),
  fc.array(part, {minLength: 50, maxLength: 80}).map((parts) => parts.join('')),
);
const format = fc.constantFrom('pdf', 'ubl-xml', 'csv', 'constructor');

function always(holds: (clean: string, format: string) => void): void {
  const property = fc.property(anyName, format, (name, kind) => {
    holds(cleanFileName(name, kind), kind);
  });
  fc.assert(property, {numRuns: 5000, seed: 20261121});
}

describe('the name of any saved file', () => {
  it('names one file, on every system', () => {
    always((clean) => expect(clean).not.to.match(/[/\\:*?"<>|]/));
  });

  it('holds nothing that cannot be seen or that turns the direction', () => {
    always((clean) => expect(clean).not.to.match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u));
  });

  it('is neither hidden nor cut by a system', () => {
    always((clean) => expect(clean).to.match(/^[^.\s](.*[^.\s])?$/su));
  });

  it('is no device', () => {
    always((clean) => expect(clean).not.to.match(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i));
  });

  it('ends as its format does', () => {
    always((clean, kind) => {
      if (kind === 'pdf') expect(clean).to.match(/\.pdf$/);
      if (kind === 'ubl-xml') expect(clean).to.match(/\.xml$/);
    });
  });

  it('is not long', () => {
    always((clean) => expect([...clean].length).to.be.within(1, 130));
  });

  it('stays as it is when it is cleaned again', () => {
    always((clean, kind) => {
      if ([...clean].length < 100) expect(cleanFileName(clean, kind)).to.equal(clean);
    });
  });
});
