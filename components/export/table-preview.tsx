import { useEffect, useState } from 'react'
import type { FigureSetting } from '@/lib/export/figure'
import type { Leaving } from '@/lib/export/subject'
import type { Sheet, TableModel } from '@/lib/export/table'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import styles from './export-dialog.module.css'

const ROWS = 5

/** The head and the first rows of the table as it will leave. */
export function TablePreview({
  leaving,
  words,
  setting,
}: {
  leaving: Leaving<TableModel>
  words: Words
  setting: FigureSetting
}) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  useEffect(() => {
    let isStale = false
    const read = async () => {
      const { shownSheet } = await import('@/lib/export/shown-sheet')
      if (!isStale) setSheet(shownSheet(leaving.model(words, setting)))
    }
    // Without a preview the table can still be downloaded.
    read().catch(() => undefined)
    return () => {
      isStale = true
    }
  }, [leaving, words, setting])
  const rest = (sheet?.rows.length ?? 0) - ROWS
  return (
    <div className={styles.rowsPreview} lang={TAGS[words.locale]}>
      {sheet && (
        // What it shows is in the file and in the table on the page.
        <table aria-hidden="true">
          <thead>
            <tr>
              {sheet.fields.map((field) => (
                <th key={field}>{field}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, ROWS).map((row) => (
              <tr key={String(row[1])}>
                {row.map((value, i) => (
                  <td key={sheet.fields[i]} data-number={typeof value === 'number' || undefined}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p>{words.messages.exports.moreRows(words.formats.number(rest))}</p>}
    </div>
  )
}
