// Package content carries what all municipalities share: the law, the calculators' words, the glossary and the tables,
// embedded in the tool, so that an editor's folder needs none of it. Only municipalities/ is left out.
//
// This file also marks the tool's own content: where content/ holds it, nothing is laid under that content.
package content

import "embed"

// Files are the folders of content/ but for the municipalities'.
//
//go:embed glossary law new tools words zip
var Files embed.FS

// Mark is the name of this file.
const Mark = "content.go"
