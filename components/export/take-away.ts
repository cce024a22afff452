import type { Subject } from '@/lib/export/subject'

/** What can be taken from a figure or table on the page. What files are made of is fetched when somebody asks. */
export interface TakeAway {
  shows: 'figure' | 'table'
  subject: () => Promise<Subject>
}
