import type { DatasetProblem, ProblemWords } from '@/lib/domain/dataset-problem'
import type { Bilingual } from '@/lib/domain/text'
import { count } from '../limits'

const both = (text: string): Bilingual => ({ zh: text, en: text })

/** What can be said of a row: of what it names, and of what else it says. */
export const rowKinds = {
  'name-absent': {
    severity: 'error',
    words: (zh: string, en: string): ProblemWords => ({
      wanted: { zh, en },
      got: { zh: '空白', en: 'blank' },
      remedy: { zh: '补上，或去掉这一行。', en: 'Fill it in, or drop the row.' },
    }),
  },
  'id-duplicate': {
    severity: 'error',
    words: (id: string, row: number): ProblemWords => ({
      wanted: { zh: '各不相同的标识', en: 'an id used only once' },
      got: {
        zh: `“${id}”已用于第 ${count(row)} 行`,
        en: `“${id}”, already used in row ${count(row)}`,
      },
      remedy: {
        zh: '换一个标识，或去掉其中一行。',
        en: 'Choose another id, or drop one of the rows.',
      },
    }),
  },
  'id-rewritten': {
    severity: 'note',
    words: (id: string): ProblemWords => ({
      wanted: {
        zh: '由小写字母、数字和连字符组成的标识',
        en: 'an id of lower-case letters, digits and hyphens',
      },
      got: { zh: `用作“${id}”`, en: `used as “${id}”` },
      remedy: {
        zh: '不必改；网址中用的是改写后的标识。',
        en: 'Nothing to do; addresses use the rewritten id.',
      },
    }),
  },
  'name-repeated': {
    severity: 'warning',
    words: (row: number): ProblemWords => ({
      wanted: { zh: '各不相同的名称', en: 'names that differ' },
      got: { zh: `与第 ${count(row)} 行同名`, en: `the same name as in row ${count(row)}` },
      remedy: {
        zh: '两行都留作不同的区；若是同一个区，去掉一行。',
        en: 'Both are kept as zones of their own; drop one where they are the same zone.',
      },
    }),
  },
  'name-alike': {
    severity: 'warning',
    words: (other: string): ProblemWords => ({
      wanted: {
        zh: '不止宽窄、大小写或空格不同的名称',
        en: 'names that differ in more than width, case or spaces',
      },
      got: { zh: `与“${other}”只有这些不同`, en: `differs from “${other}” in these alone` },
      remedy: {
        zh: '照原样分开；若是同一个，合并写法。',
        en: 'They are kept apart; merge the spellings where they mean the same.',
      },
    }),
  },
  'reference-dangling': {
    severity: 'error',
    words: (list: Bilingual): ProblemWords => ({
      wanted: { zh: `${list.zh}中已有的名称或标识`, en: `a name or id listed in ${list.en}` },
      got: { zh: '没有这一个', en: 'none of them' },
      remedy: {
        zh: '检查写法，或先补上它所指的那一行。',
        en: 'Check the spelling, or add the row that it names.',
      },
    }),
  },
  'reference-ambiguous': {
    severity: 'error',
    words: (list: Bilingual): ProblemWords => ({
      wanted: { zh: `${list.zh}中唯一的一个`, en: `one and only one of ${list.en}` },
      got: { zh: '几个同名', en: 'several of that name' },
      remedy: { zh: '写标识，不写名称。', en: 'Write the id instead of the name.' },
    }),
  },
  'reference-circular': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '与另一个区或地点的联动', en: 'a tie to another zone or a place' },
      got: { zh: '联动到自己', en: 'a tie to itself' },
      remedy: { zh: '改正对象，或去掉它。', en: 'Correct what it leads to, or remove it.' },
    }),
  },
  'place-made': {
    severity: 'note',
    words: (kind: Bilingual): ProblemWords => ({
      wanted: { zh: '列在“地点”表中的对象', en: 'something listed in the sheet “Places”' },
      got: {
        zh: `没有这样的表；据名称作为“${kind.zh}”收入`,
        en: `no such sheet; taken in as “${kind.en}”, by its name`,
      },
      remedy: { zh: '要改种类，补一张“地点”表。', en: 'To change its kind, add a sheet “Places”.' },
    }),
  },
  'row-repeated': {
    severity: 'error',
    words: (row: number): ProblemWords => ({
      wanted: { zh: '每个区每项只有一条', en: 'one entry for each zone and subject' },
      got: { zh: `第 ${count(row)} 行已有`, en: `one is there already, in row ${count(row)}` },
      remedy: { zh: '去掉其中一行。', en: 'Drop one of the rows.' },
    }),
  },
  'not-allowed': {
    severity: 'error',
    words: (allowed: readonly Bilingual[]): ProblemWords => ({
      wanted: {
        zh: `其中之一：${allowed.map(({ zh }) => zh).join('、')}`,
        en: `one of: ${allowed.map(({ en }) => en).join(', ')}`,
      },
      got: { zh: '别的写法', en: 'something else' },
      remedy: {
        zh: '换成列出的值，或留空。',
        en: 'Use one of the listed values, or leave it blank.',
      },
    }),
  },
  'bad-form': {
    severity: 'warning',
    words: (form: Bilingual): ProblemWords => ({
      wanted: form,
      got: { zh: '别的写法', en: 'something else' },
      remedy: {
        zh: '这一项没有取用；按要求的写法改正。',
        en: 'It was left out; rewrite it in the form wanted.',
      },
    }),
  },
  'dataset-problem': {
    severity: 'error',
    words: ({ wanted, got, remedy }: DatasetProblem): ProblemWords => ({ wanted, got, remedy }),
  },
  'record-dropped': {
    severity: 'warning',
    words: (path: string): ProblemWords => ({
      wanted: { zh: '合乎格式的记录', en: 'a record that fits the format' },
      got: both(path),
      remedy: {
        zh: '这一条没有导入；其余照常。',
        en: 'It was left out; the rest is brought in.',
      },
    }),
  },
} as const
