package output

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
)

// publishForever names the folder in which this test program, as its own child, publishes one site after another.
const publishForever = "BORGERGUIDE_PUBLISH_FOREVER"

func TestMain(m *testing.M) {
	if public := os.Getenv(publishForever); public != "" {
		if err := forever(public); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// filesOfASite is how many files each site has; all of them hold the number of the site.
const filesOfASite = 12

// forever publishes sites until it is killed, and prints a line for each step it takes.
func forever(public string) error {
	for n := 1; ; n++ {
		s, err := Begin(public, false, never)
		if err != nil {
			return err
		}
		for i := range filesOfASite {
			if err := s.Put(addressOf(n, i), []byte(strconv.Itoa(n))); err != nil {
				return err
			}
			fmt.Println("put")
		}
		if err := s.Publish(); err != nil {
			return err
		}
		fmt.Println("published")
	}
}

// addressOf spreads a site over folders, half of which only every other site has.
func addressOf(site, i int) string {
	return fmt.Sprintf("mappe%d/%d/side%d.html", i%3, i%2*(site%2), i)
}

// TestKilledAtAnyMoment kills a run that publishes at a random moment, again and again, and finds a whole site each
// time. The next run takes over what the killed one left.
func TestKilledAtAnyMoment(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, siteOf(0))
	r := rand.New(rand.NewPCG(7, 8))
	seen := map[int]bool{}
	for round := range 60 {
		killAfter(t, public, r.IntN(5*filesOfASite), r.IntN(20_000))
		n := wholeSite(t, public)
		seen[n] = true
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
	if len(seen) < 3 {
		t.Errorf("only %d different sites were met: nothing was tried", len(seen))
	}
	publish(t, public, siteOf(1))
	expectBeside(t, public, ".public.manifest", "public")
}

func siteOf(n int) map[string]string {
	files := map[string]string{}
	for i := range filesOfASite {
		files[addressOf(n, i)] = strconv.Itoa(n)
	}
	return files
}

// killAfter starts a run and kills it some steps, and a little more work, later.
func killAfter(t *testing.T, public string, steps, more int) {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), publishForever+"="+public)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for i := 0; i <= steps; i++ {
		if !lines.Scan() {
			_ = child.Wait()
			t.Fatal("the run ended by itself")
		}
	}
	for i := range more {
		_, _ = fmt.Fprint(io.Discard, i)
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, which is an error
}

// wholeSite reads the output and says which site it is; a mixture fails.
func wholeSite(t *testing.T, public string) int {
	t.Helper()
	n := -1
	for _, text := range tree(t, public) {
		n, _ = strconv.Atoi(text)
		break
	}
	expectTree(t, public, siteOf(n))
	return n
}
