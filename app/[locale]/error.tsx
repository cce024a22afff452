'use client'

import { FailurePage } from '@/components/failure/failure-page'

export default function PageError({ error }: { error: unknown }) {
  return <FailurePage error={error} />
}
