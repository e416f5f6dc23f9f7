import load = require('./load.cjs')

// What a thread of the command runs.
void load().work()
