/** Said of a figure that draws some of many zones. */
export const figurePart = {
  first: (n: string, of: string, order: string) => `图中为前 ${n} 个区（${order}），共 ${of} 个。`,
  further: (zones: string) => `另画出排在其后的${zones}。`,
  most: (n: string) => `此图至多画 ${n} 个区，其余见表与文件。`,
  themes: (n: string, of: string) => `图中为前 ${n} 个主题，共 ${of} 个；其余见“主题”页。`,
  /** Some zones by name, for more of them than anybody reads. */
  among: (names: readonly string[], of: string, _rest: string) =>
    `${names.join('、')}等 ${of} 个区`,
  controls: '画多少个区',
  drawn: (n: string, of: string) => `已画 ${n} 个，共 ${of} 个区`,
  more: (n: string) => `再画 ${n} 个`,
  all: (of: string) => `画全部 ${of} 个`,
  upTo: (n: string) => `画到至多的 ${n} 个`,
  usual: (n: string) => `只画前 ${n} 个`,
}
