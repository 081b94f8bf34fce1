import type {ComplexAttributeConverter} from 'lit';

/** An attribute whose property is text; the empty one when the attribute is taken away. */
export const text: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? '',
};

/** An attribute that holds words with spaces or commas between them; the property is the list of them. */
export const wordList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/[\s,]+/).filter((word) => word !== ''),
  toAttribute: (words) => words.join(' '),
};

/** An attribute whose property is a number; the usual one when the attribute is taken away. */
export const numberOr = (usual: number): ComplexAttributeConverter<number> => ({
  fromAttribute: (value) => (value === null ? usual : Number(value)),
});
