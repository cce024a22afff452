import { ROLE_WEIGHTS, type ThemeRole, WEIGHTS } from '@/lib/domain/theme-weight'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'
import styles from './methodology.module.css'

const ROLES = Object.keys(ROLE_WEIGHTS) as ThemeRole[]

/** Which role of a record gives a theme which weight. */
export function weights({ locale }: Words): ReferenceSection {
  const methodology = METHODOLOGY_MESSAGES[locale]
  return {
    id: 'weights',
    title: methodology.weights,
    lead: methodology.weightsLead,
    body: WEIGHTS.map((weight) => (
      <Entry key={weight} id={`weight-${weight}`} title={methodology.weight[weight]}>
        <ul className={styles.lines}>
          {ROLES.filter((role) => ROLE_WEIGHTS[role] === weight).map((role) => (
            <li key={role}>{methodology.roles[role]}</li>
          ))}
        </ul>
      </Entry>
    )),
  }
}
