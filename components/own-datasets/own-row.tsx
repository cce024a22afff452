import Link from 'next/link'
import { useLayoutEffect, useRef } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { pageHref } from '../filters/dataset-param'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import styles from './own-datasets.module.css'

/** One kept dataset: its name, which opens it in the comparison, what is known of it, and what can be done with it. */
export function OwnRow({
  dataset,
  isHeld,
  isLanding,
  onRename,
  onDuplicate,
  onTake,
  onRemove,
}: {
  dataset: KeptDataset
  /** The browser did not take it. */
  isHeld: boolean
  isLanding: boolean
  onRename: () => void
  onDuplicate: () => void
  onTake: (what: 'dataset' | 'project') => void
  onRemove: () => void
}) {
  const { asked, words } = useReading()
  const { credit, ownDatasets: messages } = words.messages
  const { date, number } = words.formats
  const link = useRef<HTMLAnchorElement>(null)
  const named = messages.named(isolateText(words.text(dataset.title)))
  const { addedOn, changedOn, bytes } = dataset
  const about = [
    ...(dataset.isDamaged
      ? [messages.state.broken]
      : [
          messages.about(dataset.version, number(dataset.zones)),
          messages.size(number(Math.ceil(bytes / 1000))),
          messages.added(date(addedOn)),
          ...(changedOn === addedOn ? [] : [messages.changed(date(changedOn))]),
        ]),
    ...(dataset.id === asked ? [messages.beingRead] : []),
    ...(isHeld ? [messages.onlyHeld] : []),
  ]
  const actions = [
    [messages.rename, messages.renameOf(named), onRename],
    [messages.duplicate, messages.duplicateOf(named), onDuplicate],
    [messages.export, messages.exportOf(named), () => onTake('dataset')],
    [messages.exportProject, messages.exportProjectOf(named), () => onTake('project')],
    [messages.remove, messages.removeOf(named), onRemove],
  ] as const

  useLayoutEffect(() => {
    if (isLanding) link.current?.focus()
  }, [isLanding])

  return (
    <div className={styles.row}>
      <p className={styles.name}>
        <Link ref={link} href={pageHref(words.locale, 'compare', dataset)} prefetch={false}>
          <LocalText text={dataset.title} words={words} />
        </Link>
      </p>
      <p className={styles.about}>{credit.line(about)}</p>
      <p className={styles.actions}>
        {actions.map(([label, full, onClick]) => (
          <button key={label} type="button" className="link" aria-label={full} onClick={onClick}>
            {label}
          </button>
        ))}
      </p>
    </div>
  )
}
