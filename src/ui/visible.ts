/** Characters that turn the reading direction or cannot be seen, made visible, so that no name hides in another. */
export function visible(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\u2423');
}
