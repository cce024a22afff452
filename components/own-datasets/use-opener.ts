import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import { pageHref } from '../filters/dataset-param'
import { bringFiles } from '../layout/brought-files'
import { useReading } from '../layout/reading-context'
import { readFiles } from './read-files'
import { type Keeper, useKeeper } from './use-keeper'

/** Where the opening of a file has got to. */
export interface Opener {
  keeper: Keeper
  /** Problems of the file, and how to say how many there are. */
  faults: { file: string; problems: readonly FileProblem[]; said: string } | null
  onFiles: (files: readonly File[]) => Promise<void>
}

/**
 * Opens a reader's files: a dataset is kept, tables are brought to the page that imports them.
 *
 * @param onKept called with the id under which a dataset is kept
 * @param onTables what is done with tables instead
 * @param onLeave called before the page changes
 */
export function useOpener(
  onKept: (id: string) => void,
  { onTables, onLeave }: { onTables?: (files: readonly File[]) => void; onLeave?: () => void } = {},
): Opener {
  const { dataset, words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { number } = words.formats
  const router = useRouter()
  const [faults, setFaults] = useState<Opener['faults']>(null)
  const keeper = useKeeper(onKept)

  const bring = (files: readonly File[]) => {
    onLeave?.()
    bringFiles(files)
    router.push(pageHref(words.locale, 'import', dataset))
  }

  return {
    keeper,
    faults,
    async onFiles(files) {
      const name = isolateText(files[0]?.name ?? '')
      setFaults(null)
      keeper.say(messages.reading(name))
      const read = await readFiles(files)
      if (read === 'tables') {
        keeper.say('')
        return (onTables ?? bring)(files)
      }
      if (read === 'lost') return keeper.say(messages.lost)
      if (typeof read === 'string') return keeper.say(messages[read](name))
      keeper.say('')
      const { problems } = read
      if (problems.length > 0)
        setFaults({
          file: files[0]?.name ?? '',
          problems,
          said: read.ok
            ? messages.viewProblems(number(problems.length))
            : messages.problems(name, number(problems.length)),
        })
      if (read.ok)
        await keeper.keep(read.dataset, read.views, 'ask').catch(() => keeper.say(messages.lost))
    },
  }
}
