import { useRef, useState } from 'react'
import type { SourceDocument } from '@/lib/domain/source-document'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import { setOwnCopy } from '../evidence/own-copy-store'
import { useReading } from '../layout/reading-context'
import { type CopyProblem, readCopy } from './read-copy'

export type Opening =
  | { is: 'ready' }
  | { is: 'reading'; name: string }
  | { is: 'failed'; problem: CopyProblem; name: string }

/** Opens a file or a pasted text as the reader's copy of a document. What was open stays until the next is read well. */
export function useCopyOpener(source: SourceDocument): {
  opening: Opening
  open: (given: File | string) => Promise<void>
} {
  const { dataset, words } = useReading()
  const [opening, setOpening] = useState<Opening>({ is: 'ready' })
  const latest = useRef(0)
  const open = async (given: File | string) => {
    latest.current += 1
    const turn = latest.current
    const name = typeof given === 'string' ? OWN_COPY_MESSAGES[words.locale].pastedName : given.name
    setOpening({ is: 'reading', name })
    const read = await readCopy(given, dataset, source)
    if (turn !== latest.current) return
    if (read.ok) setOwnCopy(dataset, source.id, read.copy)
    setOpening(read.ok ? { is: 'ready' } : { is: 'failed', problem: read.problem, name })
  }
  return { opening, open }
}
