import type { Locale } from './locales'
import { datasets as en } from './messages/en/datasets'
import { datasets as zh } from './messages/zh/datasets'

/** Words of the page of datasets, and of what files say of a dataset, apart from those that every page loads. */
export const DATASETS_MESSAGES: Record<Locale, typeof zh> = { zh, en }
