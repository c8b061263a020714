package content

import (
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/wording"
)

// Moved is an address that a page had before: what stands there leads on to the page.
type Moved struct {
	From, To string     // from the site's root
	Title    string     // of the page it leads to, which may use {kommune}
	Place    file.Place // of the old name in the content
}

// addressed is a page of a guide under its address, with those it had before. All are from the guide's folder.
type addressed struct {
	address, title string
	old            []file.Listed
}

// GuideFolders are the folders where the guide to a standard lies and has lain, from the site's root. The first is
// where it lies. Each of the others has the place of a name that was changed.
func (g *Guide) GuideFolders(m *Municipality, s *Standard) (folders []file.Listed) {
	if s.Phase != InForce {
		return []file.Listed{{Text: GuideFolder(m, s), Place: s.Place}}
	}
	municipalities := append([]file.Listed{{Text: m.ID, Place: m.Place}}, m.OldFolders()...)
	standards := append([]file.Listed{{Text: s.ID}}, g.Kinds[s.ID].Old...)
	for _, first := range municipalities {
		for _, second := range standards {
			place := first.Place
			if second.Place.File != nil {
				place = second.Place
			}
			folders = append(folders, file.Listed{Text: first.Text + "/" + second.Text + "/", Place: place})
		}
	}
	return append(folders, s.pastFolders(GuideFolder(m, s))...)
}

// pastFolders are the folders, in that of the guide in force, where its pages lay before their day came, and those of
// texts that are shown no more.
func (s *Standard) pastFolders(guide string) (folders []file.Listed) {
	for _, t := range s.Texts {
		if t == s && s.Before() != nil || !t.Shown() {
			folders = append(folders, file.Listed{Text: guide + t.Folder + "/", Place: t.Place})
		}
	}
	return folders
}

// OldFolders are the names that the municipality's folder had before.
func (m *Municipality) OldFolders() []file.Listed {
	return slices.DeleteFunc(slices.Clone(m.Old), func(old file.Listed) bool { return strings.Contains(old.Text, "/") })
}

// addressed are the pages of a guide, with those of its calculators.
func (k *StandardKind) addressed(s *Standard) (all []addressed) {
	for _, p := range s.Pages {
		all = append(all, addressed{PageAddress(p.ID), p.Title, p.Old})
	}
	for _, t := range k.Calculators {
		all = append(all, addressed{CalculatorAddress(t), t.Title, in(CalculatorFolder, t.Old)},
			addressed{FrameAddress(t), t.Title, in(EmbedFolder, t.Old)})
	}
	if k.portable(s) {
		all = append(all, addressed{PortableAddress, s.Page(k.Page(Whole)).Title, nil})
	}
	return all
}

// portable tells whether a guide is made in one file too: that to the text in force, where it has a page with all of it
// and calculators.
func (k *StandardKind) portable(s *Standard) bool {
	return s.Page(k.Page(Whole)) != nil && len(k.Calculators) > 0 && s.Phase == InForce
}

// Portable tells whether the guide to a standard is made in one file too.
func (g *Guide) Portable(s *Standard) bool { return g.Kinds[s.ID].portable(s) }

// OldCalculatorAddresses are those that a calculator's page, and that for a frame, had before.
func OldCalculatorAddresses(t *wording.Calculator) []file.Listed {
	return append(in(CalculatorFolder, t.Old), in(EmbedFolder, t.Old)...)
}

// PasteAddresses are where a calculator lies as a text to paste and has lain, from the site's root. No page can lead on
// from a text: it lies at each of them.
func (g *Guide) PasteAddresses(m *Municipality, s *Standard, t *wording.Calculator) (list []string) {
	for _, folder := range g.GuideFolders(m, s) {
		list = append(list, folder.Text+PasteAddress(t))
		for _, old := range t.Old {
			list = append(list, folder.Text+EmbedFolder+old.Text+pasteEnding)
		}
	}
	return list
}

// in are the addresses of pages in a folder, by their names.
func in(folder string, names []file.Listed) (list []file.Listed) {
	for _, name := range names {
		list = append(list, file.Listed{Text: folder + name.Text + ending, Place: name.Place})
	}
	return list
}

// Moved are the addresses that the pages of a guide had before. Where a folder had another name too, that is all of
// them in each folder, so that none leads on in two steps.
func (g *Guide) Moved(m *Municipality, s *Standard) (list []Moved) {
	for i, folder := range g.GuideFolders(m, s) {
		for _, a := range g.Kinds[s.ID].addressed(s) {
			to := GuideFolder(m, s) + a.address
			if i > 0 {
				list = append(list, Moved{folder.Text + a.address, to, a.title, folder.Place})
			}
			for _, old := range a.old {
				list = append(list, Moved{folder.Text + old.Text, to, a.title, old.Place})
			}
		}
	}
	return list
}

// MovedHere are the addresses that lead to the page where one chooses among a municipality's standards: those of its
// folder before, and the published ones of guides it has no more.
func (m *Municipality) MovedHere() (list []Moved) {
	for _, old := range m.Old {
		if !strings.Contains(old.Text, "/") {
			list = append(list, Moved{old.Text + "/" + frontPage + ending, m.Address(), m.FullName, old.Place})
			continue
		}
		for _, published := range m.Published {
			if strings.HasPrefix(published.Text, old.Text+"/") {
				list = append(list, Moved{published.Text, m.Address(), m.FullName, old.Place})
			}
		}
	}
	return list
}

// Addresses are those of all pages of a municipality, from the site's root, and of all that lead on to them. They are
// sorted.
func (g *Guide) Addresses(m *Municipality) []string {
	list := []string{m.Address()}
	if statement := m.StatementAddress(); statement != "" {
		list = append(list, statement)
	}
	moved := m.MovedHere()
	for _, s := range m.Standards {
		if g.Kinds[s.ID] == nil {
			continue // which is told where the standard is read
		}
		for _, a := range g.Kinds[s.ID].addressed(s) {
			list = append(list, GuideFolder(m, s)+a.address)
		}
		if len(s.Texts) > 1 {
			list = append(list, GuideFolder(m, s)+ChangesAddress)
		}
		moved = append(moved, g.Moved(m, s)...)
	}
	for _, one := range moved {
		list = append(list, one.From)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
