import fc from 'fast-check'

// The same cases for every mutant; and since each mutant asks again, no property asks longer than half a second.
fc.configureGlobal({ seed: 2543, interruptAfterTimeLimit: 500 })
