package main

import (
	"flag"
	"fmt"
	"io"
	"time"

	"borgerguide/build/check"
	"borgerguide/build/output"
	"borgerguide/build/page"
)

var buildCommand = command{
	Name:  "build",
	Args:  "[--adopt] [--only NAME] [-o DIR]",
	Short: "build the site into the output folder",
	Long: `
The finished site takes the old one's place in one step. Where anything is wrong nothing is written: every problem is
told with its place and with what to write instead. A build waits while another one writes to the same folder.
`,
	Flags: func(flags *flag.FlagSet) action {
		to := flags.String("o", "", "the output folder `DIR`, instead of the one in config.toml")
		adopt := flags.Bool("adopt", false, "replace files in the output folder that the tool did not make")
		only := flags.String("only", "", "build the municipality `NAME` alone, instead of those in config.toml")
		return func(c call) error { return build(c.dir, *to, *adopt, named(*only), c.console) }
	},
}

// build makes the site and publishes it, or says what is wrong and leaves the old site as it was.
func build(dir, to string, adopt bool, only []string, tell console) error {
	start := time.Now()
	l, err := load(dir, only...)
	if err == nil {
		err = l.unknown(only)
	}
	if err != nil {
		return err
	}
	if to, err = l.folder(dir, to); err != nil {
		return err
	}
	waited := false
	stage, err := output.Begin(to, adopt, func() {
		waited = true
		fmt.Fprintf(tell.stderr, "another build is writing to %s: waiting until it is done\n", to)
	})
	if err != nil {
		return err
	}
	if waited { // the last build to publish shows the content as it is by then
		if l, err = load(dir, only...); err != nil {
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
	if err := stage.Publish(); err != nil {
		return err
	}
	fmt.Fprintf(tell.stdout, "%s: %s, %s, %d kB, %.2f s\n", to, count(m.pages(), "page"), count(stage.Files(), "file"),
		stage.Bytes/1000, time.Since(start).Seconds())
	tellUnlisted(tell.stdout, m.unlisted)
	tellWeights(tell.stdout, a, m)
	return nil
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
