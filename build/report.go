package main

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"strings"

	"borgerguide/build/check"
	"borgerguide/build/output"
	"borgerguide/site"
)

// reports makes the report of every standard.
func (l loaded) reports() (reports []check.Report) {
	for _, id := range l.guide.Config.Municipalities {
		m, _ := l.guide.Municipality(l.files, id)
		for _, s := range m.Standards {
			reports = append(reports, check.NewReport(l.guide, m, s))
		}
	}
	return reports
}

// reportText prints the reports for people at a terminal.
func reportText(out io.Writer, reports []check.Report) {
	for _, r := range reports {
		fmt.Fprintf(out, "# %s: %s\n\n", r.Municipality, r.Standard)
		for _, p := range r.Passages {
			passageText(out, p)
		}
		fmt.Fprintf(out, "## Given by the law, not mentioned by the standard\n\n")
		for _, f := range r.Silent {
			fmt.Fprintf(out, "%s: %s\n    %s\n", f.Name, f.Value, f.Basis)
		}
		fmt.Fprintf(out, "\n## Facts\n\n")
		for _, f := range r.Facts {
			checked := "not checked"
			if f.Checked {
				checked = "checked"
			}
			fmt.Fprintf(out, "%s = %s (%s, %s)\n    %s\n", f.ID, f.Value, f.Certainty, checked, f.Basis)
		}
		fmt.Fprintf(out, "\n## Notes to the editor\n\n")
		for _, n := range r.Notes {
			fmt.Fprintf(out, "%s: %s: %s\n", n.Place, n.Passage, n.Text)
		}
		fmt.Fprintf(out, "\n## Readability\n\n")
		for _, l := range r.Pages {
			fmt.Fprintf(out, "%s: %d words, LIX %d, without the glossary's words %d\n",
				l.Address, l.Words, l.All, l.Plain)
		}
		fmt.Fprintln(out)
	}
}

func passageText(out io.Writer, p check.PassageReport) {
	fmt.Fprintf(out, "## %s\n\n%s\n\n", p.ID, p.Words)
	for _, s := range p.Shown {
		fmt.Fprintf(out, "  %s, %s: %s\n", s.Page, s.Heading, s.Text)
		if len(s.Lacks) > 0 {
			fmt.Fprintf(out, "  ! without: %s\n", strings.Join(s.Lacks, ", "))
		}
	}
	if p.Excuse != "" {
		fmt.Fprintf(out, "  not rendered: %s\n", p.Excuse)
	}
	if len(p.SignOff) > 0 {
		fmt.Fprintf(out, "  sign off: %s\n", strings.Join(p.SignOff, ", "))
	}
	fmt.Fprintln(out)
}

// reportHTML writes the reports as one page to print and sign.
func reportHTML(name string, reports []check.Report) error {
	t, err := template.ParseFS(site.Files, "report/report.html")
	if err != nil {
		return err
	}
	var page bytes.Buffer
	if err := t.Execute(&page, reports); err != nil {
		return err
	}
	return output.Write(name, page.Bytes())
}
