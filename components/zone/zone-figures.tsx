import { cellOf } from '@/lib/analysis/comparison'
import { type ZoneFigure, zoneFigures } from '@/lib/analysis/zone-figures'
import { missingNotes, zeroNotes } from '@/lib/charts/figure-text'
import { medianText } from '@/lib/charts/value-text'
import { useReading } from '../layout/reading-context'
import { FigureLink } from './figure-link'
import { RecordSection } from './record-section'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** Every metric for this zone, with the middle of all zones beside it. */
export function ZoneFigures() {
  const { dataset, words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage, figure } = words.messages
  const groups = zoneFigures(dataset)
  const columns = groups.flatMap(({ figures }) =>
    figures.flatMap(({ column, isVariant }) => (isVariant ? [] : column)),
  )
  // Every 0 has the same note.
  const zeros = new Set(zeroNotes(columns, [zone], words))
  const notes = [...missingNotes(columns, [zone], words), ...zeros]
  return (
    <RecordSection id="figures" title={zonePage.figures} lead={zonePage.figuresLead}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{zonePage.figureColumn}</th>
            <th scope="col">{zonePage.valueColumn}</th>
            <th scope="col">{figure.medianLabel(words.formats.spelled(dataset.zones.length))}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {zonePage.figureGroups[group.id]}
              </th>
            </tr>
            {group.figures.map((each) => (
              <FigureRow key={each.id} figure={each} />
            ))}
          </tbody>
        ))}
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </RecordSection>
  )
}

function FigureRow({ figure: { id, column, isVariant } }: { figure: ZoneFigure }) {
  const { words } = useReading()
  const { zone } = useZoneReading()
  const { metric, option } = column
  const way = metric.options?.find((each) => each.id === (option ?? metric.options?.[0]?.id))
  return (
    <tr data-variant={isVariant || undefined}>
      <th scope="row">
        {isVariant ? (
          <span className="visually-hidden">{words.text(metric.label)} </span>
        ) : (
          words.text(metric.label)
        )}
        {metric.support === 'stated' && (
          <span className={styles.unit}>{words.text(metric.unit)}</span>
        )}
        {way && (
          <span className={styles.way}>
            {words.messages.figure.option(way.label[words.locale])}
          </span>
        )}
      </th>
      <td>
        <FigureLink id={id} metric={column.metric} cell={cellOf(column, zone.id)} />
      </td>
      <td>{medianText(column, words)}</td>
    </tr>
  )
}
