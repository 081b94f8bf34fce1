/** The same work, awaited. */
export async function careful(): Promise<number> {
  return await Promise.resolve(1);
}
