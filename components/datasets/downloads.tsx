import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import type { Words } from '@/lib/i18n/words'
import { LocalText } from '../ui/local-text'
import styles from './datasets.module.css'
import type { Download, DownloadGroup } from './download-group'

/** The files of a dataset at their addresses, and where the files of a view are made. */
export function Downloads({ groups, words }: { groups: readonly DownloadGroup[]; words: Words }) {
  const messages = DATASETS_MESSAGES[words.locale]
  const { number } = words.formats
  const [whole, ...others] = groups
  return (
    <>
      <ul className={styles.files}>
        {whole?.files.map((file) => (
          <FileLine key={file.href} file={file} words={words} />
        ))}
        <li>
          <a href="/schema/dataset.schema.json" download>
            dataset.schema.json
          </a>
          <span>{messages.downloadSchema}</span>
        </li>
      </ul>
      {others.map(({ id, files }) => (
        <details key={id} className={styles.more}>
          <summary>{messages.fileGroups[id](number(files.length))}</summary>
          <ul className={styles.files}>
            {files.map((file) => (
              <FileLine key={file.href} file={file} words={words} />
            ))}
          </ul>
        </details>
      ))}
      <p className={styles.aside}>
        {messages.downloadElsewhere}{' '}
        <a href={`/${words.locale}/compare?tab=table`}>{messages.downloadTable}</a>
      </p>
      <p className={styles.aside}>
        {messages.downloadIndex} <a href="/data/index.json">/data/index.json</a>
      </p>
    </>
  )
}

function FileLine({ file: { href, name, said, size }, words }: { file: Download; words: Words }) {
  const { messages, formats } = words
  return (
    <li>
      <a href={href} download>
        {name}
      </a>
      <span>
        <LocalText text={said} words={words} />
      </span>
      <small>{messages.exports.size(formats.number(Math.max(1, Math.round(size / 1000))))}</small>
    </li>
  )
}
