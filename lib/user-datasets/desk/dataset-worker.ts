import { expose } from 'comlink'
import { datasetDesk } from './dataset-desk'
import { holdLife } from './hold-life'

/** The worker's own file: the desk, away from the page. */
expose(datasetDesk())
holdLife()
