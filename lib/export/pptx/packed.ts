import { strToU8, zipSync } from 'fflate'

/** Zip files know no time zone: a local time gives the same bytes everywhere. 1980 is the first year they can name. */
const NO_TIME = new Date(1980, 0, 1)

/** Files as a zip archive, in the order given; the same files give the same bytes. */
export function packed(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries), {
    level: 6,
    mtime: NO_TIME,
  }) as Uint8Array<ArrayBuffer>
}
