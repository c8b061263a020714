//go:build browsers

package browser

// engines are those that make browsers runs the flows in. In Chromium make test runs them.
var engines = []engineKind{{"Firefox", startFirefox}, {"WebKit", startWebKit}}
