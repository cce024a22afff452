import styles from './ui.module.css'

/** Seen only while it has the focus: past many controls, to the element with an id. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a href={`#${to}`} className={styles.skip}>
      {children}
    </a>
  )
}
