import { type LinkageKind, linkageNetwork } from '@/lib/analysis/linkage-network'
import { linkageSources } from '@/lib/charts/linkage-text'
import type { Dataset } from '@/lib/domain/dataset'
import { linkageFigure } from './linkage-figure'
import { datasetLeaving, type Subject } from './subject'

/** What leaves from the linkages of some kinds. */
export function linkageSubject(dataset: Dataset, kinds: readonly LinkageKind[]): Subject {
  return {
    dataset,
    kinds: {
      figure: {
        what: 'linkages',
        model: (words, setting) => linkageFigure(dataset, kinds, words, setting),
      },
      citation: {
        what: 'citation',
        model: (words, setting) => ({
          dataset,
          sources: linkageSources(dataset, linkageNetwork(dataset, kinds)),
          title: linkageFigure(dataset, kinds, words, setting).title,
          words,
          link: setting.link,
          exportedOn: setting.exportedOn,
        }),
      },
      dataset: datasetLeaving(dataset),
    },
  }
}
