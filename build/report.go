package main

import (
	"bytes"
	"io"

	"borgerguide/build/output"
	reports "borgerguide/build/report"
)

// report prints the report, or writes it to a file, or both.
func (p *project) report(full bool, html string, out io.Writer) error {
	r, err := reports.New(p.guide, p.municipalities)
	if err != nil {
		return err
	}
	if full {
		if err := r.Text(out); err != nil {
			return err
		}
	}
	if html == "" {
		return nil
	}
	var page bytes.Buffer
	if err := r.HTML(&page); err != nil {
		return err
	}
	return output.Write(html, page.Bytes())
}
