import { strToU8, zipSync } from 'fflate'
import type { MadeFile } from './download'
import { zipTime } from './zip-time'

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
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: zipTime(on) })
}
