import type { UseChoice } from '@/lib/user-datasets/desk/chosen-use'
import { COLUMNS, columnKind } from '@/lib/user-datasets/map/columns'
import type { ColumnMapping, ColumnUse } from '@/lib/user-datasets/map/mapping'
import type { ColumnPreview } from '@/lib/user-datasets/map/preview-column'
import { TABLES, type TableId } from '@/lib/user-datasets/map/tables'
import { columnLetters } from '@/lib/user-datasets/workbook'
import styles from './import.module.css'
import { hasParticulars, particularsText } from './particulars-text'
import { previewText } from './preview-text'
import { UseForm } from './use-form'
import { useImportWords } from './use-import'

/** A column of a reader's sheet: its head and first cells, what it is taken for and why, and what comes of that. */
export function ColumnMatch({
  table,
  column,
  examples,
  preview,
  onChoose,
  onUse,
}: {
  table: TableId
  column: ColumnMapping
  examples: readonly string[]
  preview: ColumnPreview | undefined
  /** Called with another use, whose particulars are still to be told from the column. */
  onChoose: (choice: UseChoice) => void
  /** Called with the use in other particulars. */
  onUse: (use: ColumnUse) => void
}) {
  const { messages, words, locale } = useImportWords()
  const { use, header, why } = column
  const head = header || messages.noHead
  const known = use.is === 'known' ? columnKind(table, use.key) : undefined
  return (
    <tr data-ignored={use.is === 'ignored' || undefined}>
      <th scope="row">
        <span className={styles.letters}>{columnLetters(column.column)}</span> <bdi>{head}</bdi>
      </th>
      <td className={styles.examples} data-head={messages.examples}>
        {examples.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells of rows, which are told apart by their place
          <span key={i}>
            <bdi>{text}</bdi>
          </span>
        ))}
      </td>
      <td>
        <select
          aria-label={messages.columnIs(head)}
          value={optionOf(use)}
          onChange={({ currentTarget: { value } }) => onChoose(choiceOf(value))}
        >
          <option value="ignored">{messages.ignored}</option>
          {table === 'zones' && (
            <optgroup label={messages.otherUses}>
              <option value="indicator">{messages.indicator}</option>
              <option value="themes">{messages.themes}</option>
            </optgroup>
          )}
          <optgroup label={messages.ownColumns(TABLES[table].names[locale])}>
            {COLUMNS[table]
              // Tags of zones are themes, with a group and a weight of their own.
              .filter(
                ({ key }) =>
                  table !== 'zones' || key !== 'themes' || optionOf(use) === 'known:themes',
              )
              .map(({ key, names }) => (
                <option key={key} value={`known:${key}`}>
                  {names[locale]}
                </option>
              ))}
          </optgroup>
        </select>
        <p className={styles.aside}>
          {why ? messages.guessed(why[locale]) : messages.chosen}
          {known && `${locale === 'zh' ? '。' : '. '}${known.meaning[locale]}`}
        </p>
        {hasParticulars(use) && (
          <details className={styles.particulars}>
            <summary>{particularsText(use, messages, words)}</summary>
            <UseForm use={use} onUse={onUse} />
          </details>
        )}
      </td>
      <td className={styles.makes} data-head={messages.makes}>
        {preview && previewText(preview, messages, words)}
      </td>
    </tr>
  )
}

function optionOf(use: ColumnUse): string {
  return use.is === 'known' ? `known:${use.key}` : use.is
}

function choiceOf(value: string): UseChoice {
  const [is, key] = value.split(':')
  return { is: is as UseChoice['is'], ...(key && { key }) }
}
