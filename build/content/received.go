package content

import (
	"io/fs"

	"borgerguide/build/asread"
	"borgerguide/build/file"
)

// receive reads the adopted text as received and lays it under the passages of the source: they keep their form, and
// each word is shown in the signs of the received one.
func (s *Standard) receive(fsys fs.FS, name string) file.Problems {
	text, err := file.Read(fsys, name)
	if err != nil {
		return file.Unreadable(name, err)
	}
	if problems := tooLong(text); problems != nil {
		return problems
	}
	s.Text = text
	bare := asread.WithoutResidue(string(text.Text))
	received := asread.Words(bare)
	var written []asread.Word
	for _, p := range s.Source.Passages {
		written = append(written, p.Text.Words()...)
	}
	m := asread.Match(written, received)
	s.Unlike = m.Differences

	from, words := 0, 0
	for i, p := range s.Source.Passages {
		n := len(p.Text.Words())
		p.Text.Show(m.Words[words : words+n])
		words += n
		to := len(bare)
		if read := m.ReadBefore(words); i+1 < len(s.Source.Passages) && read < len(received) {
			to = received[read].At
		}
		p.Received = bare[from:to]
		from = to
	}
	return nil
}
