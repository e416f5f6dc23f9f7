/** All that the built command is started for; `main`, its threads and the build read it. */
export {run} from './run.js'
export {work} from './work.js'
