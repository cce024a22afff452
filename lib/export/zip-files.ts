import { strToU8, zipSync } from 'fflate'
import type { MadeFile } from './download'

/**
 * Files in one zip. The same files give the same bytes.
 *
 * @param on the date that the files carry inside, ISO
 */
export function zipFiles(
  files: readonly Pick<MadeFile, 'name' | 'content'>[],
  on: string,
): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, content }) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  // The format keeps local time, so noon by the clock of whoever makes it is the same everywhere.
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(`${on}T12:00:00`) })
}
