import { expose } from 'comlink'
import { datasetDesk } from './dataset-desk'

/** The worker's own file: the desk, away from the page. */
expose(datasetDesk())
