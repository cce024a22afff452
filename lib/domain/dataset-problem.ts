import { describeValue } from './describe-value'
import { jsonPath, type Path } from './json-path'
import type { Bilingual } from './text'

/** What is said of something wrong: what was wanted, what was got, how to mend it. */
export interface ProblemWords {
  wanted: Bilingual
  got: Bilingual
  remedy: Bilingual
}

/** Something wrong in a dataset, as a value. */
export interface DatasetProblem extends ProblemWords {
  code: ProblemCode
  /** JSONPath of the place: `$.zones[0].goals[2].group`. */
  path: string
}

type Words = ProblemWords

const JSON_TYPES: Record<string, Bilingual> = {
  string: { zh: '文字（字符串）', en: 'text (a string)' },
  number: { zh: '数值', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
}

const FORMATS: Record<string, Bilingual> = {
  slug: {
    zh: '由小写字母、数字和连字符组成的标识，如 digital-economy',
    en: 'an id of lower-case letters, digits and hyphens, such as digital-economy',
  },
  url: {
    zh: '以 http:// 或 https:// 开头的网址，不含空格、引号与尖括号',
    en: 'an address starting with http:// or https://, without spaces, quotes or angle brackets',
  },
  date: {
    zh: '日期，如 2026、2026-11 或 2026-11-23',
    en: 'a date such as 2026, 2026-11 or 2026-11-23',
  },
  version: { zh: '版本号，如 1.0.0', en: 'a version such as 1.0.0' },
  sha256: { zh: '64 位十六进制的 SHA-256', en: 'a SHA-256 of 64 hexadecimal digits' },
}

/** Ids of a circle that are named one by one. */
const MOST_NAMED = 4

const both = (text: string): Bilingual => ({ zh: text, en: text })
const typeName = (type: string): Bilingual => JSON_TYPES[type] ?? both(type)

/** The closed list of problems, each with its words. A new kind is one member here. */
const KINDS = {
  'wrong-type': (type: string, value: unknown): Words => ({
    wanted: typeName(type),
    got: describeValue(value),
    remedy: {
      zh: `改成${typeName(type).zh}。`,
      en: `Change it to ${typeName(type).en}.`,
    },
  }),
  'missing-key': (type: string): Words => ({
    wanted: typeName(type),
    got: describeValue(undefined),
    remedy: { zh: '补上这一项。', en: 'Add this key.' },
  }),
  'unknown-key': (key: string): Words => ({
    wanted: { zh: '只有格式说明里的键', en: 'only keys that the format names' },
    got: describeValue(key),
    remedy: {
      zh: '检查拼写；多余的键请删去。',
      en: 'Check the spelling, or remove the key.',
    },
  }),
  'not-allowed': (allowed: readonly unknown[], value: unknown): Words => ({
    wanted: { zh: `其中之一：${allowed.join('、')}`, en: `one of: ${allowed.join(', ')}` },
    got: describeValue(value),
    remedy: { zh: '换成列出的值。', en: 'Use one of the listed values.' },
  }),
  'bad-format': (format: string, value: unknown): Words => ({
    wanted: FORMATS[format] ?? both(format),
    got: describeValue(value),
    remedy: { zh: '按要求的写法改正。', en: 'Rewrite it in the form wanted.' },
  }),
  'out-of-range': (limit: Bilingual, value: unknown): Words => ({
    wanted: limit,
    got: describeValue(value),
    remedy: { zh: '改到范围之内。', en: 'Bring it within the limit.' },
  }),
  'no-language': (): Words => ({
    wanted: {
      zh: '中文（zh）或英文（en）至少一种',
      en: 'Chinese (zh) or English (en), at least one',
    },
    got: { zh: '两种都没有', en: 'neither' },
    remedy: { zh: '写上其中一种文字。', en: 'Write the text in one of them.' },
  }),
  'duplicate-id': (id: string, first: Path): Words => ({
    wanted: { zh: '各不相同的标识', en: 'an id used only once' },
    got: {
      zh: `“${id}”已用于 ${jsonPath(first)}`,
      en: `“${id}”, already used at ${jsonPath(first)}`,
    },
    remedy: {
      zh: '换一个标识，并改掉引用它的地方。',
      en: 'Choose another id, and change what refers to it.',
    },
  }),
  'dangling-reference': (id: string, list: Bilingual): Words => ({
    wanted: { zh: `${list.zh}中已有的标识`, en: `an id listed in ${list.en}` },
    got: describeValue(id),
    remedy: {
      zh: '检查拼写，或先补上它所指的那一条。',
      en: `Check the spelling, or add it to ${list.en}.`,
    },
  }),
  'value-and-missing': (value: number | null): Words => ({
    wanted: {
      zh: '有数值，或者 value 为 null 并写明 missing，二者居一',
      en: 'either a value, or value null with a reason in missing',
    },
    got:
      value === null
        ? { zh: '两者都没有', en: 'neither of them' }
        : { zh: '两者都有', en: 'both of them' },
    remedy: {
      zh: '数值缺失时写明原因，不要写 0。',
      en: 'Where there is no value, give the reason; do not write 0.',
    },
  }),
  'evidence-incomplete': (absent: readonly string[]): Words => ({
    wanted: {
      zh: 'exact、prefix、suffix、start、end 齐全，或后四项都不写',
      en: 'exact, prefix, suffix, start and end together, or none of the last four',
    },
    got: { zh: `缺 ${absent.join('、')}`, en: `without ${absent.join(', ')}` },
    remedy: {
      zh: '补齐各项；手上没有全文时，删去后四项。',
      en: 'Complete them; where the text is not at hand, remove the last four.',
    },
  }),
  'evidence-length': (length: number, start: number, end: number): Words => ({
    wanted: {
      zh: `end − start 等于引文字数 ${length}（按 Unicode 码位计）`,
      en: `end − start equal to the quote's ${length} Unicode code points`,
    },
    got: both(`${end} − ${start} = ${String(end - start).replace('-', '−')}`),
    remedy: { zh: '重新量取引文的位置。', en: 'Take the place of the quote anew.' },
  }),
  'evidence-beyond-text': (textLength: number, end: number): Words => ({
    wanted: { zh: `不超过全文长度 ${textLength}`, en: `at most the text's length, ${textLength}` },
    got: both(String(end)),
    remedy: { zh: '核对 end 与 textLength。', en: 'Check end and textLength.' },
  }),
  'evidence-without-text': (source: string): Words => ({
    wanted: {
      zh: '引文带位置时，来源须有 textSha256 与 textLength',
      en: 'textSha256 and textLength on a source that quotes give places in',
    },
    got: { zh: `来源“${source}”没有`, en: `none on source “${source}”` },
    remedy: {
      zh: '给来源补上二者，或删去引文的位置。',
      en: 'Add both to the source, or remove the places.',
    },
  }),
  'evidence-absent': (): Words => ({
    wanted: { zh: '至少一条证据', en: 'at least one piece of evidence' },
    got: { zh: '没有', en: 'none' },
    remedy: { zh: '写上支持这条记录的引文。', en: 'Quote the words that support this record.' },
  }),
  'count-differs': (printed: number, listed: number): Words => ({
    wanted: { zh: `文件写明的 ${printed} 项`, en: `${printed}, as the document states` },
    got: { zh: `列出 ${listed} 项`, en: `${listed} listed` },
    remedy: { zh: '对照文件补上或去掉条目。', en: 'Compare the list with the document.' },
  }),
  'weight-differs': (derived: string, weight: string): Words => ({
    wanted: { zh: `依据各角色应为 ${derived}`, en: `${derived}, which the roles give` },
    got: both(weight),
    remedy: {
      zh: '改轻重，或改 because 中的角色。',
      en: 'Change the weight, or the roles in because.',
    },
  }),
  'role-misfit': (role: string, kind: string): Words => ({
    wanted: { zh: `能担任 ${role} 的记录`, en: `a record that can play the role ${role}` },
    got: both(kind),
    remedy: { zh: '换记录或换角色。', en: 'Point to another record, or change the role.' },
  }),
  'not-coded': (list: string, length: number): Words => ({
    wanted: {
      zh: `未列入 coded 的 ${list} 应为空`,
      en: `${list} empty, since coded does not name it`,
    },
    got: { zh: `${length} 项`, en: `${length} of them` },
    remedy: { zh: `把 ${list} 加入 coded，或清空它。`, en: `Add ${list} to coded, or empty it.` },
  }),
  circular: (ids: readonly string[]): Words => ({
    wanted: { zh: '不绕回自身的引用', en: 'references that do not come back to themselves' },
    got: both((ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids).join(' → ')),
    remedy: { zh: '去掉其中一处引用。', en: 'Remove one of the references.' },
  }),
} as const

export type ProblemCode = keyof typeof KINDS

/** A problem of one kind at one place. */
export function problem<Code extends ProblemCode>(
  code: Code,
  path: Path,
  ...details: Parameters<(typeof KINDS)[Code]>
): DatasetProblem {
  const words = KINDS[code] as (...details: Parameters<(typeof KINDS)[Code]>) => Words
  return { code, path: jsonPath(path), ...words(...details) }
}

export const PROBLEM_CODES = Object.keys(KINDS) as ProblemCode[]
