import { themeReasons } from '@/lib/analysis/theme-reasons'
import { lookup } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { Theme, ZoneTheme } from '@/lib/domain/theme'
import type { Weight } from '@/lib/domain/theme-weight'
import { Badge } from '../evidence/badge'
import { recordAnchor } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import { BothTexts } from './both-texts'
import { Quotes } from './record-row'
import { RecordSection } from './record-section'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** Area shows weight, as in tables. */
const SIZES: Record<Weight, number> = { primary: 18, secondary: 12, minor: 8 }

/** Themes by codebook group: how heavily held, because of which records, in which words. */
export function ZoneThemes() {
  const { dataset, words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage } = words.messages
  const { themes } = lookup(dataset)
  return (
    <RecordSection
      id="themes"
      title={zonePage.themes}
      lead={zonePage.themesLead}
      list="themes"
      count={zone.themes.length}
    >
      {dataset.themeGroups.map((group) => {
        const held = zone.themes.flatMap((each) => {
          const theme = themes.get(each.theme)
          return theme?.group === group.id ? { held: each, theme } : []
        })
        return (
          held.length > 0 && (
            <div key={group.id}>
              <h3 className={styles.subhead}>
                <LocalText text={group.label} words={words} />
              </h3>
              <ul className={styles.records}>
                {held.map((each) => (
                  <HeldTheme key={each.held.id} {...each} />
                ))}
              </ul>
            </div>
          )
        )
      })}
    </RecordSection>
  )
}

function HeldTheme({ held, theme }: { held: ZoneTheme; theme: Theme }) {
  const { dataset, words } = useReading()
  const { slot } = useZoneReading()
  const { zonePage, evidence } = words.messages
  return (
    <li id={recordAnchor(held.id)} className={styles.record}>
      <div className={styles.coded}>
        <p className={styles.name}>
          <span className={styles.symbol}>
            <ZoneSymbol slot={slot} size={SIZES[held.weight]} />
          </span>
          <span>
            <BothTexts text={theme.label} words={words}>
              <span className={styles.kind}>{evidence.weight[held.weight]}</span>
            </BothTexts>
          </span>
        </p>
        <details className={styles.rule}>
          <summary>{zonePage.rule}</summary>
          <dl>
            <dt>{zonePage.include}</dt>
            <dd>
              <LocalText text={theme.include} words={words} />
            </dd>
            <dt>{zonePage.exclude}</dt>
            <dd>
              <LocalText text={theme.exclude} words={words} />
            </dd>
          </dl>
        </details>
      </div>
      <ul className={styles.reasons}>
        {themeReasons(dataset, held).map(({ entry, role, evidence: pieces }) => (
          <li key={`${entry.record.id} ${role}`}>
            <p>
              <Badge support="interpreted" words={words} /> {zonePage.roles[role]}
              <span aria-hidden="true"> → </span>
              <a href={`#${recordAnchor(entry.record.id)}`}>
                <LocalText text={recordText(entry, dataset)} words={words} />
              </a>
            </p>
            <Quotes pieces={pieces} />
          </li>
        ))}
      </ul>
    </li>
  )
}
