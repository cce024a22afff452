/** Bytes that are compared at a time: a page stays answering meanwhile. */
const PIECE = 1024 * 1024

/** Whether two texts are the same to the byte. */
export async function isSameText(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false
  for (let from = 0; from < a.size; from += PIECE) {
    const [one, other] = await Promise.all([pieceOf(a, from), pieceOf(b, from)])
    if (one.some((byte, i) => byte !== other[i])) return false
  }
  return true
}

async function pieceOf(text: Blob, from: number): Promise<Uint8Array> {
  return new Uint8Array(await text.slice(from, from + PIECE).arrayBuffer())
}
