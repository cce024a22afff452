export const dateline = {
  label: '数据集',
  version: (version: string) => `版本 ${version}`,
  otherVersion: (version: string) => `链接是按 ${version} 版做的，数目可能不同`,
  size: (zones: string, documents: string) => `${zones} 个区，${documents} 份文件`,
}
