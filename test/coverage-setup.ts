// Too late for this process, whose tests are counted in another way; in time for the commands that they start.
process.env.NODE_V8_COVERAGE = process.env.COMMAND_COVERAGE
