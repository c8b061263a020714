package output

import (
	"errors"
	"time"
)

// A build holds the lock of its output folder from before it looks at what is there until the new site is in place. The
// lock is a file beside the folder, which the system holds for the process: a build that is killed leaves it open.

// errHeld is that another build has the lock.
var errHeld = errors.New("another build is at work on the same output folder")

const askAgain = 50 * time.Millisecond

// lock waits for the lock of that name and takes it. Where another build has it, it says so once.
func lock(name string, waits func()) (unlock func(), err error) {
	for told := false; ; told = true {
		unlock, err := tryLock(name)
		if !errors.Is(err, errHeld) {
			return unlock, err
		}
		if !told {
			waits()
		}
		time.Sleep(askAgain)
	}
}
