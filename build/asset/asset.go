// Package asset bundles the site's style and script, each into one file named by its content. It is the only importer
// of esbuild.
package asset

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// Bundle is the finished files by their address from the site's root.
type Bundle struct {
	Files  map[string][]byte
	Style  string // address of the style
	Script string // address of the calculators' script
}

// Build bundles the face of the site. The WebAssembly module lies inside the script, which imports it as
// "calculators.wasm"; it is also written beside it, for whoever wants to look at it.
func Build(face fs.FS, wasm []byte) (*Bundle, error) {
	b := &Bundle{Files: map[string][]byte{}}
	styles, err := styleFiles(face)
	if err != nil {
		return nil, err
	}
	var entry strings.Builder
	for _, name := range styles {
		fmt.Fprintf(&entry, "@import %q;\n", "/"+name)
	}
	if b.Style, err = b.bundle(face, wasm, entry.String(), "site.css", api.LoaderCSS); err != nil {
		return nil, err
	}
	script := "import '/tools/tool.js';\n"
	if b.Script, err = b.bundle(face, wasm, script, "tools.js", api.LoaderJS); err != nil {
		return nil, err
	}
	b.Files["assets/calculators.wasm"] = wasm
	return b, nil
}

// styleFiles lists the styles: the layout first, in its own order, then parts and pages, print last.
func styleFiles(face fs.FS) (names []string, err error) {
	for _, pattern := range []string{"layout/*.css", "parts/*/*.css", "tools/*.css", "pages/*/*.css"} {
		found, err := fs.Glob(face, pattern)
		if err != nil {
			return nil, err
		}
		names = append(names, found...)
	}
	order := func(name string) int {
		switch name {
		case "layout/tokens.css":
			return 0
		case "layout/base.css":
			return 1
		case "layout/print.css":
			return 3
		}
		return 2
	}
	sort.SliceStable(names, func(i, j int) bool { return order(names[i]) < order(names[j]) })
	return names, nil
}

// bundle makes one file of an entry and gives its address.
func (b *Bundle) bundle(face fs.FS, wasm []byte, entry, name string, loader api.Loader) (string, error) {
	result := api.Build(api.BuildOptions{
		Stdin:             &api.StdinOptions{Contents: entry, Sourcefile: name, Loader: loader},
		Bundle:            true,
		Outfile:           "/out/" + name,
		Format:            api.FormatIIFE, // module scripts do not run from file://
		Target:            api.ES2020,
		MinifyWhitespace:  true,
		MinifySyntax:      true,
		MinifyIdentifiers: true,
		LegalComments:     api.LegalCommentsNone,
		Charset:           api.CharsetUTF8,
		Plugins:           []api.Plugin{from(face, wasm)},
	})
	if len(result.Errors) > 0 {
		return "", messages(result.Errors)
	}
	if len(result.Warnings) > 0 {
		return "", messages(result.Warnings)
	}
	out := result.OutputFiles[0]
	ext := path.Ext(name)
	hash := strings.Map(func(r rune) rune {
		if r == '+' || r == '/' {
			return '-'
		}
		return r
	}, strings.ToLower(out.Hash))
	address := "assets/" + strings.TrimSuffix(name, ext) + "-" + strings.Trim(hash, "-=") + ext
	b.Files[address] = out.Contents
	if loader == api.LoaderJS {
		// a mark of UTF-8: it counts whatever a host says of the file
		b.Files[address] = append([]byte("\ufeff"), out.Contents...)
	}
	return address, nil
}

// from lets esbuild read the site's face, and the module, instead of the disk.
func from(face fs.FS, wasm []byte) api.Plugin {
	return api.Plugin{Name: "face", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			name := a.Path
			if strings.HasPrefix(name, ".") {
				name = path.Join(path.Dir(a.Importer), name)
			}
			return api.OnResolveResult{Path: name, Namespace: "face"}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "face"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			if strings.HasSuffix(a.Path, "calculators.wasm") {
				contents := `export default "` + packed(wasm) + `"`
				return api.OnLoadResult{Contents: &contents, Loader: api.LoaderJS}, nil
			}
			text, err := fs.ReadFile(face, strings.TrimPrefix(a.Path, "/"))
			if err != nil {
				return api.OnLoadResult{}, err
			}
			contents, loader := string(text), api.LoaderJS
			if strings.HasSuffix(a.Path, ".css") {
				loader = api.LoaderCSS
			}
			return api.OnLoadResult{Contents: &contents, Loader: loader}, nil
		})
	}}
}

// packed is a module as text: each byte as the character 35 after it, past the backslash 36 after it. There is nothing
// to escape in it, and brotli makes it a fifth smaller than base64. site/tools/module.js unpacks it.
func packed(wasm []byte) string {
	var b strings.Builder
	for _, c := range wasm {
		r := rune(c) + 35
		if r >= '\\' {
			r++
		}
		b.WriteRune(r)
	}
	return b.String()
}

// messages turns esbuild's messages into one error, each with its place.
func messages(list []api.Message) error {
	var b strings.Builder
	for _, m := range list {
		if m.Location != nil {
			fmt.Fprintf(&b, "site%s:%d:%d: ", strings.TrimPrefix(m.Location.File, "face:"), m.Location.Line, m.Location.Column+1)
		}
		fmt.Fprintf(&b, "%s\n", m.Text)
	}
	return fmt.Errorf("%s", strings.TrimSuffix(b.String(), "\n"))
}
