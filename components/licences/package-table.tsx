import type { LicenceMessages } from '@/lib/i18n/messages/zh/licences'
import type { LicenceText, LicensedPackage } from './licence-texts'
import styles from './licences.module.css'

/** The packages by name; of two versions both. */
export function PackageTable({
  packages,
  texts,
  messages,
}: {
  packages: readonly LicensedPackage[]
  texts: readonly LicenceText[]
  messages: LicenceMessages
}) {
  const idOf = new Map(texts.flatMap(({ id, packages: under }) => under.map((each) => [each, id])))
  return (
    <table className={styles.packages}>
      <thead>
        <tr>
          <th scope="col">{messages.name}</th>
          <th scope="col">{messages.version}</th>
          <th scope="col">{messages.licence}</th>
        </tr>
      </thead>
      <tbody>
        {packages.map((each) => {
          const { name, version, licence } = each
          const id = idOf.get(each)
          return (
            <tr key={`${name} ${version}`}>
              <th scope="row">{name}</th>
              <td>{version}</td>
              <td>
                {id ? <a href={`#${id}`}>{licence}</a> : licence}
                {!id && <span className={styles.missing}>{messages.textMissing}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
