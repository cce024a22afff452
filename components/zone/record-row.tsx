import type { ReactNode } from 'react'
import type { Evidence } from '@/lib/domain/evidence'
import { evidenceOf, lookup, type RecordId } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import { type Support, supportOf } from '@/lib/domain/support'
import { Badge } from '../evidence/badge'
import { Quotation } from '../evidence/quotation'
import { recordAnchor } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { BothTexts } from './both-texts'
import styles from './zone.module.css'

/** A record: as coded, in both languages, and facing it the words of the document. */
export function RecordRow({
  id,
  mark,
  kind,
}: {
  id: RecordId
  mark?: ReactNode
  kind?: string | undefined
}) {
  const { dataset, words } = useReading()
  const entry = lookup(dataset).records.get(id)
  if (!entry) return null
  return (
    <li id={recordAnchor(id)} className={styles.record}>
      <div className={styles.coded}>
        <p className={styles.name}>
          {mark}
          <span>
            <BothTexts text={recordText(entry, dataset)} words={words}>
              {kind && <span className={styles.kind}>{kind}</span>}
            </BothTexts>
          </span>
        </p>
      </div>
      <div className={styles.words}>
        <Quotes pieces={evidenceOf(dataset, [id])} support={supportOf(entry)} />
      </div>
    </li>
  )
}

/** Quoted words with their badge and place; or that none are recorded. */
export function Quotes({ pieces, support }: { pieces: readonly Evidence[]; support?: Support }) {
  const { dataset, words } = useReading()
  const { sources } = lookup(dataset)
  const badge = support && <Badge support={support} words={words} />
  if (pieces.length === 0) return <p className={styles.absent}>{words.messages.zonePage.noQuote}</p>
  return pieces.map((piece) => (
    <Quotation
      key={piece.id}
      piece={piece}
      source={sources.get(piece.source)}
      words={words}
      line={badge ?? null}
    />
  ))
}
