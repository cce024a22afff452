/** Said where there are many zones. */
export const many = {
  rowsInSight: (n: string) =>
    `共 ${n} 行，页面上只有看得见的那些，所以浏览器的页内查找找不全；要找一个区，请用“搜索”。`,
  firstRows: (n: string, of: string) =>
    `以下是前 ${n} 行，共 ${of} 行；全部各行可下载为 CSV 或 XLSX。`,
  retry: '载入其余各行',
  selectNone: '全不选',
  selectListed: (n: string) => `只选列出的 ${n} 个`,
  chooseFrom: (n: string, shown: string) =>
    `共 ${n} 个，列出前 ${shown} 个；输入名称、拼音或首字母查找。`,
  furtherZones: (n: string) =>
    `另有 ${n} 个区，重合都不多于以上各区；要看某一个，请用“与哪个区比较”。`,
  linkagePart: (n: string, of: string) =>
    `图中只画联动最多的 ${n} 个区，共 ${of} 个；全部各区见列表。`,
  firstRecords: (n: string, of: string) => `以上是前 ${n} 条，共 ${of} 条。`,
  moreRecords: (n: string) => `再列 ${n} 条`,
  recordsOfAll: '由全部各区的主题记录算出，不在此逐条重复',
  more: (n: string) => `另有 ${n} 个`,
}
