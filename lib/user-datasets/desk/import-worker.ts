import { expose } from 'comlink'
import { holdLife } from './hold-life'
import { importDesk } from './import-desk'

/** The worker's own file: the desk, away from the page. */
expose(importDesk())
holdLife()
