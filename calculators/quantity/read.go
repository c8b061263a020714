//go:build !gowasm

package quantity

// Read is what comes of reading a text, which is changed; see Reading.
func Read(unit Unit, text []byte) (r Reading) {
	r.Read(unit, text)
	return r
}

// ReadDate reads a date.
func ReadDate(text []byte) Reading { return Read(Date, text) }
