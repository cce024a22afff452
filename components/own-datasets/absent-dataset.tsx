import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { excerpt } from '@/lib/domain/describe-value'
import { isolateText } from '@/lib/domain/isolate-text'
import type { NotKept } from '@/lib/user-datasets/store/not-kept'
import { useReading } from '../layout/reading-context'
import { OpenFile } from './open-file'
import styles from './own-datasets.module.css'
import { ReadBuiltIn } from './read-built-in'
import { SamePageLink } from './same-page-link'
import { useOpener } from './use-opener'

/** That a link asks for a dataset which is in somebody else's browser, and the way to open its file here. */
export function AbsentDataset({ id, notKept }: { id: string; notKept: NotKept | null }) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const [other, setOther] = useState<string | null>(null)
  const opener = useOpener((kept) => setOther(kept === id ? null : kept))
  const path = usePathname()
  const named = isolateText(excerpt(id))
  return (
    <section className={styles.gate} aria-labelledby="absent-dataset">
      <h1 id="absent-dataset" className="page-title">
        {messages.absentTitle}
      </h1>
      <p>{messages.absent(named)}</p>
      <p>{messages.absentOwn}</p>
      {notKept && <p className={styles.said}>{messages.notKept[notKept]}</p>}
      <OpenFile opener={opener} />
      {other && (
        <p>
          {messages.otherOne(isolateText(other), named)}{' '}
          <SamePageLink href={`${path}?dataset=${other}`}>
            {messages.read(isolateText(other))}
          </SamePageLink>
        </p>
      )}
      <ReadBuiltIn />
    </section>
  )
}
