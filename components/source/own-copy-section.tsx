import { useRef } from 'react'
import type { EvidenceId } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import type { Words } from '@/lib/i18n/words'
import { type OwnCopy, setOwnCopy } from '../evidence/own-copy-store'
import { copyAnchor } from '../evidence/source-summary'
import { useReading } from '../layout/reading-context'
import { CopyOpener } from './copy-opener'
import { CopySummary } from './copy-summary'
import { copyTally, tallyText } from './copy-tally'
import styles from './own-copy.module.css'
import { type Opening, useCopyOpener } from './use-copy-opener'

/** Where a reader opens a copy of a document, and reads how it compares. */
export function OwnCopySection({
  source,
  copy,
  numbers,
}: {
  source: SourceDocument
  copy: OwnCopy | undefined
  numbers: ReadonlyMap<EvidenceId, number>
}) {
  const { dataset, words } = useReading()
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const chooser = useRef<HTMLInputElement>(null)
  const { opening, open } = useCopyOpener(source)
  const title = `${copyAnchor(source)}-title`
  const close = () => {
    setOwnCopy(dataset, source.id, null)
    chooser.current?.focus()
  }
  return (
    <section
      id={copyAnchor(source)}
      aria-labelledby={title}
      className={copy ? styles.section : `${styles.section} no-print`}
    >
      <h3 id={title}>{copy ? ownCopy.summary : ownCopy.title}</h3>
      {copy ? (
        <>
          <CopySummary copy={copy} source={source} numbers={numbers} words={words} />
          <p>
            <button type="button" className="link" onClick={close}>
              {ownCopy.close}
            </button>
          </p>
        </>
      ) : (
        <p className={styles.lead}>{ownCopy.lead}</p>
      )}
      <CopyOpener chooser={chooser} isOther={copy !== undefined} onOpen={open} words={words} />
      <p role="status" className={opening.is === 'reading' ? styles.status : 'visually-hidden'}>
        {opening.is === 'reading' && ownCopy.reading(opening.name)}
        {opening.is === 'ready' && copy && tallyText(copyTally(copy.check), words)}
      </p>
      <div role="alert">
        {opening.is === 'failed' && (
          <Failure opening={opening} isCopyOpen={copy !== undefined} words={words} />
        )}
      </div>
    </section>
  )
}

/** Why a file is not opened, and what can be done. */
function Failure({
  opening: { problem, name },
  isCopyOpen,
  words,
}: {
  opening: Extract<Opening, { is: 'failed' }>
  isCopyOpen: boolean
  words: Words
}) {
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const { what, remedy } = ownCopy.problem[problem]
  return (
    <div className={styles.failure}>
      <p>
        <b>{name}</b>
      </p>
      <p>{what}</p>
      <p>{remedy}</p>
      {isCopyOpen && <p>{ownCopy.kept}</p>}
    </div>
  )
}
