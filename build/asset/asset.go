// Package asset bundles the site's style and script, each into one file named by its content. It is the only importer
// of esbuild.
package asset

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"sort"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// Bundle is the finished files by their address from the site's root.
type Bundle struct {
	Files  map[string][]byte
	Style  string // address of the style
	Script string // address of the calculators' script
	Framed string // address of the same for a page in a frame on another site
	Module []byte // the WebAssembly module that the scripts have in them

	// Height is the script for another site that lets its frames be as high as what is in them.
	Height       []byte
	ElementStyle []byte // the style that the element's script also has in it
	element      []byte // the element's script, for Element
	portable     []byte // that of a whole guide in one file, for Portable
}

// guideMark is where the element's script takes its data.
const guideMark = "/*guide*/null"

// Element is the script of the element for another site, with the words and calculators of one municipality as JSON.
func (b *Bundle) Element(guide []byte) []byte {
	return bytes.Replace(b.element, []byte(guideMark), guide, 1)
}

// Portable is the script of a whole guide in one file, with the words and calculators of the guide as JSON.
func (b *Bundle) Portable(guide []byte) []byte {
	return bytes.Replace(b.portable, []byte(guideMark), guide, 1)
}

// Build bundles the face of the site. The WebAssembly module lies inside the scripts, which import it as
// "calculators.wasm". constants are the values, as
// JSON, of names that the scripts use without declaring them.
func Build(face fs.FS, wasm []byte, constants map[string]string) (*Bundle, error) {
	b := &Bundle{Files: map[string][]byte{}, Module: wasm}
	m := maker{face: face, wasm: wasm, constants: constants}
	styles, err := styleFiles(face)
	if err != nil {
		return nil, err
	}
	b.Style = b.add("site.css", m.style(styles))
	b.Script = b.add("tools.js", m.script("tool.js"))
	b.Framed = b.add("framed.js", m.script("framed.js"))
	b.Height = m.script("height.js").Contents
	var component []string
	for _, name := range styles {
		if strings.HasPrefix(name, "tools/") && name != "tools/paper.css" {
			component = append(component, name)
		}
	}
	// sizes follow the component's own font: another site's root may have any
	style := m.style(append([]string{"tools/element/element.css"}, component...))
	m.component = rootSize.ReplaceAll(style.Contents, []byte("${1}em"))
	b.ElementStyle = m.component
	b.element = []byte(utf8Mark + m.wrapped("element.js"))
	b.portable = []byte(m.wrapped("portable.js"))
	if m.err == nil && endsScript.Match(b.portable) {
		m.err = fmt.Errorf("the script portable.js holds what ends a script in a page")
	}
	return b, m.err
}

// wrapped is a script as a function of the guide's data.
func (m *maker) wrapped(name string) string {
	return "(guide=>{" + strings.TrimPrefix(string(m.script(name).Contents), utf8Mark) + "})(" + guideMark + ");\n"
}

// endsScript is what a script that stands in a page may not hold.
var endsScript = regexp.MustCompile(`(?i)</script|<!--`)

// rootSize is a size that follows the page's root.
var rootSize = regexp.MustCompile(`(\d)rem\b`)

// add puts a file among the others, named by its content, and gives its address.
func (b *Bundle) add(name string, out api.OutputFile) string {
	ext := path.Ext(name)
	hash := strings.Map(func(r rune) rune {
		if r == '+' || r == '/' {
			return '-'
		}
		return r
	}, strings.ToLower(out.Hash))
	address := "assets/" + strings.TrimSuffix(name, ext) + "-" + strings.Trim(hash, "-=") + ext
	b.Files[address] = out.Contents
	return address
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

// maker makes files of the face. After a fault it makes no more.
type maker struct {
	face      fs.FS
	wasm      []byte
	constants map[string]string
	component []byte // the style of the element on another site
	err       error
}

// utf8Mark is a mark of UTF-8: it counts whatever a host says of the file, and whatever page a script stands in.
const utf8Mark = "\ufeff"

func (m *maker) style(names []string) api.OutputFile {
	var entry strings.Builder
	for _, name := range names {
		fmt.Fprintf(&entry, "@import %q;\n", "/"+name)
	}
	return m.bundle(entry.String(), api.LoaderCSS)
}

func (m *maker) script(name string) api.OutputFile {
	out := m.bundle("import '/tools/"+name+"';\n", api.LoaderJS)
	out.Contents = append([]byte(utf8Mark), out.Contents...)
	return out
}

// bundle makes one file of an entry.
func (m *maker) bundle(entry string, loader api.Loader) api.OutputFile {
	if m.err != nil {
		return api.OutputFile{}
	}
	result := api.Build(api.BuildOptions{
		Stdin:             &api.StdinOptions{Contents: entry, Sourcefile: "entry", Loader: loader},
		Bundle:            true,
		Outfile:           "/out/file",
		Format:            api.FormatIIFE, // module scripts do not run from file://
		Target:            api.ES2020,
		Define:            m.constants,
		MinifyWhitespace:  true,
		MinifySyntax:      true,
		MinifyIdentifiers: true,
		LegalComments:     api.LegalCommentsNone,
		Charset:           api.CharsetUTF8,
		Plugins:           []api.Plugin{m.files()},
	})
	if list := append(result.Errors, result.Warnings...); len(list) > 0 {
		m.err = messages(list)
		return api.OutputFile{}
	}
	return result.OutputFiles[0]
}

// files lets esbuild read the site's face, the module and the component's style, instead of the disk.
func (m *maker) files() api.Plugin {
	return api.Plugin{Name: "face", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			name := a.Path
			if strings.HasPrefix(name, ".") {
				name = path.Join(path.Dir(a.Importer), name)
			}
			return api.OnResolveResult{Path: name, Namespace: "face"}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "face"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			var contents string
			loader := api.LoaderJS
			switch {
			case strings.HasSuffix(a.Path, "calculators.wasm"):
				contents = `export default "` + packed(m.wasm) + `"`
			case strings.HasSuffix(a.Path, "element-style"):
				contents, loader = string(m.component), api.LoaderText
			default:
				text, err := fs.ReadFile(m.face, strings.TrimPrefix(a.Path, "/"))
				if err != nil {
					return api.OnLoadResult{}, err
				}
				contents = string(text)
				if strings.HasSuffix(a.Path, ".css") {
					loader = api.LoaderCSS
				}
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
			fmt.Fprintf(&b, "site%s:%d:%d: ", strings.TrimPrefix(m.Location.File, "face:"), m.Location.Line,
				m.Location.Column+1)
		}
		fmt.Fprintf(&b, "%s\n", m.Text)
	}
	return fmt.Errorf("%s", strings.TrimSuffix(b.String(), "\n"))
}
