export const footer = {
  licence: (name: string) => `数据许可 ${name}`,
  methodology: '方法与定义',
  datasets: '数据集与下载',
}
