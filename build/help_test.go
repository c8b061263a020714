package main

import (
	"flag"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/fixture"
	"borgerguide/calculators"
)

// TestHelp compares the help of the tool and of each command, however it is asked for.
func TestHelp(t *testing.T) {
	got := map[string]string{}
	ask := func(name string, ways ...string) {
		for _, args := range ways {
			code, stdout, stderr := tool(strings.Fields(args)...)
			if code != 0 || stderr != "" {
				t.Errorf("%s: exit code %d, %s", args, code, stderr)
			}
			if first := got[name]; first != "" && first != stdout {
				t.Errorf("%s tells something else:\n%s", args, stdout)
			}
			got[name] = stdout
		}
	}
	order := []string{"help"}
	ask("help", "help", "-h", "-help", "--help", "help help", "help -h")
	for _, c := range commands {
		order = append(order, c.Name)
		ask(c.Name, "help "+c.Name, c.Name+" -h", c.Name+" --help", c.Name+" --dir x -h")
	}
	ask("calc", "calc transport --help")
	for _, k := range calculators.All { // left out of the golden text, since they are the calculators' own
		before, rest, ok := strings.Cut(got["calc"], "  "+k.Name+" "+k.Questions[0].Key)
		if !ok {
			t.Fatalf("%s is not told of:\n%s", k.Name, got["calc"])
		}
		_, after, _ := strings.Cut(rest, "\n")
		got["calc"] = before + after
	}
	fixture.Golden(t, "testdata/help.txtar", order, got)
}

// TestEveryCommandIsTold: help holds what a person needs of every command, in lines that fit.
func TestEveryCommandIsTold(t *testing.T) {
	var names []string
	for _, c := range commands {
		whole := strings.HasPrefix(c.Long, "\n") && strings.HasSuffix(c.Long, "\n")
		if c.Short == "" || !whole || slices.Contains(names, c.Name) {
			t.Errorf("%s is not told of, or is there twice", c.Name)
		}
		names = append(names, c.Name)
		if !strings.Contains(overview(), c.usage()) {
			t.Errorf("the overview has no %s", c.usage())
		}
		flags, _, _ := c.flags()
		flags.VisitAll(func(f *flag.Flag) {
			if f.Usage == "" || f.Name != "dir" && !strings.Contains(c.usage(), "-"+f.Name) {
				t.Errorf("%s: the flag %s is not told of", c.Name, f.Name)
			}
		})
		for _, line := range strings.Split(overview()+c.help(), "\n") {
			if len([]rune(line)) > 130 {
				t.Errorf("%s: a line is too long: %s", c.Name, line)
			}
		}
	}
}

// TestCommandsThatCannotBeRead: each says what is wrong and what to write, and nothing is done.
func TestCommandsThatCannotBeRead(t *testing.T) {
	for _, c := range []struct{ args, want, help string }{
		{"chek", "unknown command chek: did you mean check?\n", "Exit codes:"},
		{"clac transport", "unknown command clac: did you mean calc?\n", "Exit codes:"},
		{"hlep", "unknown command hlep: did you mean help?\n", "Exit codes:"},
		{"udgiv", "unknown command udgiv\n", "Exit codes:"},
		{"help chek", "unknown command chek: did you mean check?\n", "Exit codes:"},
		{"help check calc", "unexpected calc\n", "Exit codes:"},
		{"build public", "unexpected public\n", "-o DIR"},
		{"check public --list", "unexpected public\n", "--html FILE"},
		{"wasm calculators.wasm", "unexpected calculators.wasm\n", "-o FILE"},
		{"--adpot", "flag provided but not defined: -adpot\n", "--adopt"},
		{"check --html", "flag needs an argument: -html\n", "--html FILE"},
		{"check --list --report", "check: --list runs no check, so that there is no report: ask for it alone\n", ""},
		{"check --html x.html --list", "check: --list runs no check, so that there is no report: ask", ""},
		{"check --list --report --html x.html", "check: --list runs no check, so that there is no report: ask", ""},
		{"new", "new: name the folder of the municipality, as in: borgerguide new aabenraa\n", ""},
		{"new en to", "new: name the folder of the municipality, as in: borgerguide new aabenraa\n", ""},
	} {
		code, stdout, stderr := tool(strings.Fields(c.args)...)
		if code != 2 || stdout != "" || !strings.HasPrefix(stderr, c.want) || !strings.Contains(stderr, c.help) {
			t.Errorf("%s: exit code %d, printed %q and\n%s", c.args, code, stdout, stderr)
		}
	}
	if code, _, stderr := tool(""); code != 2 || !strings.HasPrefix(stderr, "unknown command \n") {
		t.Errorf("nothing: exit code %d\n%s", code, stderr)
	}
}

