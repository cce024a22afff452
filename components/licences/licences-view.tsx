import { LICENCE_MESSAGES } from '@/lib/i18n/licence-messages'
import type { Words } from '@/lib/i18n/words'
import { ReferencePage } from '../layout/reference-page'
import { type LicensedPackage, licenceTexts } from './licence-texts'
import styles from './licences.module.css'
import { PackageTable } from './package-table'

/**
 * What the pages are made of and under which licences, with their texts. Built once; nothing of it runs in the browser.
 *
 * @param own text of the licence of our own code
 */
export function LicencesView({
  own,
  packages,
  words,
}: {
  own: string
  packages: readonly LicensedPackage[]
  words: Words
}) {
  const messages = LICENCE_MESSAGES[words.locale]
  const texts = licenceTexts(packages)
  return (
    <ReferencePage
      title={messages.title}
      lead={messages.lead}
      contents={words.messages.nav.contents}
      sections={[
        {
          id: 'own',
          title: messages.own,
          body: (
            <>
              <Lines lines={messages.ownText} />
              <TextOf id="own-licence" summary={messages.ownLicence} text={own} />
            </>
          ),
        },
        { id: 'fonts', title: messages.fonts, body: <Lines lines={messages.fontsText} /> },
        {
          id: 'packages',
          title: messages.packages,
          lead: messages.packagesLead(words.formats.number(packages.length)),
          body: <PackageTable packages={packages} texts={texts} messages={messages} />,
        },
        {
          id: 'texts',
          title: messages.texts,
          lead: messages.textsLead,
          body: texts.map(({ id, packages: under, text }) => (
            <TextOf
              key={id}
              id={id}
              summary={under.map(({ name, version }) => `${name} ${version}`).join(' · ')}
              text={text}
            />
          )),
        },
        {
          id: 'files',
          title: messages.files,
          body: (
            <ul className={styles.lines}>
              <li>
                <a href="/third-party.txt">{messages.notices}</a>
              </li>
              <li>
                <a href="/sbom.cdx.json">{messages.bill}</a>
              </li>
            </ul>
          ),
        },
      ]}
    />
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** A text that opens below its name. An address that points into it opens it too. */
function TextOf({ id, summary, text }: { id: string; summary: string; text: string }) {
  return (
    <details className={styles.text}>
      <summary>{summary}</summary>
      <pre id={id} lang="en">
        {text}
      </pre>
    </details>
  )
}
