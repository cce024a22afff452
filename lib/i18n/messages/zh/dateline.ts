export const dateline = {
  label: '数据集',
  version: (version: string) => `版本 ${version}`,
  size: (zones: string, documents: string) => `${zones} 个区，${documents} 份文件`,
}
