//go:build browsers

package browser

import (
	"os/exec"
	"testing"
)

// What Firefox and WebKit have in common: both are told what to press in the words of W3C WebDriver.

// wire is a JSON object.
type wire map[string]any

// pointer is what a hand does that presses at a place of the window.
func pointer(x, y int) []wire {
	return []wire{{"type": "pointer", "id": "hand", "parameters": wire{"pointerType": "mouse"}, "actions": []wire{
		{"type": "pointerMove", "x": x, "y": y, "duration": 0},
		{"type": "pointerDown", "button": 0},
		{"type": "pointerUp", "button": 0},
	}}}
}

// The keys that paste: the sign of WebDriver for control, which has none of its own.
const (
	control   = "\ue009"
	pasteKeys = control + "v"
)

// keyboard is what hands do that write a text. The key for control is held down to the end.
func keyboard(text string) []wire {
	var actions, held []wire
	for _, sign := range text {
		down, up := wire{"type": "keyDown", "value": string(sign)}, wire{"type": "keyUp", "value": string(sign)}
		if actions = append(actions, down); string(sign) == control {
			held = append(held, up)
		} else {
			actions = append(actions, up)
		}
	}
	return []wire{{"type": "key", "id": "keys", "actions": append(actions, held...)}}
}

// startProcess starts a program that ends with the test.
func startProcess(t *testing.T, process *exec.Cmd) {
	t.Helper()
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = process.Process.Kill()
		_ = process.Wait()
	})
}
