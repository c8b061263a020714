//go:build browsers

package browser

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestFlowWebKitConsole: WebKit's driver tells nothing of the console, but its browser by itself prints what the
// console is told. It opens pages of every kind, and each time one more that does say something: the only one heard.
func TestFlowWebKitConsole(t *testing.T) {
	base := serve(t, "/")
	talking := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte(`<link rel="icon" href="data:,"><script>console.log("I am heard")</script>`))
	}))
	t.Cleanup(talking.Close)
	screen := startScreen(t)
	for some := range slices.Chunk(everyKind(), 6) {
		addresses := []string{talking.URL}
		for _, address := range some {
			addresses = append(addresses, base+address)
		}
		said := consoleOf(t, screen, addresses)
		if len(said) != 1 || !strings.HasSuffix(said[0], "CONSOLE LOG I am heard") {
			t.Errorf("by %q the console is told %q", some, said)
		}
	}
}

// everyKind is a page of every kind, each calculator, and each as in a frame.
func everyKind() []string {
	all := append(slices.Clone(kinds), portable)
	for _, calculator := range calculatorNames() {
		all = append(all, addressOf(calculator), embedded+native[calculator].Words.Address+".html")
	}
	return all
}

// readingTime is how long the pages beside it are open once one is heard.
const readingTime = 5 * time.Second

// consoleOf opens pages until one is heard and a while longer, and gives what the browser prints of its console.
func consoleOf(t *testing.T, screen string, addresses []string) (said []string) {
	t.Helper()
	binary, err := miniBrowser()
	if err != nil {
		t.Fatal(err)
	}
	const tell = "--enable-write-console-messages-to-stdout=true"
	process := exec.Command(binary, append([]string{tell}, addresses...)...)
	home := t.TempDir()
	process.Env = append(os.Environ(), "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CACHE_HOME="+home,
		"XDG_CONFIG_HOME="+home, "DISPLAY=:"+screen)
	printed, err := process.StderrPipe() // in spite of the name of the switch
	if err != nil {
		t.Fatal(err)
	}
	startProcess(t, process)
	closing := time.AfterFunc(loadLimit, func() { _ = process.Process.Kill() })
	for lines := bufio.NewScanner(printed); lines.Scan(); {
		if strings.Contains(lines.Text(), "CONSOLE") {
			said = append(said, lines.Text())
			closing.Reset(readingTime)
		}
	}
	return said
}
