import type { Ref } from 'react'
import { SideScroll } from '@/components/ui/side-scroll'
import styles from './import.module.css'
import { type SoundRead, session } from './import-session'
import { useImportWords } from './use-import'

/** What was read: files, sheets, how many rows, and how the files were understood. */
export function ReadStep({ read, heading }: { read: SoundRead; heading: Ref<HTMLHeadingElement> }) {
  const { messages, words, number, locale } = useImportWords()
  const heads = [
    messages.sheet,
    messages.file,
    messages.kind,
    messages.rows,
    messages.columns,
    messages.understood,
  ]
  return (
    <section className={styles.step} aria-labelledby="read">
      <div className={styles.stepHead}>
        <h2 id="read" ref={heading} tabIndex={-1}>
          {messages.read}
        </h2>
        <button type="button" className="link" onClick={() => session.close()}>
          {messages.otherFiles}
        </button>
      </div>
      {read.is === 'dataset' ? (
        <p>{messages.readDataset(read.file)}</p>
      ) : (
        <SideScroll label={messages.sheetsRead} hint={words.messages.table.scrolls}>
          <table className={`${styles.table} ${styles.sheets}`}>
            <thead>
              <tr>
                {heads.map((head, i) => (
                  <th key={head} scope="col" data-number={i === 3 || i === 4 || undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {read.sheets.map((sheet) => (
                <tr key={sheet.name}>
                  <th scope="row">
                    <bdi>{sheet.name}</bdi>
                  </th>
                  <td>
                    <bdi>{sheet.file}</bdi>
                  </td>
                  <td>{messages.kinds[sheet.isTyped ? 'typed' : 'plain']}</td>
                  <td data-number>{number(sheet.rows)}</td>
                  <td data-number>{number(sheet.columns)}</td>
                  <td>
                    {read.problems
                      .filter(
                        ({ place }) =>
                          place.file === sheet.file &&
                          (place.sheet === undefined || place.sheet === sheet.name),
                      )
                      .map(({ got }) => got[locale])
                      .join(locale === 'zh' ? '；' : '; ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </SideScroll>
      )}
    </section>
  )
}
