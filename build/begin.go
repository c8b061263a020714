package main

import (
	"fmt"
	"io"
	"path"
	"time"
)

// begin writes config.toml for the first municipality of an empty folder, and says what comes next. The guide speaks
// for the day on which it is begun.
func (p project) begin(folder string, out io.Writer) error {
	files := map[string]string{}
	data := struct{ Date, Municipality string }{time.Now().Format(time.DateOnly), path.Base(folder)}
	if err := fill(p.files, newFolder+"/project/*.*", data, files, ""); err != nil {
		return err
	}
	if err := p.root.WriteFile(configName, []byte(files[configName]), 0o644); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, `%s and %s are ready to fill in. What comes next:

  1. Put the adopted text into source.txt, in the folder of the standard under %s.
  2. Fill in the files beside it. docs/writing.md tells how (in Danish).
  3. borgerguide check    tells what is missing, and where.
  4. borgerguide          builds the site.
`, configName, folder, folder)
	return err
}
