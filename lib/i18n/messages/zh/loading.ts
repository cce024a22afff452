export const loading = {
  failed: '页面的一部分没有载入。请检查网络后重试；网站若刚更新过，请刷新网页。',
  retry: '重试',
}
