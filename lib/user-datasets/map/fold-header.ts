/** A head or name reduced to what is compared: ordinary width, lower case, letters and digits alone. */
export function foldHeader(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}√×]/gu, '') || folded.trim()
}
