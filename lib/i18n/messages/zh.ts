import { actions } from './zh/actions'
import { allPairs } from './zh/all-pairs'
import { baseline } from './zh/baseline'
import { citation } from './zh/citation'
import { compare } from './zh/compare'
import { credit } from './zh/credit'
import { csv } from './zh/csv'
import { dateline } from './zh/dateline'
import { evidence } from './zh/evidence'
import { exports } from './zh/exports'
import { failure } from './zh/failure'
import { figure } from './zh/figure'
import { figureFit } from './zh/figure-fit'
import { figurePart } from './zh/figure-part'
import { filter } from './zh/filter'
import { footer } from './zh/footer'
import { home } from './zh/home'
import { linkages } from './zh/linkages'
import { loading } from './zh/loading'
import { many } from './zh/many'
import { matrices } from './zh/matrices'
import { nav } from './zh/nav'
import { notFound } from './zh/not-found'
import { offline } from './zh/offline'
import { ownDatasets } from './zh/own-datasets'
import { print } from './zh/print'
import { product } from './zh/product'
import { savedViews } from './zh/saved-views'
import { search } from './zh/search'
import { slides } from './zh/slides'
import { source } from './zh/source'
import { table } from './zh/table'
import { weighting } from './zh/weighting'
import { zonePage } from './zh/zone-page'

/** Chinese words of the interface, a file for each part of it. Other languages satisfy the shape of this one. */
export const zh = {
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
}

/** The shape every language has to fill. */
export type Messages = typeof zh
