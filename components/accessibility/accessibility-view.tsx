import { ACCESSIBILITY_MESSAGES } from '@/lib/i18n/accessibility-messages'
import { LOCALES } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { ReferencePage } from '../layout/reference-page'
import { PAGES } from '../layout/site-pages'
import styles from './accessibility.module.css'
import { AUDITED_WIDTHS, TESTED_WIDTHS } from './tested'

/** What has been done for accessibility, how it was tested, and what is known to be missing. `builtOn` is an ISO date. */
export function AccessibilityView({ builtOn, words }: { builtOn: string; words: Words }) {
  const { nav } = words.messages
  const messages = ACCESSIBILITY_MESSAGES[words.locale]
  const { and, date, number, spelled } = words.formats
  const inWords = (widths: readonly number[]) => and(widths.map((width) => String(width)))
  // In each language its start page too; besides, the page for unknown addresses.
  const pages = LOCALES.length * (PAGES.length + 1) + 1
  const sections = [
    { id: 'target', lines: [...messages.targetText, messages.built(date(builtOn))] },
    { id: 'figures', lines: messages.figuresText },
    { id: 'shortcuts', lines: messages.shortcutsText },
    {
      id: 'tested',
      lines: messages.testedText(
        number(pages),
        spelled(LOCALES.length),
        inWords(AUDITED_WIDTHS),
        inWords(TESTED_WIDTHS),
      ),
    },
    { id: 'untested', lines: messages.untestedText },
    { id: 'gaps', lines: messages.gapsText },
    { id: 'report', lines: messages.reportText },
  ] as const
  return (
    <ReferencePage
      title={messages.title}
      lead={messages.lead}
      contents={nav.contents}
      sections={sections.map(({ id, lines }) => ({
        id,
        title: messages[id],
        body: (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ),
      }))}
    />
  )
}
