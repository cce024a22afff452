import { memo } from 'react'
import type { RowProps } from '@/components/table/virtual-table'
import type { ListedProblem } from '@/lib/user-datasets/desk/import-desk'
import type { ImportProblem } from '@/lib/user-datasets/import-problem'
import { SEVERITY_WORDS } from '@/lib/user-datasets/report-csv'
import { columnLetters } from '@/lib/user-datasets/workbook'
import styles from './import.module.css'
import { useImportWords } from './use-import'

/** A problem of the report: how grave, where, what stands there, and what can be done. A row that is still to come is blank. */
export const ProblemRow = memo(function ProblemRow({
  props,
  listed,
  isBusy,
  onOpen,
  onMend,
}: {
  props: RowProps
  listed: ListedProblem | undefined
  /** Whether a check is under way, of which this may not be the outcome. */
  isBusy: boolean
  onOpen: (sheet: string, row: number) => void
  onMend: (problem: ImportProblem, choice: number, isForAll: boolean) => void
}) {
  const { messages, number, locale } = useImportWords()
  if (!listed)
    return (
      <tr {...props}>
        <td colSpan={6} className={styles.coming} />
      </tr>
    )
  const { problem, like } = listed
  const { severity, place, path, header, value, wanted, got, remedy, choices, more } = problem
  const { file, sheet, row, column } = place
  return (
    <tr {...props} data-severity={severity}>
      <th scope="row" title={messages.severityNotes[severity]}>
        {SEVERITY_WORDS[severity][locale]}
      </th>
      <td data-head={messages.place}>
        {sheet !== undefined && row !== undefined ? (
          <button
            type="button"
            className="link"
            aria-label={messages.openRow(sheet, number(row))}
            onClick={() => onOpen(sheet, row)}
          >
            <bdi>{sheet}</bdi> {messages.row(number(row))}
          </button>
        ) : (
          <bdi>{path ?? sheet ?? file}</bdi>
        )}
        {column !== undefined && (
          <span className={styles.columnAt}>
            {messages.columnAt(columnLetters(column), header ?? '')}
          </span>
        )}
      </td>
      <td data-head={messages.value} className={styles.value}>
        {value === '' ? '' : <bdi>{value}</bdi>}
      </td>
      <td data-head={messages.wanted}>{wanted[locale]}</td>
      <td data-head={messages.got}>
        <bdi>{got[locale]}</bdi>
      </td>
      <td data-head={messages.remedy}>
        {remedy[locale]}
        {choices.length > 0 && (
          <ul className={styles.answers}>
            {choices.map(({ label }, at) => (
              <li key={label.en}>
                <button
                  type="button"
                  className={styles.answer}
                  aria-disabled={isBusy}
                  onClick={() => onMend(problem, at, false)}
                >
                  {label[locale]}
                </button>{' '}
                {severity === 'question' && like > 1 && (
                  <button
                    type="button"
                    className={`link ${styles.forAll}`}
                    aria-label={messages.alike(number(like), label[locale])}
                    aria-disabled={isBusy}
                    onClick={() => onMend(problem, at, true)}
                  >
                    {messages.alikeShort(number(like))}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {more > 0 && <p className={styles.aside}>{messages.more(number(more))}</p>}
      </td>
    </tr>
  )
})
