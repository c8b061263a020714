package main

import (
	"flag"
	"fmt"
	"runtime/debug"
	"strings"

	"borgerguide/build/licences"
)

var licencesCommand = command{
	Name:  "licences",
	Short: "print the licences of the tool and of what is in it",
	Long: `
The files of a built site hold the tool's own style, script and WebAssembly. With compiler = "standard" in config.toml the
WebAssembly holds Go's own packages too.
`,
	Flags: func(*flag.FlagSet) action {
		return func(c call) error {
			info, ok := debug.ReadBuildInfo()
			if !ok {
				return fmt.Errorf("licences: this tool does not know what it is made of")
			}
			return printLicences(info, c.console)
		}
	},
}

// printLicences prints the notices of a program. A module without one is an error, after those that there are.
func printLicences(info *debug.BuildInfo, to console) error {
	list, without := licences.Of(info)
	if err := licences.Write(to.stdout, list); err != nil {
		return err
	}
	if len(without) > 0 {
		return fmt.Errorf("licences: there is no notice of %s", strings.Join(without, ", "))
	}
	return nil
}
