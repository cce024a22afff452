import { useState } from 'react'
import { VirtualTable } from '@/components/table/virtual-table'
import type { SheetSummary } from '@/lib/user-datasets/desk/import-desk'
import { columnLetters } from '@/lib/user-datasets/workbook'
import styles from './import.module.css'
import { session } from './import-session'
import { useImportWords } from './use-import'
import { usePieces } from './use-pieces'

/** The rows of a sheet as they stand now, mends made; shown when asked for. */
export function SheetRows({ summary, edition }: { summary: SheetSummary; edition: number }) {
  const { messages } = useImportWords()
  const [isShown, setIsShown] = useState(false)
  return (
    <details
      className={styles.rows}
      onToggle={(event) => setIsShown((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>{messages.showRows}</summary>
      {isShown && <Rows summary={summary} edition={edition} />}
    </details>
  )
}

function Rows({
  summary: { name, rows, columns },
  edition,
}: {
  summary: SheetSummary
  edition: number
}) {
  const { messages, number } = useImportWords()
  const { items, onRange } = usePieces(`${name} ${edition}`, (from, count) =>
    session.ask((desk) => desk.rowsOf(name, from + 1, from + count)),
  )
  const letters = Array.from({ length: columns }, (_, i) => columnLetters(i + 1))
  return (
    <VirtualTable
      label={messages.rowsOf(name)}
      columns={columns + 1}
      count={rows}
      rowHeight={34}
      className={styles.sheetRows}
      onRange={onRange}
      head={
        <tr>
          <th scope="col">
            <span className="visually-hidden">{messages.rows}</span>
          </th>
          {letters.map((letter) => (
            <th key={letter} scope="col">
              {letter}
            </th>
          ))}
        </tr>
      }
      row={(index, props) => (
        <tr key={index} {...props}>
          <th scope="row">{number(index + 1)}</th>
          {letters.map((letter, i) => (
            <td key={letter}>{items.get(index)?.[i]}</td>
          ))}
        </tr>
      )}
    />
  )
}
