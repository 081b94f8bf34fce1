/** Every rule of axe is on, the experimental and the AAA ones too, but for these; each with the reason. */
export const RULES_OFF: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'asks 7:1, the bar is 4.5:1',
  'page-has-heading-one': 'the first heading is the host page’s',
};
