package packed

import (
	"bytes"
	"compress/gzip"
	"io"
	"testing"

	"github.com/andybalholm/brotli"
)

// TestBeside: what is packed comes out as it was; what would not get smaller is left alone.
func TestBeside(t *testing.T) {
	data := bytes.Repeat([]byte("æøå og andre ord. "), 200)
	files := Beside("a/b.html", data)
	if len(files) != 2 || files[0].Address != "a/b.html.br" || files[1].Address != "a/b.html.gz" {
		t.Fatalf("got %d files", len(files))
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(files[1].Data))
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range []io.Reader{brotli.NewReader(bytes.NewReader(files[0].Data)), unzipped} {
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, data) || len(files[i].Data) >= len(data) {
			t.Errorf("%s: %d bytes, unpacked %d: %v", files[i].Address, len(files[i].Data), len(got), err)
		}
	}
	for _, address := range []string{"a.png", "web.config", "a.br"} {
		if Beside(address, data) != nil {
			t.Errorf("%s is packed", address)
		}
	}
	if Beside("a.html", data[:500]) != nil {
		t.Error("a small page is packed")
	}
}
