import { actions } from './en/actions'
import { allPairs } from './en/all-pairs'
import { baseline } from './en/baseline'
import { citation } from './en/citation'
import { compare } from './en/compare'
import { credit } from './en/credit'
import { csv } from './en/csv'
import { dateline } from './en/dateline'
import { evidence } from './en/evidence'
import { exports } from './en/exports'
import { failure } from './en/failure'
import { figure } from './en/figure'
import { figureFit } from './en/figure-fit'
import { figurePart } from './en/figure-part'
import { filter } from './en/filter'
import { footer } from './en/footer'
import { home } from './en/home'
import { linkages } from './en/linkages'
import { loading } from './en/loading'
import { many } from './en/many'
import { matrices } from './en/matrices'
import { nav } from './en/nav'
import { notFound } from './en/not-found'
import { offline } from './en/offline'
import { ownDatasets } from './en/own-datasets'
import { print } from './en/print'
import { product } from './en/product'
import { savedViews } from './en/saved-views'
import { search } from './en/search'
import { slides } from './en/slides'
import { source } from './en/source'
import { table } from './en/table'
import { weighting } from './en/weighting'
import { zonePage } from './en/zone-page'
import type { Messages } from './zh'

/** English words of the interface, a file for each part of it. */
export const en = {
  product,
  nav,
  dateline,
  footer,
  home,
  compare,
  baseline,
  filter,
  figure,
  figureFit,
  figurePart,
  table,
  evidence,
  citation,
  source,
  actions,
  exports,
  credit,
  print,
  notFound,
  failure,
  loading,
  csv,
  zonePage,
  linkages,
  many,
  matrices,
  allPairs,
  weighting,
  offline,
  savedViews,
  ownDatasets,
  search,
  slides,
} satisfies Messages
