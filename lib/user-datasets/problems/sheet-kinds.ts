import type { ProblemWords } from '@/lib/domain/dataset-problem'
import { count, LIMITS } from '../limits'

/** What can be said of a sheet or one of its columns. */
export const sheetKinds = {
  'rows-too-many': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: {
        zh: `合计不超过 ${count(LIMITS.rows)} 行`,
        en: `at most ${count(LIMITS.rows)} rows in all`,
      },
      got: { zh: '更多', en: 'more' },
      remedy: { zh: '分成几个文件分别导入。', en: 'Split it and bring the parts one by one.' },
    }),
  },
  'columns-too-many': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: `不超过 ${LIMITS.columns} 列`, en: `at most ${LIMITS.columns} columns` },
      got: { zh: '更多', en: 'more' },
      remedy: { zh: '只留用得到的列。', en: 'Keep only the columns that are needed.' },
    }),
  },
  'cells-too-many': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: {
        zh: `合计不超过 ${count(LIMITS.cells)} 个单元格`,
        en: `at most ${count(LIMITS.cells)} cells in all`,
      },
      got: { zh: '更多', en: 'more' },
      remedy: {
        zh: '删去用不到的列，或分几次导入。',
        en: 'Remove columns that are not needed, or split it.',
      },
    }),
  },
  'sheet-empty': {
    severity: 'note',
    words: (): ProblemWords => ({
      wanted: { zh: '表头和至少一行', en: 'a head and at least one row' },
      got: { zh: '空表', en: 'an empty sheet' },
      remedy: { zh: '没有用到。', en: 'It is not used.' },
    }),
  },
  'sheet-unused': {
    severity: 'note',
    words: (): ProblemWords => ({
      wanted: { zh: '对应到一种内容的表', en: 'a sheet that is matched with something' },
      got: { zh: '没有对应', en: 'matched with nothing' },
      remedy: {
        zh: '若有用，在对应一步选它是什么。',
        en: 'Where it is wanted, say in the matching what it is.',
      },
    }),
  },
  'column-unused': {
    severity: 'note',
    words: (): ProblemWords => ({
      wanted: { zh: '对应到一种内容的列', en: 'a column that is matched with something' },
      got: { zh: '没有对应', en: 'matched with nothing' },
      remedy: {
        zh: '若有用，在对应一步选它是什么。',
        en: 'Where it is wanted, say in the matching what it is.',
      },
    }),
  },
  'column-single': {
    severity: 'warning',
    words: (): ProblemWords => ({
      wanted: { zh: '名称之外还有内容', en: 'something beside names' },
      got: { zh: '只有一列', en: 'a single column' },
      remedy: {
        zh: '若本有多列，分列的符号没有认出：另存为以逗号分列的 CSV。',
        en: 'Where there should be more, the mark between them was not recognised: save as CSV with commas.',
      },
    }),
  },
  'column-absent': {
    severity: 'error',
    words: (zh: string, en: string): ProblemWords => ({
      wanted: { zh: `有“${zh}”一列`, en: `a column “${en}”` },
      got: { zh: '没有这样的列', en: 'no such column' },
      remedy: { zh: '在对应一步指明是哪一列。', en: 'Say in the matching which column it is.' },
    }),
  },
  'zones-absent': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '至少一行是一个区', en: 'at least one row that is a zone' },
      got: { zh: '没有', en: 'none' },
      remedy: {
        zh: '在对应一步指明哪张表、哪一列是区的名称。',
        en: 'Say in the matching which sheet and column hold the zones’ names.',
      },
    }),
  },
  'mapping-misfit': {
    severity: 'warning',
    words: (wanted: string): ProblemWords => ({
      wanted: { zh: `表头“${wanted}”`, en: `the head “${wanted}”` },
      got: { zh: '不同，或没有', en: 'another one, or none' },
      remedy: {
        zh: '这份对应取自另一个文件；检查这一列。',
        en: 'The mapping was made for another file; check this column.',
      },
    }),
  },
  'formula-errors': {
    severity: 'warning',
    words: (errors: number): ProblemWords => ({
      wanted: { zh: '值', en: 'a value' },
      got: {
        zh: `${count(errors)} 个出错的格（如 #DIV/0!），这是第一个`,
        en: `${count(errors)} cells in error, such as #DIV/0!, of which this is the first`,
      },
      remedy: {
        zh: '视为空白；在表格软件中改正公式。',
        en: 'They count as blank; mend the formulas in your spreadsheet program.',
      },
    }),
  },
  'formula-values': {
    severity: 'note',
    words: (formulas: number): ProblemWords => ({
      wanted: { zh: '只取存下的结果', en: 'only the results that were stored' },
      got: {
        zh: `${count(formulas)} 个公式，这是第一个`,
        en: `${count(formulas)} formulas, of which this is the first`,
      },
      remedy: {
        zh: '公式不会重算；没有存下结果的格视为空白。',
        en: 'Formulas are not worked out; one without a stored result counts as blank.',
      },
    }),
  },
} as const
