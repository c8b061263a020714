package main

import (
	"bytes"
	"io"

	"borgerguide/build/content"
	"borgerguide/build/output"
	"borgerguide/build/report"
)

// writeReport prints the report, or writes it to a file, or both.
func writeReport(
	guide *content.Guide, municipalities []*content.Municipality, full bool, html string, out io.Writer,
) error {
	r, err := report.New(guide, municipalities)
	if err != nil {
		return err
	}
	if full {
		if err := r.Text(out); err != nil {
			return err
		}
		if err := report.NewWatch(guide).Text(out); err != nil {
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
