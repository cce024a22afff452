/**
 * Why the browser does not keep a dataset: it lets this site keep nothing; it has no room; a newer program has the store;
 * an older one in another tab does not let go of it; it did not say.
 */
export type NotKept = 'denied' | 'full' | 'newer' | 'blocked' | 'failed'

const REASONS: Record<string, NotKept> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  BlockedError: 'blocked',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
  UnknownError: 'denied',
  ReferenceError: 'denied',
  TypeError: 'denied',
}

/** What a browser's refusal comes to, by the name of the error. */
export function reasonOf(error: unknown): NotKept {
  return REASONS[(error as Error).name] ?? 'failed'
}
