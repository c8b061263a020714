//go:build browsers

package browser

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/websocket"
)

// firefox is a page in a Firefox of its own. It is told what to do by WebDriver BiDi: JSON over the WebSocket that
// Firefox opens by itself.
type firefox struct {
	socket *websocket.Conn
	page   string // the names that BiDi has for the page
	window string // and for the window around it, which knows what the console was told
	sent   int
	told   int
}

// firefoxOrigin is whom Firefox lets speak to it.
const firefoxOrigin = "http://localhost"

// firefoxPreferences: with the second a press or a key has had its effect when Firefox answers.
const firefoxPreferences = `user_pref("layout.css.prefers-color-scheme.content-override", %d);
user_pref("remote.events.async.enabled", false);
`

func startFirefox(t *testing.T, l look) engine {
	t.Helper()
	profile := t.TempDir()
	dark := 1 // the numbers of this preference: 0 is dark, 1 is light
	if l.dark {
		dark = 0
	}
	preferences := fmt.Sprintf(firefoxPreferences, dark)
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o644); err != nil {
		t.Fatal(err)
	}
	process := exec.Command("firefox-esr", "--headless", "--no-remote", "--profile", profile,
		"--remote-debugging-port", "0", "--remote-allow-origins", firefoxOrigin, "--remote-allow-system-access")
	process.Env = append(os.Environ(), "HOME="+profile)
	said, err := process.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	startProcess(t, process)
	address := awaitLine(t, bufio.NewScanner(said), "WebDriver BiDi listening on ")
	socket, err := websocket.Dial(address+"/session", "", firefoxOrigin)
	if err != nil {
		t.Fatal(err)
	}
	f := &firefox{socket: socket}
	if err := f.begin(l); err != nil {
		t.Fatal("Firefox: ", err)
	}
	return f
}

// awaitLine reads lines until one begins as is wanted, and gives the rest of that.
func awaitLine(t *testing.T, lines *bufio.Scanner, beginning string) string {
	t.Helper()
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), beginning); ok {
			go func() { // who does not read stops who writes
				for lines.Scan() {
				}
			}()
			return rest
		}
	}
	t.Fatalf("it ended and did not say %q", beginning)
	return ""
}

// begin makes the page and its window known.
func (f *firefox) begin(l look) error {
	if _, err := f.send("session.new", wire{"capabilities": wire{}}); err != nil {
		return err
	}
	page, err := f.tree(wire{})
	if err != nil {
		return err
	}
	window, err := f.tree(wire{"moz:scope": "chrome"})
	if err != nil {
		return err
	}
	f.page, f.window = page[0].Context, window[0].Context
	if l.width == 0 {
		return nil
	}
	size := wire{"width": l.width, "height": l.height}
	_, err = f.send("browsingContext.setViewport", wire{"context": f.page, "viewport": size})
	return err
}

// tree is a page, or a frame in it, as BiDi tells of it.
type tree struct {
	Context  string
	Children []tree
}

func (f *firefox) tree(of wire) ([]tree, error) {
	result, err := f.send("browsingContext.getTree", of)
	if err != nil {
		return nil, err
	}
	var found struct{ Contexts []tree }
	err = json.Unmarshal(result, &found)
	return found.Contexts, err
}

// send sends a command and waits for its result.
func (f *firefox) send(method string, params wire) (json.RawMessage, error) {
	f.sent++
	if err := f.socket.SetDeadline(time.Now().Add(stepLimit)); err != nil {
		return nil, err
	}
	if err := websocket.JSON.Send(f.socket, wire{"id": f.sent, "method": method, "params": params}); err != nil {
		return nil, err
	}
	for {
		var answer struct {
			ID             int
			Error, Message string
			Result         json.RawMessage
		}
		if err := websocket.JSON.Receive(f.socket, &answer); err != nil {
			return nil, fmt.Errorf("%s: %w", method, err)
		}
		if answer.ID != f.sent {
			continue // something that happened, which nobody asked about
		}
		if answer.Error != "" {
			return nil, fmt.Errorf("%s: %s: %s", method, answer.Error, answer.Message)
		}
		return answer.Result, nil
	}
}

// giveFocus gives the page the focus, which the field for addresses has.
const giveFocus = `(async () => (gBrowser.selectedBrowser.focus(), ""))()`

func (f *firefox) navigate(address string) error {
	_, err := f.send("browsingContext.navigate", wire{"context": f.page, "url": address, "wait": "complete"})
	if err != nil {
		return err
	}
	_, err = f.evalIn(f.window, giveFocus)
	return err
}

func (f *firefox) back() error {
	_, err := f.send("browsingContext.traverseHistory", wire{"context": f.page, "delta": -1})
	return err
}

func (f *firefox) eval(in part, script string) (string, error) {
	context := f.page
	if in == theFrame {
		pages, err := f.tree(wire{"root": f.page})
		if err != nil {
			return "", err
		}
		if len(pages[0].Children) != 1 {
			return "", fmt.Errorf("the page has %d frames", len(pages[0].Children))
		}
		context = pages[0].Children[0].Context
	}
	return f.evalIn(context, script)
}

func (f *firefox) evalIn(context, script string) (string, error) {
	result, err := f.send("script.evaluate", wire{"expression": script, "awaitPromise": true, "userActivation": false,
		"target": wire{"context": context}})
	if err != nil {
		return "", err
	}
	var answer struct {
		Result           struct{ Value string }
		ExceptionDetails struct{ Text string }
	}
	if err := json.Unmarshal(result, &answer); err != nil {
		return "", err
	}
	if answer.ExceptionDetails.Text != "" {
		return "", fmt.Errorf("%s: %s", script, answer.ExceptionDetails.Text)
	}
	return answer.Result.Value, nil
}

func (f *firefox) click(x, y int) error   { return f.act(pointer(x, y)) }
func (f *firefox) keys(text string) error { return f.act(keyboard(text)) }
func (f *firefox) paste() error           { return f.act(keyboard(pasteKeys)) }
func (f *firefox) act(actions []wire) error {
	_, err := f.send("input.performActions", wire{"context": f.page, "actions": actions})
	return err
}

// consoleScript reads what the window has of messages: those of the browser, as of a policy, and those of scripts. That
// a page was measured while it loaded Firefox tells of some pages with a frame, and of others not: it is a race.
const consoleScript = `(async () => {
	const ours = (where) => /^(http|file):/.test(where || "");
	const race = "Layout was forced before the page was fully loaded";
	const errors = Services.console.getMessageArray().filter(m => m instanceof Ci.nsIScriptError && ours(m.sourceName));
	const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
	const logs = storage.getEvents().filter(e => ours(e.filename)).map(e => e.level + ": " + e.arguments.join(" "));
	return JSON.stringify([...errors.map(String).filter(e => !e.includes(race)), ...logs]);
})()`

func (f *firefox) said() ([]string, error) {
	text, err := f.evalIn(f.window, consoleScript)
	if err != nil {
		return nil, err
	}
	var all []string
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		return nil, err
	}
	fresh := all[min(f.told, len(all)):]
	f.told = len(all)
	return fresh, nil
}

func (f *firefox) picture() ([]byte, error) {
	result, err := f.send("browsingContext.captureScreenshot", wire{"context": f.page})
	if err != nil {
		return nil, err
	}
	var shot struct{ Data []byte } // in base64, as Go reads it
	err = json.Unmarshal(result, &shot)
	return shot.Data, err
}
