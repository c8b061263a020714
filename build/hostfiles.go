package main

import (
	"net/url"
	"slices"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/hosts"
	"borgerguide/build/page"
)

// putHostFiles hands on what hosts and search engines read.
func putHostFiles(c content.Config, documents []*check.Document, put page.Put) error {
	files, err := hostFiles(c, documents)
	for _, f := range files {
		if err == nil {
			err = put(page.File{Address: f.Name, Data: f.Data})
		}
	}
	return err
}

// hostFiles are what hosts and search engines read beside the pages of a finished site.
func hostFiles(c content.Config, documents []*check.Document) ([]hosts.File, error) {
	site := hosts.Site{
		Base: base(c.Address), Packed: c.Packed, NotFound: content.MissingAddress,
		Assets: content.AssetFolder, Calculators: content.CalculatorFolder, Embedded: content.EmbedFolder,
		Portable: content.PortableAddress,
		Policy:   page.PolicyPlain, Computing: page.PolicyCalculator,
	}
	var listed []string
	for _, d := range documents {
		if guide, ok := content.GuideAt(d.Address); ok && !slices.Contains(site.Guides, guide) {
			site.Guides = append(site.Guides, guide)
		}
		if d.Listed {
			listed = append(listed, d.Address)
		}
	}
	slices.Sort(site.Guides)
	files, err := site.Files()
	return append(files, hosts.ForEngines(c.Address, site.Base, listed)...), err
}

// base is the path that the site lies under, by its address: "/" where that is not known.
func base(address string) string {
	if u, err := url.Parse(address); err == nil && u.Path != "" {
		return u.EscapedPath()
	}
	return "/"
}
