import { useCallback, useEffect, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { VirtualTable } from '@/components/table/virtual-table'
import { isolateText } from '@/lib/domain/isolate-text'
import type { SpellingSummary } from '@/lib/user-datasets/desk/import-desk'
import styles from './import.module.css'
import { session } from './import-session'
import { NearSpellings } from './near-spellings'
import { RespellDialog } from './respell-dialog'
import { useImportWords } from './use-import'
import { usePieces } from './use-pieces'

/** What the tables name – themes, places, kinds – in all its spellings: any can be written as another, or otherwise. */
export function SpellingsPart({ edition, isBusy }: { edition: number; isBusy: boolean }) {
  const { messages, number, locale } = useImportWords()
  const groups = useSpellings(edition)
  const [chosen, setChosen] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  const id = group?.id ?? ''
  const { items, onRange } = usePieces(`${edition} ${id}`, (from, count) =>
    session.ask((desk) => desk.spelled(id, from, count)),
  )
  const respell = useCallback(
    (from: string, to: string) => {
      if (session.current().checking !== null) return
      session
        .ask((desk) => desk.respell(id, from, to))
        .then(
          (mends) => {
            if (mends.length === 0) return
            announce(messages.mended)
            session.mend(mends)
          },
          () => undefined,
        )
    },
    [id, messages],
  )
  if (!group) return null
  return (
    <details className={styles.spellings}>
      <summary>
        {messages.spellings}
        <span className={styles.aside}>
          {groups
            .map(({ label, distinct }) => messages.counted(label[locale], number(distinct)))
            .join(locale === 'zh' ? '，' : ', ')}
          {groups.some(({ near }) => near.length > 0) && ` · ${messages.someNear}`}
        </span>
      </summary>
      <p className={styles.aside}>{messages.spellingsLead}</p>
      {groups.length > 1 && (
        <label className={styles.inSheet}>
          <span>{messages.spellingsOf}</span>
          <select value={id} onChange={({ currentTarget: { value } }) => setChosen(value)}>
            {groups.map(({ id: each, label, distinct }) => (
              <option key={each} value={each}>
                {messages.counted(label[locale], number(distinct))}
              </option>
            ))}
          </select>
        </label>
      )}
      <NearSpellings pairs={group.near} isBusy={isBusy} onRespell={respell} />
      <VirtualTable
        label={messages.spellingsIn(group.label[locale])}
        columns={3}
        count={group.distinct}
        rowHeight={33}
        className={styles.spelled}
        onRange={onRange}
        head={
          <tr>
            <th scope="col">{messages.spelling}</th>
            <th scope="col" data-number>
              {messages.spellingCount}
            </th>
            <th scope="col">{messages.remedy}</th>
          </tr>
        }
        row={(index, props) => {
          const item = items.get(index)
          return (
            <tr key={index} {...props}>
              <th scope="row">{item && isolateText(item.text)}</th>
              <td data-number>{item && number(item.count)}</td>
              <td>
                {item && (
                  <button
                    type="button"
                    className="link"
                    aria-label={messages.respellOf(isolateText(item.text))}
                    onClick={() => setRenaming(item.text)}
                  >
                    {messages.respell}
                  </button>
                )}
              </td>
            </tr>
          )
        }}
      />
      {renaming !== null && (
        <RespellDialog
          group={id}
          from={renaming}
          onRespell={respell}
          onClose={() => setRenaming(null)}
        />
      )}
    </details>
  )
}

/** What is named, asked for anew after each check; what was there stays until then. */
function useSpellings(edition: number): readonly SpellingSummary[] {
  const [groups, setGroups] = useState<readonly SpellingSummary[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each check
  useEffect(() => {
    let isLatest = true
    session
      .ask((desk) => desk.spellings())
      .then((found) => {
        if (isLatest) setGroups(found)
      })
      .catch(() => undefined)
    return () => {
      isLatest = false
    }
  }, [edition])
  return groups
}
