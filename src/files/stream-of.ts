/**
 * A stream of pieces, each of which is made when it is asked for and not before. Cancelling it ends the generator, without
 * waiting for a piece that may never come.
 */
export function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  let wanted = true;
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = await pieces.next();
        if (!wanted) return;
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      },
      cancel() {
        wanted = false;
        pieces.return(undefined).catch(() => undefined);
      },
    },
    {highWaterMark: 0},
  );
}
