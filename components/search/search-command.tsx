'use client'

import { useEffect, useState } from 'react'
import masthead from '../layout/masthead.module.css'
import { useReading } from '../layout/reading-context'
import { useSlashKey } from '../layout/slash-key'
import { later, useLater } from '../ui/use-later'
import { isSearchKey } from './is-search-key'
import { SearchDialog } from './search-dialog'

const PANEL = later(async () => (await import('./search-panel')).SearchPanel)

/** The way into the search, by button and by key. Works only with scripts, so it appears only with them. */
export function SearchCommand() {
  const { search } = useReading().words.messages
  const [isOpen, setOpen] = useState(false)
  const isSlashOn = useSlashKey()
  const panel = useLater(PANEL, isOpen)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSearchKey(event, isSlashOn)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [isSlashOn])
  return (
    <>
      <button
        type="button"
        className={masthead.tool}
        data-scripted
        aria-haspopup="dialog"
        aria-keyshortcuts={isSlashOn ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
        onClick={() => setOpen(true)}
      >
        {search.title}
      </button>
      {isOpen && <SearchDialog panel={panel} onClose={() => setOpen(false)} />}
    </>
  )
}
