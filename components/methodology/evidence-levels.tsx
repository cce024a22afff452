import { SUPPORTS } from '@/lib/domain/support'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import { Badge } from '../evidence/badge'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'
import styles from './methodology.module.css'

const LEVELS = ['found', 'quoted', 'cited'] as const

/** What stands behind a value: the levels of evidence, and the badges that say how it is supported. */
export function evidenceLevels(words: Words): ReferenceSection {
  const { evidence } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return {
    id: 'evidence',
    title: methodology.evidenceLevels,
    lead: methodology.evidenceLead,
    body: (
      <>
        <Entry id="levels" title={methodology.levels}>
          <dl className={styles.terms}>
            {LEVELS.map((level) => (
              <div key={level}>
                <dt>{methodology.level[level]}</dt>
                <dd>{methodology.levelText[level]}</dd>
              </div>
            ))}
          </dl>
        </Entry>
        <Entry id="badges" title={methodology.badges}>
          <dl className={styles.terms}>
            {SUPPORTS.map((support) => (
              <div key={support}>
                <dt>
                  <Badge support={support} words={words} />
                </dt>
                <dd>{evidence.supportNote[support]}</dd>
              </div>
            ))}
          </dl>
        </Entry>
      </>
    ),
  }
}
