// Package site is the face: templates, style and script, embedded in the tool.
//
// layout/ is the frame of every page, pages/<kind>/ the template and style of one kind of page, parts/<part>/ the
// pieces pages are made of, and tools/ the script of the calculators.
package site

import "embed"

// Files holds everything in this folder that a page is made of.
//
//go:embed layout pages parts tools
var Files embed.FS
