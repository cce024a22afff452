'use client'

import { type ReactNode, useId, useMemo, useState } from 'react'
import { download } from '@/lib/export/download'
import type { ExportFormat, Made } from '@/lib/export/export-format'
import { GROUNDS, type Ground } from '@/lib/export/figure'
import { PRESETS } from '@/lib/export/figure-presets'
import { fileName } from '@/lib/export/file-name'
import { FORMATS } from '@/lib/export/registry'
import type { Words } from '@/lib/i18n/words'
import { useReading } from '../layout/reading-context'
import { Dialog } from '../ui/dialog'
import { localDate } from '../ui/local-date'
import { Segments } from '../ui/segments'
import styles from './export-dialog.module.css'
import { type ExportSubject, fileOf } from './export-subject'
import { failureText } from './failure-text'
import { FigurePreview } from './figure-preview'

export interface ExportDialogProps {
  /** As it is when the dialog opens. */
  readonly subject: ExportSubject
  /** Absolute address that shows the same view. */
  readonly link: string
  /** The reader's date as ISO, `2026-11-23`. */
  readonly today?: () => string
  /** Called once the dialog has closed, by its button or by Esc. */
  readonly onClose: () => void
}

type Progress =
  | { is: 'ready' }
  | { is: 'working' }
  | { is: 'done'; file: string }
  | { is: 'failed'; why: string }

/** Asks in which form the figure or table on screen leaves, and hands over the file. Mounted = open. */
export function ExportDialog({
  subject: current,
  link,
  today = localDate,
  onClose,
}: ExportDialogProps) {
  const id = useId()
  const { dataset, words } = useReading()
  const { actions } = words.messages
  const [subject] = useState(current)
  const isFigure = subject.of === 'figure'
  const formats = FORMATS.filter(({ of }) => of === subject.of)
  const [formatId, setFormatId] = useState(formats[0]?.id ?? '')
  const [presetId, setPresetId] = useState(PRESETS[0].id)
  const [headings, setHeadings] = useState(true)
  const [ground, setGround] = useState<Ground>('light')
  const [exportedOn] = useState(today)
  const [progress, setProgress] = useState<Progress>({ is: 'ready' })
  const preset = PRESETS.find((each) => each.id === presetId) ?? PRESETS[0]
  const format = formats.find((each) => each.id === formatId)
  const figure = useMemo(
    () =>
      subject.of === 'figure'
        ? subject.model({ preset, ground, headings, link, exportedOn })
        : null,
    [subject, preset, ground, headings, link, exportedOn],
  )

  if (!format) return null
  const file = fileName({
    dataset,
    what: subject.what,
    locale: words.locale,
    exportedOn,
    format,
  })
  const take = async () => {
    setProgress({ is: 'working' })
    setProgress(
      await handOver(fileOf(format, subject, figure, { link, exportedOn }), format, file, words),
    )
  }
  /** What was said about the last file is not about the next. */
  const choose = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setProgress({ is: 'ready' })
    }
  }

  return (
    <Dialog title={isFigure ? actions.downloadFigure : actions.downloadTable} onClose={onClose}>
      {figure && <FigurePreview figure={figure} />}
      <div className={styles.rows}>
        <Row label={actions.format} isNamed>
          <Segments
            label={actions.format}
            name={`${id}-format`}
            value={format.id}
            options={formats.map((each) => ({ value: each.id, label: words.text(each.label) }))}
            onChange={choose(setFormatId)}
          />
          <p className={styles.note}>{words.text(format.note)}</p>
        </Row>
        {isFigure && (
          <>
            <Row label={actions.size} isNamed>
              <select
                className={styles.select}
                aria-label={actions.size}
                value={presetId}
                onChange={(event) => choose(setPresetId)(event.target.value)}
              >
                {PRESETS.map((each) => (
                  <option key={each.id} value={each.id}>
                    {words.text(each.label)}
                  </option>
                ))}
              </select>
            </Row>
            <Row label={actions.headings} isNamed>
              <Segments
                label={actions.headings}
                name={`${id}-headings`}
                value={headings ? 'keep' : 'drop'}
                options={(['keep', 'drop'] as const).map((value) => ({
                  value,
                  label: actions[value],
                }))}
                onChange={choose((value) => setHeadings(value === 'keep'))}
              />
            </Row>
            <Row label={actions.ground} isNamed>
              <Segments
                label={actions.ground}
                name={`${id}-ground`}
                value={ground}
                options={GROUNDS.map((value) => ({ value, label: actions.grounds[value] }))}
                onChange={choose(setGround)}
              />
            </Row>
            <Row label={actions.always}>{actions.alwaysList}</Row>
          </>
        )}
      </div>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.download}
          aria-describedby={`${id}-file`}
          // A button that is disabled would lose the focus.
          aria-disabled={progress.is === 'working'}
          onClick={() => progress.is !== 'working' && void take()}
        >
          {actions.download}
        </button>
        <span id={`${id}-file`} className={styles.file}>
          {file}
        </span>
      </div>
      <p role="status" className={styles.status} data-is={progress.is}>
        {statusText(progress, words)}
      </p>
    </Dialog>
  )
}

/** A label at the left; hidden from screen readers where the control carries it already. */
function Row({
  label,
  isNamed = false,
  children,
}: {
  label: string
  isNamed?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden={isNamed || undefined}>
        {label}
      </span>
      <div>{children}</div>
    </div>
  )
}

async function handOver(
  making: Promise<Made> | null,
  { mime }: ExportFormat,
  name: string,
  words: Words,
): Promise<Progress> {
  try {
    const file = await making
    if (!file?.ok)
      return { is: 'failed', why: failureText(file?.problem ?? { code: 'not-drawn' }, words) }
    download({ name, mime, content: file.content })
    return { is: 'done', file: name }
  } catch {
    return { is: 'failed', why: failureText({ code: 'not-loaded' }, words) }
  }
}

function statusText(progress: Progress, { messages }: Words): string {
  const { actions } = messages
  if (progress.is === 'working') return actions.preparing
  if (progress.is === 'done') return actions.done(progress.file)
  return progress.is === 'failed' ? progress.why : ''
}
