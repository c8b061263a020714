//go:build !browsers

package browser

// engines are those that make test runs the flows in.
var engines = []engineKind{{"Chromium", startChromium}}
