import type { DatasetProblem } from '@/lib/domain/dataset-problem'
import { describeValue } from '@/lib/domain/describe-value'
import { jsonPath, type Path } from '@/lib/domain/json-path'

/** Something wrong in a file of ours, as a value: where, what was wanted, what was got, how to mend it. */
export type FileProblem = Omit<DatasetProblem, 'code'>

export const notJson = (text: string): FileProblem => ({
  path: '$',
  wanted: {
    zh: '数据集或项目文件（JSON）',
    en: 'a dataset or a project file (JSON)',
  },
  got: text.trim() === '' ? { zh: '空文件', en: 'an empty file' } : describeValue(text),
  remedy: {
    zh: '另选文件；若是手改过的，检查引号、逗号与括号。',
    en: 'Choose another file; if it was edited by hand, check its quotes, commas and brackets.',
  },
})

/** Kept under one id, and says another of itself. */
export const otherId = (wanted: string, got: string): FileProblem => ({
  path: '$.id',
  wanted: { zh: wanted, en: wanted },
  got: describeValue(got),
  remedy: {
    zh: '存下内容，移除这一份，再从存下的文件打开。',
    en: 'Save its content, remove this one, and open the saved file.',
  },
})

export const notProjectVersion = (path: Path, got: unknown, version: number): FileProblem => ({
  path: jsonPath(path),
  wanted: { zh: `项目文件格式版本 ${version}`, en: `version ${version} of the project file` },
  got: describeValue(got),
  remedy: {
    zh: '若出自更新的程序，请刷新网页取得新版本再打开。',
    en: 'If a newer program wrote it, reload this page to get that, and open it again.',
  },
})
