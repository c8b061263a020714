package report

import (
	"fmt"
	"io"
	"strings"

	"borgerguide/build/when"
)

// Text writes the report for people at a terminal.
func (r *Report) Text(out io.Writer) error {
	var b strings.Builder
	for _, folder := range r.Unbuilt {
		fmt.Fprintf(&b, "%s is not built: config.toml does not list it under municipalities\n\n", folder)
	}
	for _, s := range r.Standards {
		s.text(&b)
	}
	for _, c := range r.Calculators {
		c.text(&b)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func (c *Calculator) text(b *strings.Builder) {
	fmt.Fprintf(b, "# The calculator %s: %s\n\nThe published cases are in %s.\n\n", c.Name, c.Title, c.CasesFile)
	for _, s := range c.Sentences {
		s.text(b)
	}
	fmt.Fprintf(b, "## What the conditions speak of\n\n")
	for _, n := range c.Names {
		nameText(b, n)
	}
	fmt.Fprintln(b)
}

func (s *Sentence) text(b *strings.Builder) {
	fmt.Fprintf(b, "## %s (%s)\n\n%s\n", s.Name, s.Part, s.Text)
	if s.Also != "" {
		fmt.Fprintf(b, "also: %s\n", s.Also)
	}
	if s.Else != "" {
		fmt.Fprintf(b, "else: %s\n", s.Else)
	}
	if s.When != "" {
		fmt.Fprintf(b, "when: %s\n", s.When)
	}
	for _, saying := range s.Sayings {
		fmt.Fprintf(b, "  %s\n", saying.Place)
		for _, c := range saying.Conditions {
			fmt.Fprintf(b, "    %s  (%s)\n", c, c.Place)
		}
	}
	fmt.Fprintf(b, "  said by: %s\n", strings.Join(s.CaseNames(), ", "))
	if s.Nearest == nil {
		fmt.Fprintf(b, "  every published case with an answer says it\n\n")
		return
	}
	n := s.Nearest
	fmt.Fprintf(b, "  not by: %s, which is as %s but for %s\n\n", n.Case.Name, n.From.Name, differences(n))
}

// differences are the answers of the case that does not say a sentence, and in brackets those of the case that does.
func differences(n *when.Nearest) string {
	said := func(text string) string {
		if text == "" {
			return "nothing"
		}
		return text
	}
	var list []string
	for _, d := range n.Differs {
		list = append(list, fmt.Sprintf("%s=%s (%s)", d.Key, said(d.To), said(d.From)))
	}
	return strings.Join(list, ", ")
}

func nameText(b *strings.Builder, n when.Name) {
	fmt.Fprintf(b, "%s  (%s)\n", n.Name, n.Place)
	if n.Doc != "" {
		fmt.Fprintf(b, "    %s\n", n.Doc)
	}
	for _, line := range n.Source {
		fmt.Fprintf(b, "    | %s\n", line)
	}
}

func (s *Standard) text(b *strings.Builder) {
	fmt.Fprintf(b, "# %s: %s\n\n", s.Municipality, s.Title)
	fmt.Fprintf(b, "tested: %s\nsigned: %s\n\n", s.Tested, s.Signed)
	if s.NoStatement != "" {
		fmt.Fprintf(b, "no accessibility statement: %s\n\n", s.NoStatement)
	}
	if s.Days != "" {
		fmt.Fprintf(b, "The text %s.\n", s.Days)
		for _, c := range s.Confirm {
			fmt.Fprintf(b, "[ ] %s\n", c)
		}
		fmt.Fprintln(b)
	}
	for _, p := range s.Passages {
		p.text(b)
	}
	fmt.Fprintf(b, "## Given by the law, not mentioned by the standard\n\n")
	for _, f := range s.Silent {
		fmt.Fprintf(b, "%s: %s\n    %s\n", f.Name, f.Value, f.Basis)
	}
	fmt.Fprintf(b, "\n## Silent, and not listed under [missing]\n\n")
	for _, u := range s.Unlisted {
		fmt.Fprintf(b, "%s: %s\n", u.Page, strings.Join(u.Sections, ", "))
	}
	fmt.Fprintf(b, "\n## Facts\n\n")
	for _, f := range s.Facts {
		checked := "not checked"
		if f.Checked {
			checked = "checked"
		}
		fmt.Fprintf(b, "%s = %s (%s, %s)\n    %s\n", f.ID, f.Value, f.Certainty, checked, f.Basis)
		if f.Beside != "" {
			fmt.Fprintf(b, "    note: %s\n", f.Beside)
		}
	}
	fmt.Fprintf(b, "\n## Contacts\n\n")
	for _, c := range s.Contacts {
		old := ""
		if c.Old {
			old = "note: over a year old: "
		}
		fmt.Fprintf(b, "%s: %s%s, for %s: %s\n", c.Place, old, c.ID, c.purposes(), c.Text)
		if c.From != "" {
			fmt.Fprintf(b, "    %s\n", c.From)
		}
	}
	if len(s.LeftOut) > 0 {
		fmt.Fprintf(b, "\n## Examples that its pages leave out\n\n")
		for _, e := range s.LeftOut {
			fmt.Fprintf(b, "%s: %s %s: %s: here it does not say »%s«\n",
				e.Place, e.Calculator, e.ID, e.Title, e.Promise)
		}
	}
	fmt.Fprintf(b, "\n## Notes to the editor\n\n")
	for _, n := range s.Notes {
		fmt.Fprintf(b, "%s: %s: %s\n", n.Place, n.Passage, n.Text)
	}
	fmt.Fprintf(b, "\n## Readability\n\n")
	for _, l := range s.Pages {
		fmt.Fprintf(b, "%s: %d words, LIX %d, without the glossary's words %d\n", l.Address, l.Words, l.All, l.Plain)
	}
	fmt.Fprintln(b)
}

// purposes are what a contact is for, in one line.
func (c *Contact) purposes() string {
	var list []string
	for _, p := range c.For {
		list = append(list, string(p))
	}
	return strings.Join(list, ", ")
}

func (p *Passage) text(b *strings.Builder) {
	fmt.Fprintf(b, "## %s\n\n%s\n\n", p.ID, p.Words)
	for _, s := range p.Shown {
		fmt.Fprintf(b, "  %s, %s: %s\n", s.Page, s.Heading, s.Text)
		if len(s.Lacks) > 0 {
			fmt.Fprintf(b, "  ! without: %s\n", strings.Join(s.Lacks, ", "))
		}
	}
	if p.Excuse != "" {
		fmt.Fprintf(b, "  not rendered: %s\n", p.Excuse)
	}
	if len(p.SignOff) > 0 {
		fmt.Fprintf(b, "  sign off: %s\n", strings.Join(p.SignOff, ", "))
	}
	fmt.Fprintln(b)
}
