package page

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"path"
	"regexp"
	"strings"

	"borgerguide/build/content"
)

var (
	hrefs = regexp.MustCompile(` href="([^"]*)"`)
	// pageLink is what a link to another page looks like in the data of a script.
	pageLink = regexp.MustCompile(`^(\.\./)*[a-z0-9/-]+\.html(#.*)?$`)
)

// portableScript is the script of a guide in one file, with its data: no link of it leaves the file.
func (g *guide) portableScript(calculators []elementCalculator) ([]byte, error) {
	words := g.browserWords("embed")
	words["embedPrivacy"], words["embedGuide"] = words["privacy"], "" // nobody else's script is on the page
	data, err := json.Marshal(elementData{
		Folder: g.base, Script: content.ElementScript, Words: words, Calculators: calculators,
	})
	if err != nil {
		return nil, err
	}
	var tree any
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&tree); err != nil {
		return nil, err
	}
	if data, err = json.Marshal(g.inPlace(tree)); err != nil {
		return nil, err
	}
	return g.site.Assets.Portable(data), nil
}

// inPlace is some data of the element's script with each link to a page made one within the file.
func (g *guide) inPlace(data any) any {
	switch v := data.(type) {
	case string:
		if pageLink.MatchString(v) {
			return g.placeOf(content.ElementScript, v)
		}
	case []any:
		for i := range v {
			v[i] = g.inPlace(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = g.inPlace(v[key])
		}
	}
	return data
}

// placeOf is where a link leads in the guide in one file: to a place in it, to the whole address of a page that is not
// in it, or nowhere, "", where that is not known. from is the address of the link's page, from the guide's folder.
func (g *guide) placeOf(from, link string) string {
	if strings.HasPrefix(link, "#") || strings.Contains(link, ":") {
		return link
	}
	target, place, placed := strings.Cut(link, "#")
	to := path.Join(path.Dir(from), target)
	for _, p := range g.s.Pages {
		switch {
		case to != content.PageAddress(p.ID):
		case p.Kind == content.Whole:
			return "#indhold"
		case placed:
			return "#" + p.ID + "-" + place
		default:
			return "#" + p.ID
		}
	}
	if name, ok := content.CalculatorAt(to); ok {
		return "#beregn-" + name
	}
	if home := g.Guide.Config.Address; home != "" {
		return home + strings.TrimPrefix(path.Join(g.base, to)+strings.TrimPrefix(link, target), "/")
	}
	return ""
}

// hashed names a style or script in a policy by its bytes.
func hashed(text []byte) string {
	sum := sha256.Sum256(text)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
