'use client'

import { useMemo } from 'react'
import { documentSections } from '@/lib/domain/document-sections'
import { supportedRecords } from '@/lib/domain/supported-records'
import { TAGS } from '@/lib/i18n/locales'
import { useReading } from '../layout/reading-context'
import { ReferencePage } from '../layout/reference-page'
import { DocumentBody } from './document-body'
import { printedTitle } from './printed-title'
import { SectionName, sectionAnchor } from './section-quotes'
import styles from './source.module.css'

/** Every document of a dataset: what it is, and all that is quoted from it, in its order. */
export function SourceView({ builtOn }: { builtOn: string }) {
  const { dataset, words } = useReading()
  const { source: messages } = words.messages
  const supported = useMemo(() => supportedRecords(dataset), [dataset])
  return (
    <ReferencePage
      title={messages.title}
      lead={messages.lead}
      contents={messages.jump}
      sections={dataset.sources.map((source) => {
        const pieces = dataset.evidence.filter((piece) => piece.source === source.id)
        const sections = documentSections(pieces)
        return {
          id: source.id,
          title: (
            <span className={styles.title} lang={TAGS[source.language]}>
              {printedTitle(source, words)}
            </span>
          ),
          entries: sections.flatMap((section, i) =>
            section.section === undefined
              ? []
              : {
                  id: sectionAnchor(source, i),
                  title: (
                    <SectionName
                      section={section}
                      source={source}
                      supported={supported}
                      words={words}
                    />
                  ),
                },
          ),
          body: (
            <DocumentBody
              source={source}
              pieces={pieces}
              sections={sections}
              supported={supported}
              builtOn={builtOn}
            />
          ),
        }
      })}
    />
  )
}
