/** Says why a file is no document that the store can take; the other files are none the worse for it. */
export class UblError extends Error {
  override readonly name = 'UblError';
  readonly fileName: string;
  /** Continues the file's name into a sentence: `has no IssueDate`. */
  readonly reason: string;

  constructor(fileName: string, reason: string, options?: ErrorOptions) {
    super(`${fileName} ${reason}`, options);
    this.fileName = fileName;
    this.reason = reason;
  }
}
