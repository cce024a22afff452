import type { Dataset } from '@/lib/domain/dataset'
import type { Fact, Observation } from '@/lib/domain/indicator'
import type { RecordEntry } from '@/lib/domain/lookup'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { recordText } from '@/lib/domain/record-text'
import { shownText } from '@/lib/domain/shown-text'
import { supportOf } from '@/lib/domain/support'
import type { Words } from '@/lib/i18n/words'
import { Badge } from '../evidence/badge'
import { LocalText } from '../ui/local-text'
import { MixedText } from '../ui/mixed-text'
import styles from './source.module.css'

/** A record that rests on a quotation: whose it is, its kind, its text, and how the words support it. */
export function SupportedRecord({
  entry,
  dataset,
  words,
}: {
  entry: RecordEntry
  dataset: Dataset
  words: Words
}) {
  const { evidence, source } = words.messages
  const owner = entry.zone?.shortName ?? entry.place?.name
  return (
    <li>
      <span className={styles.kind}>
        {owner ? <LocalText text={owner} words={words} /> : source.sharedPart} ·{' '}
        {evidence.kinds[entry.kind]}
      </span>{' '}
      <LocalText text={recordText(entry, dataset)} words={words} />
      {entry.kind === 'theme' && (
        <span className={styles.kind}> {evidence.weight[entry.record.weight]}</span>
      )}
      {(entry.kind === 'observation' || entry.kind === 'fact') && (
        <PrintedNumber number={entry.record} words={words} />
      )}{' '}
      <Badge support={supportOf(entry)} words={words} />
    </li>
  )
}

/** A number as the document prints it, after the reason where that is no value. */
function PrintedNumber({ number, words }: { number: Observation | Fact; words: Words }) {
  return (
    <>
      {number.missing && (
        <span className={styles.kind}> {words.text(MISSING_LABELS[number.missing])}</span>
      )}
      {number.printed && (
        <span className="printed">
          {' '}
          <MixedText text={shownText(number.printed)} locale={words.locale} />
        </span>
      )}
    </>
  )
}
