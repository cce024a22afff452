import { type ParsedViews, parseSavedViews } from '@/lib/saved-views/parse-saved-views'

/** More than a browser keeps. */
const LARGEST = 20_000_000

/** Reads a file that the reader chose; it goes nowhere. A name instead of views says why it was not read. */
export async function readViewsFile(file: File): Promise<ParsedViews | 'tooLarge' | 'unreadable'> {
  if (file.size > LARGEST) return 'tooLarge'
  try {
    return parseSavedViews(await file.text())
  } catch {
    return 'unreadable'
  }
}
