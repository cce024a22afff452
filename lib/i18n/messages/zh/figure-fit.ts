/** Said in a picture of fixed shape, of what it has no room for. */
export const figureFit = {
  firstZones: (n: string, of: string) => `图中为依此次序的前 ${n} 个区，全部 ${of} 个见链接。`,
  firstThemes: (n: string, of: string) => `图中为依此次序的前 ${n} 个主题，全部 ${of} 个见链接。`,
  notes: '算法与注释见链接。',
  plot: '此尺寸放不下可读的图，图见链接。',
}
