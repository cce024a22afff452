export const loading = { failed: '页面的一部分没有载入。', retry: '重试' }
