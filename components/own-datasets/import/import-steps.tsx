import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { announce } from '@/components/layout/announce'
import { receiveFiles } from '@/components/layout/brought-files'
import { isolateText } from '@/lib/domain/isolate-text'
import { OpenFile } from '../open-file'
import { useDrop } from '../use-drop'
import { useOpener } from '../use-opener'
import { CheckStep } from './check-step'
import styles from './import.module.css'
import { session } from './import-session'
import { ImportStopped } from './import-stopped'
import { KeepStep } from './keep-step'
import { MatchStep } from './match-step'
import { ReadStep } from './read-step'
import { Reading } from './reading'
import { Templates } from './templates'
import { useImport, useImportWords } from './use-import'

/** From files to a kept dataset: what was read, what it is, what is wrong with it, and keeping it. */
export function ImportSteps({ limits }: { limits: ReactNode }) {
  const { messages, words, number } = useImportWords()
  const state = useImport()
  const router = useRouter()
  const opener = useOpener((id) => router.push(`/${words.locale}/compare?dataset=${id}`), {
    onTables: session.open,
    isLeaving: true,
  })
  const isOver = useDrop((files) => void opener.onFiles(files))
  const onFiles = useRef(opener.onFiles)
  useEffect(() => {
    onFiles.current = opener.onFiles
  })
  useEffect(() => receiveFiles((files) => void onFiles.current(files)), [])
  useLeaveGuard(state.isChanged)
  const heading = useRef<HTMLHeadingElement>(null)
  const { stage, read } = state
  useEffect(() => {
    if (stage !== 'read') return
    heading.current?.focus()
    if (read?.is === 'tables')
      announce(messages.readNow(number(read.sheets.length), number(rowsOf(read.sheets))))
  }, [stage, read, messages, number])

  if (stage === 'reading') return <Reading files={state.files} share={state.share} />
  if (stage === 'read' && read)
    return (
      <div data-over={isOver || undefined} className={styles.steps}>
        <OthersWait waiting={state.waiting} />
        <StepList isMatched={read.is === 'tables'} />
        <ReadStep read={read} heading={heading} />
        {state.mapping && read.is === 'tables' && (
          <MatchStep mapping={state.mapping} sheets={read.sheets} edition={state.edition} />
        )}
        <CheckStep state={state} />
        <KeepStep state={state} />
      </div>
    )
  return (
    <div className={styles.steps} data-over={isOver || undefined}>
      <OthersWait waiting={state.waiting} />
      {stage !== 'empty' && <ImportStopped state={state} />}
      <div className={styles.step}>
        <OpenFile opener={opener} />
        <p className={styles.aside}>
          {isOver ? words.messages.ownDatasets.dropHere : words.messages.ownDatasets.drop}
        </p>
      </div>
      <Templates />
      {limits}
    </div>
  )
}

/** That other files came while there is something to lose, and the reader’s answer. */
function OthersWait({ waiting }: { waiting: readonly File[] | null }) {
  const { messages, and } = useImportWords()
  if (!waiting) return null
  return (
    <div role="alert" className={styles.ask}>
      <p>{messages.waiting(and(waiting.map(({ name }) => isolateText(name))))}</p>
      <p className={styles.actions}>
        <button type="button" className="link" onClick={() => session.answer(true)}>
          {messages.replace}
        </button>
        <button type="button" className="link" onClick={() => session.answer(false)}>
          {messages.stay}
        </button>
      </p>
    </div>
  )
}

/** The steps, all of them on this page. */
function StepList({ isMatched }: { isMatched: boolean }) {
  const { messages } = useImportWords()
  const steps = (['read', 'match', 'check', 'keep'] as const).filter(
    (step) => isMatched || step !== 'match',
  )
  return (
    <nav aria-label={messages.steps}>
      <ol className={styles.contents}>
        {steps.map((step) => (
          <li key={step}>
            <a href={`#${step}`}>{messages[step]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function rowsOf(sheets: readonly { rows: number }[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows, 0)
}

/** The browser asks before a tab is closed on work that is not kept. Other pages of the site can be read meanwhile. */
function useLeaveGuard(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isChanged])
}
