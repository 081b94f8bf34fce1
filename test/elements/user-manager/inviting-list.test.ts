import {expect} from '@open-wc/testing';

import {readPasted} from '../../../src/elements/user-manager/inviting/pasted.js';

const emails = (text: string): string[] => readPasted(text).addresses.map(({email}) => email);
const named = (text: string): string[] =>
  readPasted(text).addresses.map(
    ({email, firstName, lastName}) => `${firstName}|${lastName}|${email}`,
  );

describe('a pasted list of e-mail addresses', () => {
  for (const [by, text] of [
    ['lines', 'a@x.example\nb@x.example\r\nc@x.example'],
    ['commas', 'a@x.example,b@x.example, c@x.example,'],
    ['semicolons', 'a@x.example;b@x.example; c@x.example;'],
    ['spaces', ' a@x.example  b@x.example\tc@x.example '],
    ['angle brackets', '<a@x.example> <b@x.example>, <mailto:c@x.example>'],
  ] as const) {
    it(`is parted by ${by}`, () => {
      expect(emails(text)).to.deep.equal(['a@x.example', 'b@x.example', 'c@x.example']);
      expect(readPasted(text).wrong).to.deep.equal([]);
    });
  }

  it('takes names that stand before the address', () => {
    expect(named('Anne van Amersfoort <anne@x.example>; Bo <bo@x.example>')).to.deep.equal([
      'Anne|van Amersfoort|anne@x.example',
      'Bo||bo@x.example',
    ]);
  });

  it('takes names that are written the other way round', () => {
    const text = '"van Amersfoort, Anne" <anne@x.example>; Coon, Ruud <ruud@x.example>';

    expect(named(text)).to.deep.equal([
      'Anne|van Amersfoort|anne@x.example',
      'Ruud|Coon|ruud@x.example',
    ]);
  });

  it('takes names among addresses without any', () => {
    expect(named('a@x.example, Bo Smit <bo@x.example> c@x.example')).to.deep.equal([
      '||a@x.example',
      'Bo|Smit|bo@x.example',
      '||c@x.example',
    ]);
  });

  it('has each address once, in any case, and counts the others', () => {
    const {addresses, duplicates} = readPasted('a@x.example A@X.example\nb@x.example a@x.example');

    expect(addresses.map(({email}) => email)).to.deep.equal(['a@x.example', 'b@x.example']);
    expect(duplicates).to.equal(2);
  });

  it('tells what is no address, with its line', () => {
    expect(readPasted('a@x.example\n\nfoo, b@x\nc@@x.example <>').wrong).to.deep.equal([
      {line: 3, text: 'foo'},
      {line: 4, text: 'c@@x.example'},
      {line: 4, text: '<>'},
    ]);
  });

  it('may be empty', () => {
    expect(readPasted(' \n;,').addresses).to.deep.equal([]);
  });
});
