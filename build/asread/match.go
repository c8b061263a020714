package asread

// Matched is what an editor wrote beside what was received.
type Matched struct {
	Words       []Word // what was written, shown with the signs of what was received
	Read        []int  // how many words of what was received are read when each of them is
	Differences []Difference
}

// ReadBefore is how many words of what was received are read with so many of what was written.
func (m *Matched) ReadBefore(written int) int {
	if written == 0 {
		return 0
	}
	return m.Read[written-1]
}

// Difference is where the words are not the same. Either side may have none.
type Difference struct {
	Written, Received []Word
	At                int  // of the written text, where it has words after them; else its last word's
	Ends              bool // nothing is written after it
	Divided           bool // what was received is one word, divided at the end of a line, and was written as two
}

// maxDifferences is how many are told: a text that differs more is another text.
const maxDifferences = 20

// Match compares what was written with what was received.
func Match(written, received []Word) Matched {
	m := matcher{written: written, received: received}
	m.Words = append(m.Words, written...)
	m.Read = make([]int, len(written))
	for len(m.Differences) < maxDifferences {
		for m.step() {
		}
		if m.w == len(written) && m.r == len(received) || !m.differ() {
			break
		}
	}
	for w := m.w; w < len(written); w++ {
		m.Read[w] = len(received)
	}
	return m.Matched
}

// matcher stands before the word w of the written and the word r of the received.
type matcher struct {
	written, received []Word
	w, r              int
	Matched
}

// step goes over what is the same, and tells whether there was anything.
func (m *matcher) step() bool {
	w, r, shown := m.same(m.w, m.r)
	if w+r == 0 {
		return false
	}
	for ; w > 0; w-- {
		m.Words[m.w].Shown, shown = shown, ""
		if r > 0 && m.r < len(m.received) {
			m.Words[m.w].Glued = m.received[m.r].Glued
		}
		m.Read[m.w] = m.r + r
		m.w++
	}
	m.r += r
	return true
}

// same finds how many words on each side, from w and r on, are read the same, and how they are shown. Of layout only
// the received has any.
func (m *matcher) same(w, r int) (ofWritten, ofReceived int, shown string) {
	if r == len(m.received) {
		return 0, 0, ""
	}
	opens := w == len(m.written) || m.written[w].Opens
	if w < len(m.written) {
		closes := w+1 == len(m.written) || m.written[w+1].Opens
		if closes && m.written[w].key == m.received[r].key {
			return 1, 1, m.received[r].Shown
		}
		for _, a := range readings(m.written, w, 1) {
			for _, b := range readings(m.received, r, 1) {
				if a.key == b.key && (a.words == 1 || b.words == 1 || a.certain && b.certain) {
					return a.words, b.words, b.shown
				}
			}
		}
	}
	if opens && m.received[r].isLayout() {
		return 0, 1, ""
	}
	return 0, 0, ""
}

const (
	maxDrift = 300 // how many words, of both sides together, are passed over to find where they agree again
	agreed   = 3   // how many words must agree there
)

// differ notes a difference and goes on where the sides agree again; it tells whether they do.
func (m *matcher) differ() bool {
	for drift := 1; drift <= maxDrift; drift++ {
		for r := range drift + 1 {
			w := drift - r
			if m.w+w <= len(m.written) && m.r+r <= len(m.received) && m.agree(m.w+w, m.r+r) {
				m.note(w, r)
				return true
			}
		}
	}
	m.note(min(1, len(m.written)-m.w), min(1, len(m.received)-m.r))
	return false
}

// agree tells whether the sides are the same for a while.
func (m *matcher) agree(w, r int) bool {
	for words := 0; words < agreed; {
		if w == len(m.written) && r == len(m.received) {
			return true
		}
		ofWritten, ofReceived, _ := m.same(w, r)
		if ofWritten+ofReceived == 0 {
			return false
		}
		w, r, words = w+ofWritten, r+ofReceived, words+ofWritten
	}
	return true
}

// note notes so many words as a difference and goes past them.
func (m *matcher) note(w, r int) {
	d := Difference{Written: m.written[m.w : m.w+w], Received: m.received[m.r : m.r+r]}
	switch {
	case m.w < len(m.written):
		d.At = m.written[m.w].At
	case len(m.written) > 0:
		d.At = m.written[len(m.written)-1].At
	}
	d.Ends = m.w+w == len(m.written)
	if w > 0 && r > 0 && m.r+1 < len(m.received) && m.written[m.w].key == m.received[m.r].key {
		d.Divided, d.Received = true, m.received[m.r:m.r+2] // nothing else keeps words with one key apart
	}
	m.Differences = append(m.Differences, d)
	for range w {
		m.Read[m.w] = m.r + r
		m.w++
	}
	m.r += r
}
