import type { Messages } from '../zh'

export const citation = {
  title: 'How to cite',
  style: 'Style',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying; please select the words and copy them.',
  download: (extension) => `Download .${extension}`,
  accessedToday:
    'The day of access is today’s; if you read the original on another day, put that one.',
  unpublished: 'Dataset not published; kept in its author’s browser',
  unpublishedNote:
    'This dataset is in your browser only. Nobody else could open its address, so the reference gives none.',
  viewTitle: (title, dataset, version) => `${title} (${dataset}, version ${version})`,
  quoted: (exact, place) => `“${exact}” (${place})`,
  inOriginal: (url) => `In the original: ${url}`,
} satisfies Messages['citation']
