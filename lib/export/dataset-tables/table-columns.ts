import { type Bilingual, LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import type { Written } from '../table'
import type { TableField } from './table-field'

/** A column, and how it is read from what a row is of. */
export interface TableColumn<Item> extends TableField {
  read: (item: Item) => Written
}

/** What reading may find; undefined where the record lacks the key. */
type Read<Item, Value> = (item: Item) => Value | null | undefined

type Rules = Pick<TableField, 'refersTo' | 'values'> & { isRequired?: boolean }

/** The sorts of column that a table of some items can have. */
export interface TableColumns<Item> {
  /** An id, a date, a text in one language only: whatever is a plain text. */
  plain: (
    name: string,
    meaning: Bilingual,
    read: Read<Item, string>,
    rules?: Rules,
  ) => TableColumn<Item>
  /** An id or word that every row has. */
  needed: (
    name: string,
    meaning: Bilingual,
    read: Read<Item, string>,
    rules?: Rules,
  ) => TableColumn<Item>
  whole: (name: string, meaning: Bilingual, read: Read<Item, number>) => TableColumn<Item>
  decimal: (name: string, meaning: Bilingual, read: Read<Item, number>) => TableColumn<Item>
  yesNo: (name: string, meaning: Bilingual, read: (item: Item) => boolean) => TableColumn<Item>
  /** A text in every language, a column each: `name_zh`, `name_en`. */
  worded: (name: string, meaning: Bilingual, read: Read<Item, LocalizedText>) => TableColumn<Item>[]
}

export function tableColumns<Item>(): TableColumns<Item> {
  const column = (
    name: string,
    type: TableField['type'],
    meaning: Bilingual,
    read: Read<Item, Written>,
    { isRequired = false, ...rules }: Rules = {},
  ) => ({ name, type, meaning, isRequired, ...rules, read: (item: Item) => read(item) ?? null })
  return {
    plain: (name, meaning, read, rules) => column(name, 'string', meaning, read, rules),
    needed: (name, meaning, read, rules) =>
      column(name, 'string', meaning, read, { ...rules, isRequired: true }),
    whole: (name, meaning, read) => column(name, 'integer', meaning, read),
    decimal: (name, meaning, read) => column(name, 'number', meaning, read),
    yesNo: (name, meaning, read) =>
      column(name, 'boolean', meaning, (item) => String(read(item)), { isRequired: true }),
    worded: (name, meaning, read) =>
      LANGUAGES.map((language) =>
        column(
          `${name}_${language}`,
          'string',
          { zh: `${meaning.zh}（${IN[language].zh}）`, en: `${meaning.en}, ${IN[language].en}` },
          (item) => read(item)?.[language],
        ),
      ),
  }
}

const IN: Record<(typeof LANGUAGES)[number], Bilingual> = {
  zh: { zh: '中文', en: 'in Chinese' },
  en: { zh: '英文', en: 'in English' },
}
