package main

import (
	"flag"
	"fmt"
	"io"
	"time"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/output"
	"borgerguide/build/page"
)

var buildCommand = command{
	Name:  "build",
	Args:  "[--adopt] [--only NAME] [--changes FILE] [-o DIR]",
	Short: "build the site into the output folder",
	Long: `
The finished site takes the old one's place in one step. Where anything is wrong nothing is written: every problem is
told with its place and with what to write instead. A build waits while another one writes to the same folder.
What pages of the build before fetch by a name made from its content stays until the next one: a page may be open.
`,
	Flags: func(flags *flag.FlagSet) action {
		var w wanted
		flags.StringVar(&w.to, "o", "", "the output folder `DIR`, instead of the one in config.toml")
		flags.BoolVar(&w.adopt, "adopt", false, "replace files in the output folder that are not as the tool made them")
		only := flags.String("only", "", "build the municipality `NAME` alone, instead of those in config.toml")
		flags.StringVar(&w.changes, "changes", "",
			"write to `FILE` what was added, changed and removed, in the order to copy it")
		return func(c call) error {
			w.only = named(*only)
			return build(c.dir, w, c.console)
		}
	},
}

// wanted is what was asked of a build.
type wanted struct {
	to      string // the output folder, "" for that of config.toml
	changes string // the file to list what changed in, "" for none
	adopt   bool
	only    []string
}

// build makes the site and publishes it, or says what is wrong and leaves the old site as it was.
func build(dir string, w wanted, tell console) error {
	start := time.Now()
	l, err := load(dir, w.only...)
	if err == nil {
		err = l.unknown(w.only)
	}
	if err != nil {
		return err
	}
	if w.to, err = l.folder(dir, w.to); err == nil && w.changes != "" {
		w.changes, err = changesFile(dir, w.changes)
	}
	if err != nil {
		return err
	}
	waited := false
	stage, err := output.Begin(w.to, w.adopt, func() {
		waited = true
		fmt.Fprintf(tell.stderr, "another build is writing to %s: waiting until it is done\n", w.to)
	})
	if err != nil {
		return err
	}
	stage.Keep(content.AssetFolder)
	if waited { // the last build to publish shows the content as it is by then
		if l, err = load(dir, w.only...); err != nil {
			stage.Discard()
			return err
		}
	}
	a, m, err := makeSite(dir, l, func(f page.File) error { return stage.Put(f.Address, f.Data) })
	if err == nil {
		err = failed(m.problems, unwritten)
	}
	if err != nil {
		stage.Discard()
		return err
	}
	files, changes := stage.Files(), stage.Changes()
	if err := stage.Publish(); err != nil {
		return err
	}
	fmt.Fprintf(tell.stdout, "%s: %s, %s, %d kB, %.2f s\n", w.to, count(m.pages(), "page"), count(files, "file"),
		stage.Bytes/1000, time.Since(start).Seconds())
	tellUnlisted(tell.stdout, m.unlisted)
	tellWeights(tell.stdout, a, m)
	return writeChanges(w.changes, changes)
}

// tellWeights prints what the site weighs, in bytes.
func tellWeights(out io.Writer, a assets, m made) {
	style := a.document(a.bundle.Style)
	fmt.Fprintf(out, "module %d bytes, compiled in %.0f ms; with brotli: style %d",
		len(a.bundle.Module), a.compiling.Seconds()*1000, style.Sent)
	if a.module != nil {
		fmt.Fprintf(out, ", module %d, script with the module %d", a.module.Sent, a.document(a.bundle.Script).Sent)
	}
	fmt.Fprintln(out)
	for _, kind := range []check.DocumentKind{check.GuidePage, check.CalculatorPage} {
		if html := m.largest[kind]; html != nil {
			fmt.Fprintf(out, "largest %s page: %d bytes, %d with brotli\n", kind, len(html), check.Weigh("", html).Sent)
		}
	}
}
