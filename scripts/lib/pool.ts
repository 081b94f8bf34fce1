/** Does a job for every item, a few at a time; the results keep the order of the items. */
export async function pool<Item, Result>(
  items: readonly Item[],
  size: number,
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) {
      results[i] = await job(item);
    }
  };
  await Promise.all(Array.from({length: size}, worker));
  return results;
}
