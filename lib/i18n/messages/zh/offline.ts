export const offline = {
  version: (version: string, build: string) =>
    build === '' ? `程序版本 ${version}` : `程序版本 ${version}（${build}）`,
  kept: '，可离线阅读',
  newer: '新版本已就绪。',
  reload: '刷新',
  later: '以后再说',
}
