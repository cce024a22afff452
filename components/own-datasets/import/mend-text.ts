import { isolateText } from '@/lib/domain/isolate-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { ImportMessages } from '@/lib/i18n/messages/zh/import-page'
import type { Words } from '@/lib/i18n/words'
import type { CellAddress, Mend } from '@/lib/user-datasets/mend'
import { numberText } from '@/lib/user-datasets/problems/cell-kinds'
import { columnLetters } from '@/lib/user-datasets/workbook'

/** What a mend does, in one line. */
export function mendText(
  mend: Mend,
  messages: ImportMessages,
  { locale, formats: { number } }: Words,
): string {
  const placeOf = ({ sheet, row, column }: CellAddress) =>
    messages.cell(isolateText(sheet), number(row), columnLetters(column))
  switch (mend.kind) {
    case 'edit':
      return mend.to === ''
        ? messages.mendBlank(placeOf(mend.cell))
        : messages.mendEdit(placeOf(mend.cell), isolateText(mend.to))
    case 'answer':
      return mend.value === null
        ? messages.mendMissing(
            placeOf(mend.cell),
            MISSING_LABELS[mend.missing ?? 'not-collected'][locale],
          )
        : messages.mendValue(placeOf(mend.cell), numberText(mend.value))
    case 'merge':
      return messages.mendMerge(
        isolateText(mend.sheet),
        columnLetters(mend.column),
        isolateText(mend.from),
        isolateText(mend.to),
      )
    case 'drop':
      return messages.mendDrop(isolateText(mend.sheet), number(mend.row))
  }
}
