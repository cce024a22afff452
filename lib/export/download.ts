import type { FileContent } from './export-format'

/** A file made and named. */
export interface MadeFile {
  name: string
  mime: string
  content: FileContent
}

/** One whose content was made elsewhere and is not on the page’s heap. */
export interface LongFile extends Omit<MadeFile, 'content'> {
  content: Blob
}

/** Hands a file to the reader, as if a link to it had been pressed. */
export function download(
  { name, mime, content }: MadeFile | LongFile,
  page: Document = document,
): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }))
  const link = page.createElement('a')
  link.href = address
  link.download = name
  page.body.append(link)
  link.click()
  link.remove()
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
