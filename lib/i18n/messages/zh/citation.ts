export const citation = {
  title: '怎样引用',
  style: '格式',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器没有允许复制，请手动选取文字复制。',
  download: (extension: string) => `下载 .${extension}`,
  accessedToday: '引用日期记作今天；如果在别的日子看过原文，请改成那一天。',
  /** Of a reader's own dataset. */
  unpublished: '数据集未公开，只在作者的浏览器中',
  unpublishedNote: '这份数据集只在你的浏览器里，别人打不开它的网址，所以引文不写网址。',
  viewTitle: (title: string, dataset: string, version: string) =>
    `${title}（${dataset}，${version} 版）`,
  quoted: (exact: string, place: string) => `“${exact}”（${place}）`,
  inOriginal: (url: string) => `原文位置：${url}`,
}
