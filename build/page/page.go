// Package page makes the site's pages from the model.
//
// A Site holds what every page needs: the guide, the templates and the names of the assets. Municipality renders all
// pages of one municipality, Root those that lie above them; each page goes to the caller's put function as it is
// made, so that no rendered page is kept. Every address in a page is relative to that page and names a file: the site
// works at a root, in a sub-path and opened as files.
package page

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/wording"
)

// Assets are the addresses of the bundled files, from the site's root.
type Assets struct {
	Style  string
	Script string // of the pages with a calculator
	Framed string // of those that stand in a frame on another site

	// What another site loads: Element gives the script of the element, for some data; nil makes none.
	Element      func(data []byte) []byte
	ElementStyle []byte
	Height       []byte

	// What a guide in one file has in it: Portable gives its script, for some data; StyleText is the pages' style, and
	// ElementStyle that of its calculators. nil Portable makes none.
	Portable  func(data []byte) []byte
	StyleText []byte
}

// File is one finished file of the site: a page, or what other sites load. Its Data is the receiver's only until the
// function that gets it returns.
type File struct {
	Address string
	Data    []byte
	From    file.Place // the content it is made from; the zero Place of what is made from many, as the front page is
}

// Put takes one finished file.
type Put func(File) error

// Promise is something the build checks, as a reader is told of it.
type Promise struct {
	Title string
	Doc   string
}

// Site makes pages.
type Site struct {
	Guide    *content.Guide
	Assets   Assets
	Promises []Promise
	Tool     string // the tool by its version, "" where that is not known
	kinds    map[string]*template.Template
}

// New reads the templates of the site's face.
func New(g *content.Guide, face fs.FS, assets Assets, promises []Promise) (*Site, error) {
	s := &Site{Guide: g, Assets: assets, Promises: promises, kinds: map[string]*template.Template{}}
	own := template.FuncMap{"words": func() *wording.Build { return g.Build }, "fill": fillNames}
	shared, err := template.New("shared").Funcs(own).ParseFS(face, "layout/*.html", "parts/*/*.html")
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	kinds, err := fs.Glob(face, "pages/*/*.html")
	if err != nil {
		return nil, err
	}
	for _, name := range kinds {
		t, err := template.Must(shared.Clone()).ParseFS(face, name)
		if err != nil {
			return nil, fmt.Errorf("templates: %w", err)
		}
		s.kinds[path.Base(path.Dir(name))] = t
	}
	return s, nil
}

// render makes one page of a kind, which has all but its data, and hands it on.
func (s *Site) render(put Put, kind string, f File, data any) error {
	var b bytes.Buffer
	if err := s.kinds[kind].ExecuteTemplate(&b, "frame", data); err != nil {
		return fmt.Errorf("%s: %w", f.Address, err)
	}
	f.Data = b.Bytes()
	return put(f)
}

// part renders one of the parts on its own.
func (s *Site) part(name string, data any) template.HTML {
	var b strings.Builder
	if err := s.kinds["guide"].ExecuteTemplate(&b, name, data); err != nil {
		panic(err) // the parts are ours and take what we give them
	}
	return template.HTML(b.String())
}

// relative is the address of a page as another page links to it.
func relative(from, to string) string {
	a, b := strings.Split(from, "/"), strings.Split(to, "/")
	for len(a) > 1 && len(b) > 1 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	return strings.Repeat("../", len(a)-1) + strings.Join(b, "/")
}
