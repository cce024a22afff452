'use client'

import { type CSSProperties, Fragment, type MouseEvent, useId, useRef, useState } from 'react'
import { HELD_THEME_PREFIX } from '@/lib/analysis/metrics/held-theme'
import { type ThemeRow, themeMatrix } from '@/lib/analysis/theme-matrix'
import type { CellAddress } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { cellKey, EvidenceLink } from '../evidence/evidence-link'
import { pageHref } from '../filters/dataset-param'
import { themeAnchor } from '../filters/theme-anchor'
import { Keyed } from '../ui/keyed'
import { LocalText } from '../ui/local-text'
import { SideScroll } from '../ui/side-scroll'
import { useGridKeys } from '../ui/use-grid-keys'
import { ZoneSymbol } from '../ui/zone-symbol'
import { ThemeCell } from './theme-cell'
import { ThemeDetail } from './theme-detail'
import styles from './themes.module.css'

interface TableProps {
  input: ChartInput
  open: CellAddress | null
  hrefOf: (cell: CellAddress) => string
  onOpen: (cell: CellAddress, opener: HTMLElement) => void
}

/** Themes as rows under their groups, zones as columns; on a phone, theme below theme with the zones that hold it. */
export function ThemeTable(props: TableProps) {
  const { input } = props
  const { comparison, view, words } = input
  const { matrices } = words.messages
  const matrix = themeMatrix(comparison, view.order)
  const [shown, setShown] = useState<ThemeId | null>(null)
  const isGrouped = matrix.blocks.some(({ group }) => group)
  const span = matrix.zones.length + 2
  const table = useRef<HTMLTableElement>(null)
  const hint = useId()
  return (
    <Keyed id={hint} hint={words.messages.figure.keysAmongLinks}>
      <SideScroll
        label={matrices.caption(words.formats.number(matrix.zones.length))}
        hint={words.messages.table.scrolls}
      >
        <table
          ref={table}
          className={styles.table}
          style={{ '--zones': matrix.zones.length } as CSSProperties}
          aria-describedby={hint}
          {...useGridKeys(table)}
        >
          <caption className="visually-hidden">
            {matrices.caption(words.formats.number(matrix.zones.length))}
          </caption>
          <colgroup>
            {isGrouped && <col className={styles.groupColumn} />}
            <col className={styles.themeColumn} />
            {matrix.zones.map(({ id }) => (
              <col key={id} />
            ))}
            <col className={styles.lastColumn} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={isGrouped ? 2 : 1}>
                {matrices.theme}
              </th>
              {matrix.zones.map((zone) => (
                <ZoneHead key={zone.id} zone={zone} {...props} />
              ))}
              <th scope="col" className={styles.last}>
                {matrices.holders}
              </th>
            </tr>
          </thead>
          {matrix.blocks.map(({ group, rows }) => (
            <tbody key={group?.id ?? 'all'}>
              {rows.map((row, i) => (
                <Fragment key={row.theme.id}>
                  <tr>
                    {group && i === 0 && (
                      <th
                        scope="rowgroup"
                        className={styles.group}
                        rowSpan={
                          rows.length + (rows.some(({ theme }) => theme.id === shown) ? 1 : 0)
                        }
                      >
                        <LocalText text={group.label} words={words} />
                      </th>
                    )}
                    <Row
                      row={row}
                      zones={matrix.zones}
                      uncoded={matrix.uncoded}
                      isShown={row.theme.id === shown}
                      onShow={() => setShown(row.theme.id === shown ? null : row.theme.id)}
                      {...props}
                    />
                  </tr>
                  {row.theme.id === shown && (
                    <tr id={`rule-${row.theme.id}`} className={styles.detailRow}>
                      <td colSpan={span}>
                        <ThemeDetail row={row} input={input} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          ))}
        </table>
      </SideScroll>
    </Keyed>
  )
}

function ZoneHead({ zone, input, open, hrefOf, onOpen }: TableProps & { zone: Zone }) {
  const { comparison, words } = input
  const { matrices } = words.messages
  const cell = { zone: zone.id, metric: 'themes' }
  const count = words.formats.number(zone.themes.length)
  return (
    <th scope="col" className={styles.zone}>
      <span>
        <ZoneSymbol slot={comparison.slots.get(zone.id)} size={13} />{' '}
        <LocalText text={zone.shortName} words={words} />
      </span>{' '}
      <EvidenceLink
        cell={cell}
        href={hrefOf(cell)}
        isOpen={open !== null && cellKey(open) === cellKey(cell)}
        onOpen={onOpen}
      >
        {matrices.count(count)}
      </EvidenceLink>
    </th>
  )
}

function Row({
  row,
  zones,
  uncoded,
  isShown,
  onShow,
  ...props
}: TableProps & {
  row: ThemeRow
  zones: readonly Zone[]
  uncoded: ReadonlySet<string>
  isShown: boolean
  onShow: () => void
}) {
  const { input, open } = props
  const { words } = input
  const { matrices } = words.messages
  const rule = `${pageHref(words.locale, 'methodology', input.comparison.dataset)}#${themeAnchor(row.theme.id)}`
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onShow()
  }
  const opener = {
    className: styles.opener,
    'aria-expanded': isShown,
    'aria-controls': isShown ? `rule-${row.theme.id}` : undefined,
    onClick,
  }
  const count = words.formats.number(row.holders.length)
  return (
    <>
      <th scope="row" id={themeAnchor(row.theme.id)} className={styles.theme}>
        {/* Without scripts, a way to the rule in the codebook. */}
        <a href={rule} {...opener} aria-label={matrices.show(words.text(row.theme.label))}>
          <LocalText text={row.theme.label} words={words} />
        </a>
      </th>
      {zones.map((zone) => {
        const cell = { zone: zone.id, metric: `${HELD_THEME_PREFIX}${row.theme.id}` }
        return (
          <ThemeCell
            key={zone.id}
            row={row}
            zone={zone}
            cell={cell}
            isCoded={!uncoded.has(zone.id)}
            isOpen={open !== null && cellKey(open) === cellKey(cell)}
            zones={zones.length}
            input={input}
            hrefOf={props.hrefOf}
            onOpen={props.onOpen}
          />
        )
      })}
      <td className={styles.last}>
        {row.only && (
          <span className={styles.only}>{matrices.only(words.text(row.only.shortName))} </span>
        )}
        {row.holders.length === 0 && <span className={styles.only}>{matrices.nobody} </span>}
        <a href={rule} {...opener} aria-label={matrices.holderCount(count)}>
          {count}
        </a>
      </td>
    </>
  )
}
