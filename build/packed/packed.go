// Package packed packs files as hosts send them. It is the only importer of brotli.
package packed

import (
	"bytes"
	"compress/gzip"
	"path"
	"slices"

	"github.com/andybalholm/brotli"
)

// Level is how hard to try.
type Level int

const (
	Quick Level = 5
	Best  Level = brotli.BestCompression
	// Kept is for files that are packed once and sent often: Best is ten times slower and one in a hundred smaller.
	Kept Level = 9
)

// Brotli packs data as a host sends it to a browser of today.
func Brotli(data []byte, level Level) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, int(level))
	_, _ = w.Write(data) // a bytes.Buffer takes all that is written
	_ = w.Close()
	return b.Bytes()
}

// Gzip packs data as a host sends it to any browser.
func Gzip(data []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is one there is
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}

// File is a packed file beside the one it is of.
type File struct {
	Address string
	Data    []byte
}

// texts are the endings of files that packing makes smaller.
var texts = []string{".html", ".css", ".js", ".txt", ".xml", ".svg", ".json"}

// smallest is the size, in bytes, from which packing is worth a file of its own.
const smallest = 1000

// Beside are the packed files that hosts look for beside a file.
func Beside(address string, data []byte) []File {
	if len(data) < smallest || !slices.Contains(texts, path.Ext(address)) {
		return nil
	}
	return []File{{address + ".br", Brotli(data, Kept)}, {address + ".gz", Gzip(data)}}
}
