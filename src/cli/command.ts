/** All that the built command is started for; `main` and the build read it. */
export {run} from './run.js'
