/**
 * Does something for each item, `width` of them at a time, and gives the results in the order of the items. It is never further
 * ahead of the reader than that.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  width: number,
  act: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const underWay: Promise<R>[] = [];
  let over = false;
  for (;;) {
    while (!over && underWay.length < width) {
      const next = await items.next();
      if (next.done) over = true;
      else underWay.push(begin(act, next.value));
    }
    const first = underWay.shift();
    if (!first) return;
    yield await first;
  }
}

/** What fails before its turn is told at its turn, or to nobody when the reader has gone. */
function begin<T, R>(act: (item: T) => Promise<R>, item: T): Promise<R> {
  const result = act(item);
  result.catch(() => undefined);
  return result;
}
