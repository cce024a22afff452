import type { KeyboardEvent } from 'react'
import type { Words } from '@/lib/i18n/words'
import { usePinyin, wantPinyin } from '../ui/pinyin-store'
import styles from './filters.module.css'

/** The field that shortens the list of zones, and how many it has left. Esc empties it. */
export function ZoneFinder({
  query,
  listed,
  of,
  words,
  onQuery,
}: {
  query: string
  listed: number
  of: number
  words: Words
  onQuery: (query: string) => void
}) {
  const { search } = words.messages
  const { number } = words.formats
  const { hasFailed } = usePinyin()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || query === '') return
    event.preventDefault()
    onQuery('')
  }
  return (
    <div className={styles.finder}>
      <input
        type="text"
        aria-label={search.label}
        placeholder={search.label}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={query}
        onFocus={() => void wantPinyin()}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status">
        {query.trim() !== '' &&
          (listed === 0 ? search.noZone : search.listed(number(listed), number(of)))}
        {hasFailed && ` ${search.noPinyin}`}
      </p>
    </div>
  )
}
