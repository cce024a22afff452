import type { FileContent } from './export-format'

/** Bytes that a content takes as a file. */
export function bytesOf(content: FileContent): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length
}
