package content

import (
	"path"
	"strings"

	"borgerguide/build/wording"
)

// The addresses of the site stand in this file and nowhere else in the code. Citizens have them as bookmarks,
// municipalities have pasted them into their own sites, and editors write them in links: an address that is here
// stays.

// The pages above the municipalities, from the site's root.
const (
	ChoiceAddress   = frontPage + ending // where one chooses a municipality
	CompareAddress  = "sammenlign" + ending
	PromisesAddress = "kontrol" + ending
	MissingAddress  = "404" + ending // what a host shows for an address that is not there
)

// LawFolder is where the guides of the law alone lie, for those whose municipality has none, from the site's root. No
// municipality can have its name; in the folder of a kind of standard, their own pages lie under it.
const LawFolder = "uden-kommune"

// What another site loads for a calculator, from a guide's folder.
const (
	ElementScript = EmbedFolder + "beregner.js"
	ElementStyle  = EmbedFolder + "beregner.css" // for browsers that make no style sheet of a script's text
	HeightScript  = EmbedFolder + "ramme.js"
)

const (
	ending      = ".html"
	pasteEnding = ".txt"
	frontPage   = "index" // what a host shows for a folder
)

// The folders of a kind of file. AssetFolder is that of style and scripts, from the site's root; the others lie in that
// of a guide: its calculators, and what other sites load.
const (
	AssetFolder      = "assets/"
	CalculatorFolder = "beregn/"
	EmbedFolder      = "indlejr/"
)

// ReservedFolder tells whether a folder at the site's root can be no municipality's.
func ReservedFolder(name string) bool { return name+"/" == AssetFolder || name == statementFolder }

// statementFolder is where public bodies' accessibility statements are found, by custom, at the end of their address.
const statementFolder = "was"

// StatementAddress is where the site of one municipality leads to its accessibility statement, from the site's root.
const StatementAddress = statementFolder + "/" + frontPage + ending

// StatementAddress is where a municipality's guides lead to its accessibility statement, from the site's root; "" where
// they know of none.
func (m *Municipality) StatementAddress() string {
	if m.Statement.Value == "" || m.LawAlone {
		return ""
	}
	return m.ID + "/" + StatementAddress
}

// GuideAt is the folder of the guide that an address from the site's root is in, if it is of a calculator's page or of
// what other sites load.
func GuideAt(address string) (folder string, ok bool) {
	folder = strings.TrimSuffix(path.Dir(address)+"/", EmbedFolder)
	return folder, strings.HasSuffix(path.Dir(address)+"/", "/"+EmbedFolder)
}

// Address is the page where one chooses among a municipality's standards, from the site's root.
func (m *Municipality) Address() string { return m.ID + "/" + frontPage + ending }

// GuideFolder is where the guide to a standard lies, from the site's root: "ballerup/beskyttet-beskaeftigelse/". That
// to a text which is not in force lies in a folder of its own there.
func GuideFolder(m *Municipality, s *Standard) string {
	folder := m.ID + "/" + s.ID + "/"
	if s.Phase != InForce {
		folder += s.Folder + "/"
	}
	return folder
}

// ChangesAddress is where the adopted texts of a standard are held against each other, from the folder of the guide in
// force.
const ChangesAddress = "aendringer" + ending

// PageAddress is the address of a page of a guide, from the guide's folder: "klage.html".
func PageAddress(id string) string { return id + ending }

// CalculatorAddress is the page of a calculator, from the guide's folder: "beregn/frist.html".
func CalculatorAddress(t *wording.Calculator) string { return CalculatorFolder + t.Address + ending }

// FrameAddress is the page of a calculator for a frame on another site, from the guide's folder: "indlejr/frist.html".
func FrameAddress(t *wording.Calculator) string { return EmbedFolder + t.Address + ending }

// PasteAddress is a calculator as a text to paste into another site, from the guide's folder: "indlejr/frist.txt".
func PasteAddress(t *wording.Calculator) string { return EmbedFolder + t.Address + pasteEnding }

// PortableAddress is a whole guide in one file, from the guide's folder.
const PortableAddress = "gem" + ending

// IsPage tells whether an address is that of a page.
func IsPage(address string) bool { return strings.HasSuffix(address, ending) }

// CalculatorAt is the part of an address, from the guide's folder, that a calculator gives its page and its frame.
func CalculatorAt(address string) (name string, ok bool) {
	for _, folder := range []string{CalculatorFolder, EmbedFolder} {
		if name, ok := strings.CutPrefix(address, folder); ok {
			return strings.TrimSuffix(name, ending), true
		}
	}
	return "", false
}

// Word tells whether a link leads to a word of the glossary, and to which.
func (k *StandardKind) Word(link string) (id string, ok bool) {
	page, id, ok := strings.Cut(link, "#")
	return id, ok && k.Page(Glossary) != "" && page == PageAddress(k.Page(Glossary))
}

// WordAddress is where a word of the glossary is explained, from the guide's folder: "ordbog.html#afgoerelse".
func (k *StandardKind) WordAddress(id string) string { return PageAddress(k.Page(Glossary)) + "#" + id }

// IsCalculator tells whether an address from a guide's folder is that of a calculator, or of what other sites load.
func IsCalculator(address string) bool {
	return strings.HasPrefix(address, CalculatorFolder) || strings.HasPrefix(address, EmbedFolder)
}

// KindAt is the kind of the page at an address from the site's root. Those above the guides are Ordinary.
func (g *Guide) KindAt(address string) PageKind {
	parts := strings.SplitN(address, "/", 3)
	if len(parts) < 3 || g.Kinds[parts[1]] == nil {
		return Ordinary
	}
	if IsCalculator(parts[2]) {
		return Calculator
	}
	return g.Kinds[parts[1]].kinds[strings.TrimSuffix(path.Base(parts[2]), ending)]
}
