// Package site is the face: templates, style and script, embedded in the tool.
//
// layout/ is the frame of every page, pages/<kind>/ the template and style of one kind of page, parts/<part>/ the
// pieces pages are made of, tools/ the script of the
// calculators, and report/ the page that a municipality prints and signs.
package site

import "embed"

// Files holds everything in this folder that a page is made of.
//
//go:embed layout pages parts report tools/*.css tools/*.js tools/element
var Files embed.FS
