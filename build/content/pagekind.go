package content

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
)

// PageKind says what a page of a guide holds besides its own text. Most pages hold nothing else: they are Ordinary. Of
// every other kind a guide has one page or none.
type PageKind string

const (
	Ordinary PageKind = ""
	Front    PageKind = "front"    // the calculators and the menu. It is always the page index
	Whole    PageKind = "whole"    // every other page, to read and print in one piece
	Glossary PageKind = "glossary" // the words that the guide explains
	Rules    PageKind = "rules"    // the dated values that the guide rests on, in one of its sections
	Helper   PageKind = "helper"   // for somebody who helps another: the calculators lead there
	Asked    PageKind = "asked"    // the numbers only a municipality can tell; it is of the guide of the law alone

	// Calculator is a page made of a calculator's words, on our site or in a frame on another.
	Calculator PageKind = "calculator"
)

// namedKinds are those of the pages that a guide.toml names.
var namedKinds = []string{string(Whole), string(Glossary), string(Rules), string(Helper), string(Asked)}

// rawPageKind is a page that guide.toml names the kind of.
type rawPageKind struct {
	Kind    string `toml:"kind"`
	Section string `toml:"section"` // of a page of rules: where the dated values stand; of what is asked: the numbers
}

// pageKinds reads which pages are of a kind of their own.
func (k *StandardKind) pageKinds(raw map[string]rawPageKind) (problems file.Problems) {
	k.kinds = map[string]PageKind{frontPage: Front}
	for _, id := range slices.Sorted(maps.Keys(raw)) {
		if k.table.Spoiled("page", id) {
			continue
		}
		what, instead := k.pageKind(id, raw[id])
		if what != "" {
			problems = append(problems, k.table.At("page", id).Problem(what, instead))
		}
	}
	return problems
}

// pageKind gives a page the kind that guide.toml names, or says what is wrong with it.
func (k *StandardKind) pageKind(id string, raw rawPageKind) (what, instead string) {
	kind, page, name := PageKind(raw.Kind), k.pages[id], k.file(id+".md")
	if kind == Asked {
		page, name = k.alone[id], k.file(LawFolder+"/"+id+".md")
	}
	lists := kind == Rules || kind == Asked
	switch {
	case id == frontPage:
		return "the page index is the front page, and of no other kind", "take it out"
	case !slices.Contains(namedKinds, raw.Kind):
		return "there is no kind of page " + raw.Kind, "write kind as one of " + strings.Join(namedKinds, ", ")
	case k.Page(kind) != "":
		return "the pages " + k.Page(kind) + " and " + id + " are both of the kind " + raw.Kind, "take one of them out"
	case page == nil:
		return "the page " + id + " is missing", "write " + name
	case !lists && raw.Section != "":
		return "only a page of rules has a section for dated values", "take section out"
	case lists && raw.Section == "":
		return "the page " + id + " does not say where its dated values stand",
			`write section = "…", the id of that section`
	case lists && !page.has(raw.Section):
		return "the page " + id + " has no section " + raw.Section, "write the id of that with the dated values"
	}
	k.kinds[id] = kind
	switch kind {
	case Rules:
		k.RulesSection = raw.Section
	case Asked:
		k.AskedSection = raw.Section
	}
	return "", ""
}

// Page is the id of the guide's page of a kind, "" where it has none.
func (k *StandardKind) Page(kind PageKind) string {
	for id, of := range k.kinds {
		if of == kind {
			return id
		}
	}
	return ""
}
