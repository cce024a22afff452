import type { DatasetFacts, Mapping } from '@/lib/user-datasets/map/mapping'
import { withFacts } from './edit-mapping'
import styles from './import.module.css'
import { session } from './import-session'
import { LocalFields, PlainField } from './local-fields'
import { useImportWords } from './use-import'

/** What a dataset says of itself and tables do not: title, version, day, maker, licence. */
export function FactsForm({ mapping }: { mapping: Mapping }) {
  const { messages } = useImportWords()
  const { title, version, asOf, creator, license, zonesName } = mapping.dataset
  const set = (facts: Partial<DatasetFacts>) => session.map(withFacts(mapping, facts))
  return (
    <fieldset className={styles.facts}>
      <legend>{messages.facts}</legend>
      <div className={styles.fields}>
        <LocalFields
          label={messages.titleField}
          text={title}
          onChange={(text) => set({ title: text })}
        />
        <PlainField
          label={messages.version}
          value={version}
          form={messages.versionForm}
          pattern="\d+\.\d+\.\d+"
          onChange={(text) => set({ version: text })}
        />
        <PlainField
          label={messages.asOf}
          value={asOf}
          form={messages.asOfForm}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          onChange={(text) => set({ asOf: text })}
        />
        <LocalFields
          label={messages.creator}
          text={creator}
          onChange={(text) => set({ creator: text })}
        />
        <LocalFields
          label={messages.zonesName}
          text={zonesName ?? {}}
          onChange={(text) => {
            const { zonesName: _, ...rest } = mapping.dataset
            session.map({
              ...mapping,
              dataset: Object.keys(text).length === 0 ? rest : { ...rest, zonesName: text },
            })
          }}
        />
        <PlainField
          label={messages.license}
          value={license}
          onChange={(text) => set({ license: text })}
        />
      </div>
    </fieldset>
  )
}
