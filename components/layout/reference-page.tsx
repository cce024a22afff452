import type { ReactNode } from 'react'
import styles from './reference-page.module.css'

interface ContentsEntry {
  id: string
  title: ReactNode
}

/** A section of a page of reference; its entries are named in the contents below it. */
export interface ReferenceSection extends ContentsEntry {
  lead?: ReactNode
  entries?: readonly ContentsEntry[]
  body: ReactNode
}

/** A page to look things up in: contents at the left, sections one below the other at the right. */
export function ReferencePage({
  title,
  lead,
  contents,
  sections,
}: {
  title: string
  lead: string
  /** What the list of contents lists. */
  contents: string
  sections: readonly ReferenceSection[]
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className="page-title">{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      <nav className={`${styles.contents} no-print`} aria-labelledby="contents">
        <h2 id="contents">{contents}</h2>
        <ContentsList sections={sections} />
      </nav>
      <div className={styles.body}>
        {sections.map((section) => (
          <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
            <h2 id={`${section.id}-title`}>{section.title}</h2>
            {section.lead && <p className={styles.lead}>{section.lead}</p>}
            {section.body}
          </section>
        ))}
      </div>
    </div>
  )
}

function ContentsList({ sections }: { sections: readonly ReferenceSection[] }) {
  return (
    <ol>
      {sections.map(({ id, title, entries = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
          {entries.length > 0 && (
            <ol>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <a href={`#${entry.id}`}>{entry.title}</a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}
