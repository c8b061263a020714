package main

import (
	"testing"

	"github.com/andybalholm/brotli"
)

// compilers make the module, each in its way.
var compilers = []struct {
	name    string
	compile func() ([]byte, error)
	open    func() (*module, error)
}{
	{"gowasm", func() ([]byte, error) {
		m, err := compiled()
		if err != nil {
			return nil, err
		}
		return m.Bytes, nil
	}, small},
	{"standard", standard, large},
}

// BenchmarkModuleCompile compiles from the source to a module, whose size it tells. The standard compiler has its
// cache.
func BenchmarkModuleCompile(b *testing.B) {
	for _, c := range compilers {
		b.Run(c.name, func(b *testing.B) {
			var code []byte
			var err error
			for b.Loop() {
				if code, err = c.compile(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(code)), "bytes")
			b.ReportMetric(float64(compressed(code)), "brotli-bytes")
		})
	}
}

// compressed counts the bytes that the best compression leaves.
func compressed(code []byte) int {
	var count counter
	w := brotli.NewWriterLevel(&count, brotli.BestCompression)
	w.Write(code)
	w.Close()
	return int(count)
}

type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}

// BenchmarkModuleInstantiate makes an instance from a module's bytes, as the page does at load.
func BenchmarkModuleInstantiate(b *testing.B) {
	for _, c := range compilers {
		b.Run(c.name, func(b *testing.B) {
			code, err := c.compile()
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				m, err := instantiate(code)
				if err != nil {
					b.Fatal(err)
				}
				m.close()
			}
		})
	}
}

// BenchmarkModuleCall asks a case of transport, from start to all that it says.
func BenchmarkModuleCall(b *testing.B) {
	p := publishedPrograms(b)[0][7] // T20
	p.add("run")
	play := func(h host) func(*testing.B) {
		return func(b *testing.B) {
			player := player{desk: desk{host: h}}
			for b.Loop() {
				player.play(p)
			}
		}
	}
	for _, c := range compilers {
		b.Run(c.name, play(must(b, c.open)))
	}
	b.Run("native", play(native{}))
}
