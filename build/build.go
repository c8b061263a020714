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
	Args:  "[--adopt] [-o DIR]",
	Short: "build the site into the output folder",
	Long: `
The finished site takes the old one's place in one step. Where anything is wrong nothing is written: every problem is
told with its place and with what to write instead.
`,
	Flags: func(flags *flag.FlagSet) action {
		to := flags.String("o", "", "the output folder `DIR`, instead of the one in config.toml")
		adopt := flags.Bool("adopt", false, "replace files in the output folder that the tool did not make")
		return func(c call) error { return build(c.dir, *to, *adopt, c.stdout) }
	},
}

// build makes the site and publishes it, or says what is wrong and leaves the old site as it was.
func build(dir, to string, adopt bool, out io.Writer) error {
	start := time.Now()
	l, err := load(dir)
	if err != nil {
		return err
	}
	if to, err = l.folder(dir, to); err != nil {
		return err
	}
	stage, err := output.Begin(to, adopt)
	if err != nil {
		return err
	}
	a, m, err := makeSite(dir, l, func(f page.File) error { return stage.Put(f.Address, f.Data) })
	if err == nil {
		err = failed(m.problems)
	}
	if err != nil {
		stage.Discard()
		return err
	}
	if err := stage.Publish(); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d pages, %d files, %d kB, %.2f s\n",
		to, m.pages(), stage.Files(), stage.Bytes/1000, time.Since(start).Seconds())
	tellWeights(out, a, m)
	return nil
}

// makeSite takes what is loaded through the stages that make files: check, assets, pages. Each file goes to put as soon
// as it is finished.
func makeSite(dir string, l loaded, put page.Put) (assets, made, error) {
	shared := l.check()
	if shared.Errors() > 0 && len(l.guide.Config.Municipalities) == 0 {
		return assets{}, made{problems: shared}, nil
	}
	a, err := makeAssets(dir, l.guide.Config.Compiler)
	if err != nil {
		return a, made{}, err
	}
	if err := a.put(put); err != nil {
		return a, made{}, err
	}
	m, err := makePages(l, a, shared, put)
	return a, m, err
}

// tellWeights prints what the site weighs, in bytes.
func tellWeights(out io.Writer, a assets, m made) {
	style, module := a.document(a.bundle.Style), a.document(a.bundle.Module)
	fmt.Fprintf(out, "module %d bytes, compiled in %.0f ms; with brotli: style %d",
		len(a.bundle.Files[a.bundle.Module]), a.compiling.Seconds()*1000, style.Sent)
	if module.Sent > 0 {
		fmt.Fprintf(out, ", module %d, script with the module %d", module.Sent, a.document(a.bundle.Script).Sent)
	}
	fmt.Fprintln(out)
	for _, kind := range []check.Kind{check.GuidePage, check.CalculatorPage} {
		if html := m.largest[kind]; html != nil {
			fmt.Fprintf(out, "largest %s page: %d bytes, %d with brotli\n", kind, len(html), check.Weigh("", html).Sent)
		}
	}
}
