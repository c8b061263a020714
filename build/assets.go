package main

import (
	"maps"
	"runtime/debug"
	"slices"
	"time"

	"borgerguide/build/asset"
	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/gowasm"
	"borgerguide/build/page"
	"borgerguide/calculators"
	"borgerguide/site"
)

// The module's source lies in the tool; the standard compiler, the way out, reads it from the project's folder.
const (
	calculatorsPath = "borgerguide/calculators"
	modulePackage   = "calculators/wasm"
)

// compile makes the calculators' module, and tells what it exports where gowasm does.
func compile(dir, compiler string) ([]byte, []gowasm.Export, error) {
	if compiler == content.StandardCompiler {
		module, err := gowasm.Standard(dir, "./"+modulePackage)
		return module, nil, err
	}
	module, err := gowasm.Compile(calculators.Source, calculatorsPath, calculatorsPath+"/wasm")
	if err != nil {
		return nil, nil, err
	}
	return module.Bytes, module.Exports, nil
}

// assets are the finished style, scripts and module.
type assets struct {
	bundle    *asset.Bundle
	documents []*check.Document // of each file; those that count in what a page weighs are weighed
	module    *check.Document   // nil where it is not weighed
	compiling time.Duration     // the module
}

// makeAssets compiles the module and bundles style and scripts.
func makeAssets(dir, compiler string) (assets, error) {
	start := time.Now()
	module, _, err := compile(dir, compiler)
	if err != nil {
		return assets{}, err
	}
	a := assets{compiling: time.Since(start)}
	constants, err := page.Constants()
	if err != nil {
		return assets{}, err
	}
	if a.bundle, err = asset.Build(site.Files, module, constants); err != nil {
		return assets{}, err
	}
	own := compiler != content.StandardCompiler // what that compiler makes has no budget
	for _, address := range slices.Sorted(maps.Keys(a.bundle.Files)) {
		d := &check.Document{Address: address}
		if own || address == a.bundle.Style {
			d = check.Weigh(address, a.bundle.Files[address])
		}
		a.documents = append(a.documents, d)
	}
	if own {
		a.module = check.Weigh(moduleName, module)
		a.documents = append(a.documents, a.module)
	}
	return a, nil
}

// moduleName is what the module is called where it is told of; it lies in the scripts, and has no address.
const moduleName = "calculators.wasm"

// document is that of a file, by its address.
func (a assets) document(address string) *check.Document {
	for _, d := range a.documents {
		if d.Address == address {
			return d
		}
	}
	return nil
}

// put hands every file on.
func (a assets) put(put page.Put) error {
	for address, data := range a.bundle.Files {
		if err := put(page.File{Address: address, Data: data}); err != nil {
			return err
		}
	}
	return nil
}

// site opens the templates for pages that use these assets.
func (a assets) site(g *content.Guide) (*page.Site, error) {
	var promises []page.Promise
	for _, c := range check.All {
		words := g.Build.Checks[c.Name]
		promises = append(promises, page.Promise{Title: words.Title, Doc: words.Doc})
	}
	b := a.bundle
	used := page.Assets{
		Style: b.Style, Script: b.Script, Framed: b.Framed,
		Element: b.Element, ElementStyle: b.ElementStyle, Height: b.Height,
		Portable: b.Portable, StyleText: b.Files[b.Style],
	}
	pages, err := page.New(g, site.Files, used, promises)
	if err != nil {
		return nil, err
	}
	info, _ := debug.ReadBuildInfo()
	pages.Tool = edition(info)
	return pages, nil
}
