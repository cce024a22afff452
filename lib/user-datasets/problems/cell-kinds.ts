import type { ProblemWords } from '@/lib/domain/dataset-problem'
import { MISSING_LABELS, type MissingReason } from '@/lib/domain/missing'
import type { Bilingual } from '@/lib/domain/text'
import { count, LIMITS } from '../limits'

const both = (text: string): Bilingual => ({ zh: text, en: text })
const A_NUMBER: Bilingual = { zh: '数值', en: 'a number' }
const ASKED: Bilingual = {
  zh: '请选择；答复之前不取数值。',
  en: 'Please choose; no number is taken until then.',
}

/** What can be said of a cell, most of it of how a number was read or why it was not. */
export const cellKinds = {
  'cell-long': {
    severity: 'error',
    words: (length: number): ProblemWords => ({
      wanted: {
        zh: `不超过 ${count(LIMITS.cellLength)} 个字符`,
        en: `at most ${count(LIMITS.cellLength)} characters`,
      },
      got: { zh: `${count(length)} 个`, en: `${count(length)} of them` },
      remedy: { zh: '缩短，或不用这一列。', en: 'Shorten it, or do not use the column.' },
    }),
  },
  'cell-damaged': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '完好的文字', en: 'sound text' },
      got: { zh: '有字节不成字（�）', en: 'bytes that make no character (�)' },
      remedy: { zh: '对照原件改正这一格。', en: 'Correct the cell by its original.' },
    }),
  },
  'number-understood': {
    severity: 'note',
    words: (value: number, how: readonly Bilingual[]): ProblemWords => ({
      wanted: A_NUMBER,
      got: {
        zh: `读作 ${numberText(value)}（${how.map(({ zh }) => zh).join('、')}）`,
        en: `read as ${numberText(value)} (${how.map(({ en }) => en).join(', ')})`,
      },
      remedy: {
        zh: '原写法一并保留；若有误，改这一格。',
        en: 'The printed form is kept; edit the cell where this is wrong.',
      },
    }),
  },
  'value-word': {
    severity: 'note',
    words: (missing: MissingReason): ProblemWords => ({
      wanted: A_NUMBER,
      got: {
        zh: `没有数值：${MISSING_LABELS[missing].zh}`,
        en: `no number: ${MISSING_LABELS[missing].en}`,
      },
      remedy: { zh: '按缺失处理，不作 0。', en: 'Taken as missing, never as 0.' },
    }),
  },
  'digits-doubtful': {
    severity: 'question',
    words: (): ProblemWords => ({
      wanted: { zh: '小数点前有数字', en: 'a digit before the decimal point' },
      got: {
        zh: '小数点前没有数字，可能丢了几位',
        en: 'none: some digits may have been lost',
      },
      remedy: ASKED,
    }),
  },
  'digits-absent': {
    severity: 'question',
    words: (): ProblemWords => ({
      wanted: { zh: '单位前有数字', en: 'a number before the unit' },
      got: { zh: '只有单位，数字可能丢了', en: 'a unit alone: the number may have been lost' },
      remedy: ASKED,
    }),
  },
  'number-ambiguous': {
    severity: 'question',
    words: (readings: readonly number[]): ProblemWords => ({
      wanted: { zh: '只有一种读法的数值', en: 'a number that can be read in one way' },
      got: {
        zh: `可读作 ${readings.map(numberText).join(' 或 ')}`,
        en: `may be ${readings.map(numberText).join(' or ')}`,
      },
      remedy: ASKED,
    }),
  },
  'number-rough': {
    severity: 'question',
    words: (value: number): ProblemWords => ({
      wanted: { zh: '一个确定的数值', en: 'one definite number' },
      got: {
        zh: `约数、范围或界限，其中有 ${numberText(value)}`,
        en: `about, a range or a bound, with ${numberText(value)} in it`,
      },
      remedy: ASKED,
    }),
  },
  'none-word': {
    severity: 'question',
    words: (): ProblemWords => ({
      wanted: A_NUMBER,
      got: { zh: '“无”：可以是零，也可以是没有数据', en: '“none”: it may be zero, or no data' },
      remedy: ASKED,
    }),
  },
  'unit-differs': {
    severity: 'question',
    words: (unit: string, wanted: string): ProblemWords => ({
      wanted: { zh: `单位“${wanted}”`, en: `the unit “${wanted}”` },
      got: both(`“${unit}”`),
      remedy: ASKED,
    }),
  },
  'date-for-number': {
    severity: 'warning',
    words: (): ProblemWords => ({
      wanted: A_NUMBER,
      got: { zh: '日期', en: 'a date' },
      remedy: {
        zh: '没有取用；表格软件常把“3-4”改成日期，请对照原件。',
        en: 'It was left out; spreadsheet programs make dates of “3-4”, check the original.',
      },
    }),
  },
  'not-a-number': {
    severity: 'warning',
    words: (): ProblemWords => ({
      wanted: A_NUMBER,
      got: { zh: '文字', en: 'text' },
      remedy: {
        zh: '没有取用；改成数值，或写明为何没有。',
        en: 'It was left out; write a number, or why there is none.',
      },
    }),
  },
  'text-from-number': {
    severity: 'note',
    words: (): ProblemWords => ({
      wanted: { zh: '文字', en: 'text' },
      got: A_NUMBER,
      remedy: { zh: '按写出的样子当作文字。', en: 'Taken as text, as it is written.' },
    }),
  },
} as const

/** A number as people read it: grouped, with U+2212 for a minus. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
