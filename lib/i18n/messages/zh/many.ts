/** Said where there are many zones. */
export const many = {
  rowsInSight: (n: string) =>
    `共 ${n} 行，页面上只有看得见的那些，所以浏览器的页内查找找不全；要找一个区，请用“搜索”。`,
  firstRows: (n: string, of: string) =>
    `以下是前 ${n} 行，共 ${of} 行；全部各行可下载为 CSV 或 XLSX。`,
  retry: '载入其余各行',
}
