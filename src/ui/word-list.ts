import type {ComplexAttributeConverter} from 'lit';

/** An attribute that holds words with spaces or commas between them; the property is the list of them. */
export const wordList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/[\s,]+/).filter((word) => word !== ''),
  toAttribute: (words) => words.join(' '),
};