// TestFlagsStandAnywhere: before the name, after it, and after the answers.
func TestFlagsStandAnywhere(t *testing.T) {
	want := ""
	for _, args := range []string{
		"-dir .. pension foedt=1964-05-01", "pension --dir .. foedt=1964-05-01", "pension foedt=1964-05-01 --dir=..",
	} {
		code, stdout, stderr := tool(append([]string{"calc"}, strings.Fields(args)...)...)
		if code != 0 || want != "" && stdout != want {
			t.Errorf("%s: exit code %d, %s%s", args, code, stdout, stderr)
		}
		want = stdout
	}
}

// TestWhatIsWrongElsewhere is exit code 1: the command can be read.
func TestWhatIsWrongElsewhere(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"build --dir no-such-folder", "no-such-folder"},
		{"check --dir no-such-folder", "no-such-folder"},
		{"wasm --dir ..", "wasm: name the file to write with -o FILE"},
		{"calc --dir ..", "calc: name a calculator: transport, wage, deadline"},
		{"calc --dir .. transprot", "calc: there is no calculator transprot"},
		{"new --dir .. Åby", "cannot be a folder and an address"},
	} {
		code, stdout, stderr := tool(strings.Fields(c.args)...)
		if code != 1 || stdout != "" || !strings.Contains(stderr, c.want) {
			t.Errorf("%s: exit code %d, printed %q and\n%s", c.args, code, stdout, stderr)
		}
	}
}

func TestVersion(t *testing.T) {
	for _, args := range []string{"--version", "-version"} {
		code, stdout, _ := tool(args)
		if code != 0 || !strings.HasPrefix(stdout, "borgerguide ") || strings.Count(stdout, "\n") != 1 {
			t.Errorf("%s: exit code %d, %s", args, code, stdout)
		}
	}
	settings := []debug.BuildSetting{
		{Key: "-ldflags", Value: "-X dir=/home/somebody"}, {Key: "vcs.revision", Value: "abc123"},
		{Key: "vcs.time", Value: "2026-11-22T10:00:00Z"}, {Key: "vcs.modified", Value: "true"},
	}
	for _, c := range []struct {
		info *debug.BuildInfo
		want string
	}{
		{nil, "borgerguide, of an unknown version"},
		{&debug.BuildInfo{GoVersion: "go1.26"}, "borgerguide (devel), go1.26"},
		{&debug.BuildInfo{GoVersion: "go1.26", Main: debug.Module{Version: "v1.2.3"}}, "borgerguide v1.2.3, go1.26"},
		{&debug.BuildInfo{GoVersion: "go1.26", Settings: settings},
			"borgerguide (devel), revision abc123 of 2026-11-22T10:00:00Z, modified, go1.26"},
	} {
		if got := version(c.info); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// TestExitCodesOfWhatIsLeftOut: help tells what it gives to leave out what a command needs.
func TestExitCodesOfWhatIsLeftOut(t *testing.T) {
	for args, want := range map[string]struct {
		code int
		told string
	}{
		"calc": {exitWrong, "calc has no NAME"},
		"wasm": {exitWrong, "wasm no -o"},
		"new":  {exitCommand, "new has no NAME"},
	} {
		code, _, _ := tool(args)
		line := ""
		for _, l := range strings.Split(overview(), "\n") {
			if strings.HasPrefix(l, fmt.Sprintf("  %d  ", code)) {
				line = l
			}
		}
		if code != want.code || !strings.Contains(line, want.told) {
			t.Errorf("%s: exit code %d, of which help says %q", args, code, line)
		}
	}
}
