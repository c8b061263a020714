//go:build browsers

package browser

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"
)

// webkit is a page in WebKitGTK's small browser, on a screen of its own (Xvfb). It is told what to do by W3C WebDriver:
// JSON over HTTP to WebKitWebDriver.
type webkit struct {
	client  http.Client
	session string // its address
}

// narrow is the style of the browser's own buttons: with their own width no window is as narrow as a phone.
const narrow = `button, entry, toolitem, headerbar, box { min-width: 0; padding: 0; margin: 0; }`

func startWebKit(t *testing.T, l look) engine {
	t.Helper()
	home := t.TempDir()
	port := freePort(t)
	driver := exec.Command("WebKitWebDriver", fmt.Sprintf("--port=%d", port))
	driver.Env = append(os.Environ(), "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CACHE_HOME="+home,
		"XDG_CONFIG_HOME="+home, "DISPLAY=:"+startScreen(t))
	if err := os.CopyFS(home, fstest.MapFS{"gtk-3.0/gtk.css": {Data: []byte(narrow)}}); err != nil {
		t.Fatal(err)
	}
	if l.dark {
		driver.Env = append(driver.Env, "GTK_THEME=Adwaita:dark")
	}
	startProcess(t, driver)
	w := &webkit{http.Client{Timeout: stepLimit}, fmt.Sprintf("http://127.0.0.1:%d/session", port)}
	if err := w.begin(l); err != nil {
		t.Fatal("WebKit: ", err)
	}
	t.Cleanup(func() { _ = w.send("DELETE", "", nil, nil) })
	return w
}

// startScreen starts a screen that nobody sees, and gives its number.
func startScreen(t *testing.T) string {
	t.Helper()
	screen := exec.Command("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
	number, err := screen.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	startProcess(t, screen)
	return awaitLine(t, bufio.NewScanner(number), "")
}

func miniBrowser() (string, error) {
	found, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(found) == 0 {
		return "", fmt.Errorf("there is no MiniBrowser: make browsers installs it with webkit2gtk-driver")
	}
	return found[len(found)-1], nil
}

// begin starts the browser, with a window in which a page is as large as is wanted.
func (w *webkit) begin(l look) error {
	binary, err := miniBrowser()
	if err != nil {
		return err
	}
	options := wire{"binary": binary, "args": []string{"--automation"}}
	// a script's answer is lost where the page is changed for another
	timeouts := wire{"pageLoad": stepLimit.Milliseconds(), "script": stepLimit.Milliseconds() / 5}
	wanted := wire{"webkitgtk:browserOptions": options, "timeouts": timeouts}
	for end := time.Now().Add(stepLimit); ; time.Sleep(50 * time.Millisecond) {
		var begun struct{ SessionID string }
		err := w.send("POST", "", wire{"capabilities": wire{"alwaysMatch": wanted}}, &begun)
		if err == nil {
			w.session += "/" + begun.SessionID
			return w.resize(l)
		} else if time.Now().After(end) {
			return err
		}
	}
}

// resize makes the window as large as its page is to be and its edges are. It takes a while to be so. On a screen where
// nobody manages windows the window loses the focus by it.
func (w *webkit) resize(l look) error {
	if l.width == 0 {
		return nil
	}
	size := [2]int64{l.width, l.height}
	var edges, inside [2]int64
	for range 40 {
		window := wire{"width": size[0] + edges[0], "height": size[1] + edges[1]}
		if err := w.send("POST", "/window/rect", window, nil); err != nil {
			return err
		}
		time.Sleep(50 * time.Millisecond)
		text, err := w.eval(thePage, `(async () => JSON.stringify([innerWidth, innerHeight, outerWidth, outerHeight]))()`)
		if err != nil {
			return err
		}
		var got [4]int64
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			return err
		}
		if inside = [2]int64(got[:2]); inside == size {
			return nil
		}
		edges = [2]int64{got[2] - got[0], got[3] - got[1]}
	}
	return fmt.Errorf("the window cannot be made %v, only %v", size, inside)
}

// send sends a command, and reads what comes of it.
func (w *webkit) send(method, command string, body, value any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	request, err := http.NewRequest(method, w.session+command, bytes.NewReader(text))
	if err != nil {
		return err
	}
	answer, err := w.client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	var result struct{ Value json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&result); err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", command, result.Value)
	}
	if value == nil {
		return nil
	}
	return json.Unmarshal(result.Value, value)
}

func (w *webkit) navigate(address string) error {
	return w.send("POST", "/url", wire{"url": address}, nil)
}

func (w *webkit) back() error { return w.send("POST", "/back", wire{}, nil) }

func (w *webkit) eval(in part, script string) (text string, err error) {
	if in == theFrame {
		if err := w.send("POST", "/frame", wire{"id": 0}, nil); err != nil {
			return "", err
		}
		defer func() { _ = w.send("POST", "/frame", wire{"id": nil}, nil) }()
	}
	script = `const say = arguments[0]; (` + script + `).then(say, (e) => say("!" + e))`
	question := wire{"args": []any{}, "script": script}
	if err = w.send("POST", "/execute/async", question, &text); err == nil && len(text) > 0 && text[0] == '!' {
		err = fmt.Errorf("%s: %s", script, text[1:])
	}
	return text, err
}

func (w *webkit) click(x, y int) error   { return w.act(pointer(x, y)) }
func (w *webkit) keys(text string) error { return w.act(keyboard(text)) }
func (w *webkit) paste() error           { return w.act(keyboard(pasteKeys)) }

func (w *webkit) act(actions []wire) error {
	return w.send("POST", "/actions", wire{"actions": actions}, nil)
}

// heardScript is what the page heard, and did not tell before.
const heardScript = `(async () => JSON.stringify((window.heard || []).splice(0)))()`

// said: WebKit's driver tells nothing of the console. What a page can hear of it, the listener has noted in the page
// (listening_test.go); what it cannot hear is looked for in TestFlowWebKitConsole.
func (w *webkit) said() ([]string, error) {
	text, err := w.eval(thePage, heardScript)
	if err != nil {
		return nil, err
	}
	var heard []string
	err = json.Unmarshal([]byte(text), &heard)
	return heard, err
}

func (w *webkit) picture() (png []byte, err error) {
	err = w.send("GET", "/screenshot", nil, &png) // in base64, as Go reads it
	return png, err
}
