import styles from './export-dialog.module.css'

/** What is in a file that cannot be shown small: its parts, in order. */
export function ContentsPreview({ items }: { items: readonly string[] }) {
  return (
    <ol className={styles.contents}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  )
}
