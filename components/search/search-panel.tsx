'use client'

import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Words } from '@/lib/i18n/words'
import { useReading } from '../layout/reading-context'
import { usePinyin, wantPinyin } from '../ui/pinyin-store'
import { ResultList } from './result-list'
import styles from './search.module.css'
import { type Results, useResults } from './use-results'

/** A field, and below it what agrees with what is typed in it. The focus stays in the field; arrows go through the list. */
export function SearchPanel({ onGo }: { onGo: (href: string) => void }) {
  const { words } = useReading()
  const { search } = words.messages
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const { hasFailed } = usePinyin()
  const results = useResults(query)
  const { listed, isAsked, isLooking } = results
  // What was chosen stays so when more is found; what agrees best is chosen as soon as something is asked.
  const kept = listed.findIndex(({ entry }) => entry.id === chosen)
  const best = isAsked && !isLooking && listed.length > 0 ? 0 : -1
  const active = kept === -1 ? best : kept

  // Where the dialog was open before this was there, it has the focus already.
  useLayoutEffect(() => input.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const choose = (at: number) => setChosen(listed.at(at % listed.length)?.entry.id ?? null)
  const moves: Record<string, () => void> = {
    ArrowDown: () => choose(active + 1),
    ArrowUp: () => choose(active === -1 ? -1 : active - 1),
    Home: () => choose(0),
    End: () => choose(-1),
    Enter: () => {
      const found = listed[active]
      if (found) onGo(found.entry.href)
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey, nativeEvent, key } = event
    const move = moves[key]
    if (!move || nativeEvent.isComposing || altKey || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    if (listed.length > 0) move()
  }

  return (
    <>
      <input
        ref={input}
        type="text"
        className={styles.field}
        role="combobox"
        aria-label={search.label}
        placeholder={search.label}
        aria-expanded={listed.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === -1 ? undefined : `${id}-${active}`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onFocus={() => void wantPinyin()}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(null)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="status" className={styles.status}>
        <p>{statusText(results, query, words)}</p>
        {isAsked && !isLooking && listed.length === 0 && <p>{search.noneHint}</p>}
        {hasFailed && <p>{search.noPinyin}</p>}
      </div>
      <ResultList
        id={id}
        results={results}
        active={active}
        words={words}
        onPoint={setChosen}
        onGo={onGo}
      />
    </>
  )
}

function statusText(
  { listed, total, isAsked, isLooking }: Results,
  query: string,
  words: Words,
): string {
  const { search } = words.messages
  const { number } = words.formats
  if (!isAsked) return search.start
  if (isLooking && total === 0) return search.looking
  if (total === 0) return search.none(query.trim())
  return listed.length < total
    ? search.foundMore(number(total), number(listed.length))
    : search.found(number(total))
}
