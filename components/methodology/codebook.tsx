import { zoneSlots } from '@/lib/analysis/zone-slots'
import type { Dataset } from '@/lib/domain/dataset'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { LocalText } from '../ui/local-text'
import styles from './methodology.module.css'
import { ThemeEntry } from './theme-entry'

/** The rule of every theme, group by group, and who holds it. */
export function codebook(dataset: Dataset, words: Words): ReferenceSection {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const { number } = words.formats
  const { themeGroups, themes, zones } = dataset
  const ids = zones.map(({ id }) => id)
  const slots = zoneSlots(ids, ids)
  const groups = themeGroups.map((group) => ({
    ...group,
    anchor: `themes-${group.id}`,
    themes: themes.filter((theme) => theme.group === group.id),
  }))
  return {
    id: 'codebook',
    title: methodology.codebook,
    lead: methodology.codebookLead(number(themes.length), number(themeGroups.length)),
    entries: groups.map(({ anchor, label }) => ({
      id: anchor,
      title: <LocalText text={label} words={words} />,
    })),
    body: groups.map((group) => (
      <section key={group.id} id={group.anchor} className={styles.group}>
        <h3>
          <LocalText text={group.label} words={words} />
        </h3>
        <p>
          <LocalText text={group.definition} words={words} />
        </p>
        {group.themes.map((theme) => (
          <ThemeEntry key={theme.id} theme={theme} zones={zones} slots={slots} words={words} />
        ))}
      </section>
    )),
  }
}
