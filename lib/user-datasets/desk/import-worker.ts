import { expose } from 'comlink'
import { importDesk } from './import-desk'

/** The worker's own file: the desk, away from the page. */
expose(importDesk())
