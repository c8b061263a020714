// Package browser holds the end-to-end tests: the built site in a real Chromium, as citizens meet it. It has no code of
// its own outside the tests.
package browser
