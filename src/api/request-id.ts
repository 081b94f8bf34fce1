const requestIds = new WeakMap<object, string>();

/** Notes which request an answer came from, so that a later complaint about its content can name it. */
export function rememberRequestId(answer: unknown, requestId: string | undefined): void {
  if (requestId !== undefined && typeof answer === 'object' && answer !== null) {
    requestIds.set(answer, requestId);
  }
}

/** The id of the request that an answer came from, when its adapter knew one. */
export function requestIdOf(answer: unknown): string | undefined {
  return typeof answer === 'object' && answer !== null ? requestIds.get(answer) : undefined;
}
