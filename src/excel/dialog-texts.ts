/** Texts through a dialog, which takes messages of limited size: cut by the pane, put together in the dialog. */

/** Letters. Microsoft names no limit for a message; what is well below the 32 KB that hosts were seen to take passes everywhere. */
const pieceLength = 10_000;

/** `1/3:…`: which piece of how many. */
export function cutText(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / pieceLength));
  return Array.from(
    { length: count },
    (_none, index) => `${String(index + 1)}/${String(count)}:${text.slice(index * pieceLength, (index + 1) * pieceLength)}`,
  );
}

/** Puts pieces together; answers the text with its last piece. Pieces come in order: a first one begins anew whatever came before. */
export function textJoiner(): (piece: string) => string | null {
  let pieces: string[] = [];
  return (piece) => {
    const head = /^(\d+)\/(\d+):/.exec(piece);
    if (head === null) return null;
    const [place, count] = [Number(head[1]), Number(head[2])];
    if (place === 1) pieces = [];
    // A piece whose forerunner is missing belongs to nothing.
    if (pieces.length !== place - 1) return null;
    pieces.push(piece.slice(head[0].length));
    return place === count ? pieces.join('') : null;
  };
}
