import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import { shownText } from '@/lib/domain/shown-text'
import type { Words } from './words'

/** Where words stand, for people: 1-based and inclusive. “characters 861–870, section 一(二)” */
export function placeText(piece: Evidence, { messages, formats }: Words): string {
  const { evidence, figure } = messages
  const { section, paragraph, page, sheet, row } = piece.locator
  return figure.listed(
    [
      isTextQuote(piece) &&
        evidence.characters(formats.number(piece.start + 1), formats.number(piece.end)),
      section && evidence.section(shownText(section)),
      paragraph !== undefined && evidence.paragraph(formats.number(paragraph)),
      page && evidence.page(shownText(page)),
      sheet && evidence.sheet(shownText(sheet)),
      row !== undefined && evidence.row(formats.number(row)),
    ].filter((part) => typeof part === 'string'),
  )
}
