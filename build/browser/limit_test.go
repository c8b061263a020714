package browser

import (
	"fmt"
	"net"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestPageThatNeverLoads: a tab whose page never comes ends its test after its limit, in one line that names the page,
// and the next tab works.
func TestPageThatNeverLoads(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0") // it takes what is asked, and says nothing
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	address := "http://" + silent.Addr().String() + "/"
	told := &told{TB: t}
	ended := make(chan bool)
	go func() {
		defer close(ended)
		openTab(told, "", desktop).loadWithin(300*time.Millisecond, address)
	}()
	select {
	case <-ended:
	case <-time.After(time.Minute):
		t.Fatal("the tab never ends")
	}
	if !strings.HasPrefix(told.line, "opening "+address+": it took too long") || strings.Contains(told.line, "\n") {
		t.Errorf("it says %q", told.line)
	}
	b := open(t, serve(t, "/"), "index.html", desktop)
	b.expect("h1", "Arbejde til dig, der ikke kan arbejde på normale vilkår")
}

// told keeps what ends a test, instead of ending this one.
type told struct {
	testing.TB
	line string
}

func (t *told) Fatalf(format string, args ...any) {
	t.line = fmt.Sprintf(format, args...)
	runtime.Goexit()
}
