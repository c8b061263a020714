package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"borgerguide/build/check"
	"borgerguide/build/output"
)

var wasmCommand = command{
	Name:  "wasm",
	Args:  "-o FILE",
	Short: "write the calculators' WebAssembly module",
	Long: `
For whoever wants to look at it: the site has the same module in its scripts. Its size in bytes is printed, as it is and
after brotli, with each function it exports.
`,
	Flags: func(flags *flag.FlagSet) action {
		name := flags.String("o", "", "the `FILE` to write")
		return func(c call) error { return writeModule(c.dir, *name, c.stdout) }
	},
}

// writeModule writes the module, for whoever wants to look at it.
func writeModule(dir, name string, out io.Writer) error {
	if name == "" {
		return fmt.Errorf("wasm: name the file to write with -o FILE")
	}
	if _, err := os.Stat(dir); err != nil {
		return err
	}
	module, exports, err := compile(dir, "gowasm")
	if err != nil {
		return err
	}
	to, err := moduleFile(dir, name, exports)
	if err != nil {
		return err
	}
	if err := output.Write(to, module); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d bytes, %d with brotli\n", name, len(module), check.Weigh(name, module).Sent)
	for _, e := range exports {
		fmt.Fprintf(out, "    %s %s\n", e.Name, e.Signature)
	}
	return nil
}
