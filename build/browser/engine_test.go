package browser

import (
	"testing"
	"time"
)

// engine is one page in a browser, as little of it as the flows need: files flow_*_test.go say what a reader does, and
// each engine has a file that says how it is told to. All fail after stepLimit.
type engine interface {
	// navigate opens an address, and waits until it is loaded.
	navigate(address string) error
	// back presses the browser's own Back, and need not wait.
	back() error
	// eval runs a script that gives a promise of a text, in the page or in the frame it has.
	eval(in part, script string) (string, error)
	// click presses with the pointer, at a place of the window.
	click(x, y int) error
	// keys writes with the keyboard.
	keys(text string) error
	// paste presses the keys that paste.
	paste() error
	// said is what the console was told, and not said before.
	said() ([]string, error)
	// picture is what is seen in the window, as PNG.
	picture() ([]byte, error)
}

// part is where in a window a script runs.
type part int

const (
	thePage part = iota
	theFrame
)

// engineKind is a browser that can be started, to look at pages in one way, until a test is over.
type engineKind struct {
	name  string
	start func(t *testing.T, l look) engine
}

// stepLimit is how long an engine may take for one thing.
const stepLimit = 20 * time.Second

// tabKey is the sign of WebDriver for the key that leads on.
const tabKey = "\ue004"

// everyEngine runs a flow in each engine of this level of test.
func everyEngine(t *testing.T, l look, flow func(r *reader)) {
	for _, kind := range engines {
		t.Run(kind.name, func(t *testing.T) { flow(&reader{t, kind.start(t, l), onPage}) })
	}
}
