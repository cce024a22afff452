'use client'

import { useMemo, useState } from 'react'
import { download } from '@/lib/export/download'
import type { ExportFormat, Kind } from '@/lib/export/export-format'
import type { FigureSetting } from '@/lib/export/figure'
import { PRESETS } from '@/lib/export/figure-presets'
import { type FileLanguage, type FileRequest, nameOf } from '@/lib/export/make-file'
import { FORMATS } from '@/lib/export/registry'
import type { Subject } from '@/lib/export/subject'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { withVersion } from '../filters/version-param'
import { useReading } from '../layout/reading-context'
import { Dialog } from '../ui/dialog'
import { localDate } from '../ui/local-date'
import styles from './export-dialog.module.css'
import { type FigureChoice, FigureSettings } from './figure-settings'
import { KindPreview } from './kind-preview'
import { ChoiceRow } from './setting-row'
import { sizeText, type Taking, takingText } from './taking-text'
import { useMaking } from './use-making'

export interface ExportDialogProps {
  /** As it is when the dialog opens. */
  readonly subject: Subject
  /** Absolute address that shows the same view. */
  readonly link: string
  /** The reader's date as ISO, `2026-11-23`. */
  readonly today?: () => string
  /** Called once the dialog has closed, by its button or by Esc. */
  readonly onClose: () => void
}

/** The one place from which anything leaves: what, in which form and language, and the file itself. Mounted = open. */
export function ExportDialog({
  subject: current,
  link,
  today = localDate,
  onClose,
}: ExportDialogProps) {
  const { words } = useReading()
  const { actions, exports: messages } = words.messages
  const [subject] = useState(current)
  const kinds = kindsOf(subject)
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'figure')
  const [formatIds, setFormatIds] = useState<{ readonly [K in Kind]?: string }>({})
  const [chosenLanguage, setLanguage] = useState<FileLanguage>(words.locale)
  const [figure, setFigure] = useState<FigureChoice>(AS_SHOWN)
  const [linkTo, setLinkTo] = useState<LinkTo>('latest')
  const [exportedOn] = useState(today)
  const [taking, setTaking] = useState<Taking>('no')

  const formats = formatsOf(kind)
  const format =
    formats.find(({ id }) => id === formatIds[kind]) ??
    formats.find(({ usualIn }) => usualIn === words.locale) ??
    formats[0]
  const languages = languagesOf(kind)
  const language = languages.includes(chosenLanguage) ? chosenLanguage : words.locale
  const setting = useMemo<FigureSetting>(
    () => ({
      ...figure,
      link: linkTo === 'pinned' ? withVersion(link, subject.dataset) : link,
      exportedOn,
    }),
    [figure, link, linkTo, subject, exportedOn],
  )
  const request = useMemo<FileRequest | null>(
    () => (format ? { subject, format, language, setting } : null),
    [subject, format, language, setting],
  )
  const { making, wait, cancel } = useMaking(request)
  if (!request) return null

  /** What was said about the last file is not about the next. */
  const choose = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setTaking('no')
    }
  }
  const take = async () => {
    setTaking('waits')
    const end = await wait()
    if (end.is === 'made') download(end.file)
    setTaking(end.is === 'made' ? 'taken' : 'no')
  }
  const isWaiting = taking === 'waits' && making.is === 'making'

  return (
    <Dialog title={messages.title} onClose={onClose}>
      <div className={styles.kinds}>
        {kinds.length > 1 && (
          <ChoiceRow
            label={messages.what}
            value={kind}
            options={kinds.map((value) => ({ value, label: messages.kinds[value] }))}
            onChange={choose(setKind)}
          />
        )}
      </div>
      <KindPreview
        kind={kind}
        subject={subject}
        setting={setting}
        words={language === 'all' ? words : wordsOf(language)}
        making={making}
      />
      <div className={styles.rows}>
        <ChoiceRow
          label={actions.format}
          value={request.format.id}
          options={formats.map((each) => ({ value: each.id, label: words.text(each.label) }))}
          note={words.text(request.format.note)}
          onChange={choose((id) => setFormatIds({ ...formatIds, [kind]: id }))}
        />
        {kind !== 'dataset' && (
          <ChoiceRow
            label={messages.language}
            value={language}
            options={languages.map((value) => ({ value, label: messages.languages[value] }))}
            note={language === 'all' ? messages.allNote : undefined}
            onChange={choose(setLanguage)}
          />
        )}
        {kind !== 'dataset' && (
          <ChoiceRow
            label={messages.link}
            value={linkTo}
            options={LINKS.map((value) => ({ value, label: messages.links[value] }))}
            note={
              linkTo === 'latest'
                ? messages.linkNotes.latest
                : messages.linkNotes.pinned(subject.dataset.version)
            }
            onChange={choose(setLinkTo)}
          />
        )}
        {kind === 'figure' && (
          <FigureSettings choice={figure} words={words} onChange={choose(setFigure)} />
        )}
      </div>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.download}
          // A button that is disabled would lose the focus.
          aria-disabled={isWaiting}
          aria-describedby="export-file"
          onClick={() => !isWaiting && void take()}
        >
          {actions.download}
        </button>
        {isWaiting && (
          <button type="button" className="link" onClick={cancel}>
            {messages.cancel}
          </button>
        )}
        <span id="export-file" className={styles.file}>
          {nameOf(request)}
          {making.is === 'made' && <span>{sizeText(making.file, words)}</span>}
        </span>
      </div>
      <p role="status" className={styles.status} data-is={making.is}>
        {takingText(making, taking, words)}
      </p>
    </Dialog>
  )
}

const AS_SHOWN: FigureChoice = {
  preset: PRESETS[0],
  scale: PRESETS[0].scales[0],
  headings: true,
  ground: 'light',
}

const LINKS = ['latest', 'pinned'] as const
/** Whether the link leads to whatever version there is, or names this one. */
type LinkTo = (typeof LINKS)[number]

/** A citation is one text, to be read here. */
function languagesOf(kind: Kind): readonly FileLanguage[] {
  return kind === 'citation' ? LOCALES : [...LOCALES, 'all']
}

/** The kinds that leave from here, those without a format left out. */
function kindsOf({ kinds }: Subject): Kind[] {
  return (Object.keys(kinds) as Kind[]).filter((kind) => formatsOf(kind).length > 0)
}

function formatsOf(kind: Kind): readonly ExportFormat[] {
  return FORMATS.filter(({ of }) => of === kind)
}
