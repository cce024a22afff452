import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import styles from './datasets.module.css'

/** The files of a dataset, and where the files of a view are made. */
export function Downloads({ dataset, words }: { dataset: Dataset; words: Words }) {
  const { datasets: messages } = words.messages
  const files = [
    { href: `/data/${dataset.id}/dataset.json`, said: messages.downloadDataset },
    { href: '/schema/dataset.schema.json', said: messages.downloadSchema },
  ]
  return (
    <>
      <ul className={styles.files}>
        {files.map(({ href, said }) => (
          <li key={href}>
            <a href={href} download>
              {href.split('/').at(-1)}
            </a>{' '}
            <span>{said}</span>
          </li>
        ))}
      </ul>
      <p className={styles.aside}>
        {messages.downloadElsewhere}{' '}
        <a href={`/${words.locale}/compare?tab=table`}>{messages.downloadTable}</a>
      </p>
    </>
  )
}
