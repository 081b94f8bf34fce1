/** A promise that nobody awaits: only a rule that knows types can see it. */
export function forgetful(): void {
  Promise.resolve(1);
}
