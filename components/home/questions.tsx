import Link from 'next/link'
import { pageHref } from '../filters/dataset-param'
import styles from './home.module.css'
import type { HomeProps } from './home-props'
import { nearestQuestion } from './nearest-question'
import { oneTheme } from './one-theme'

/** Questions that open a view; their short answers are counted, not written. Last, the way to the reader's own zones. */
export function Questions({ dataset, words, summary, compareHref }: HomeProps) {
  const { home, ownDatasets } = words.messages
  const { number } = words.formats
  const { mostShared } = summary
  const zones = number(dataset.zones.length)
  const questions = [
    ...nearestQuestion(dataset, words),
    {
      id: 'exclusive',
      question: home.questionExclusive,
      answer: home.answerExclusive(number(summary.exclusiveThemes), number(summary.themes)),
      href: compareHref({ metric: 'exclusive-themes' }),
    },
    ...(mostShared
      ? [
          {
            id: 'shared',
            question: home.questionShared(words.text(mostShared.theme.label)),
            answer: home.answerShared(number(mostShared.zones), zones),
            href: compareHref(oneTheme(mostShared.theme.id)),
          },
        ]
      : []),
    {
      id: 'linkages',
      question: home.questionLinkages,
      answer: home.answerLinkages(
        number(summary.naming),
        number(dataset.zones.length - summary.naming),
      ),
      href: compareHref({ metric: 'linkages' }),
    },
    {
      id: 'own',
      question: ownDatasets.bring,
      answer: ownDatasets.bringNote,
      href: pageHref(words.locale, 'import', dataset),
    },
  ]
  return (
    <nav aria-label={home.questions} className={styles.questions}>
      <ul>
        {questions.map(({ id, question, answer, href }) => (
          <li key={id}>
            <Link href={href} prefetch={false}>
              <span>{question}</span>
              <span className={styles.answer}>{answer}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
