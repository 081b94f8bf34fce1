// The grammar of <input type="email"> (HTML Standard), which RFC 5322 is wider than.
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const LONGEST_EMAIL = 254;
const E164 = /^\+[1-9]\d{6,14}$/;

/** Whether it is an e-mail address by the grammar of HTML, 254 characters at most (V3). */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && EMAIL.test(text);
}

/** Whether it is a phone number in E.164, the only form in which numbers are kept (V2). */
export function isPhone(text: string): boolean {
  return E164.test(text);
}
