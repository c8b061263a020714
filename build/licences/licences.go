// Package licences holds the notices of everything that is linked into the tool.
//
// texts/ has a folder for each module, named as Go names it with its version, with the files of its licence as the
// module has them. UPDATE_GOLDEN=1 go test ./build/licences writes them anew; the test fails where one is missing, is
// of another version, or says something else.
package licences

import (
	"cmp"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"path"
	"runtime/debug"
	"slices"
	"strings"
)

//go:embed texts
var texts embed.FS

// What is linked into every tool and is no module of go.mod: the tool itself, and Go's own packages.
const (
	tool     = "borgerguide"
	standard = "go"
)

// Notice is the licence of one module.
type Notice struct {
	Module  string
	Version string // "" of the tool and of Go
	Texts   []Text
}

// Text is one file of a licence.
type Text struct{ Name, Text string }

// all are the notices that there are: the tool's and Go's first, then by module.
func all() (list []Notice) {
	_ = fs.WalkDir(texts, "texts", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := texts.ReadFile(name)
		module, version, file := parted(strings.TrimPrefix(name, "texts/"))
		at := slices.IndexFunc(list, func(n Notice) bool { return n.Module == module && n.Version == version })
		if at < 0 {
			at = len(list)
			list = append(list, Notice{Module: module, Version: version})
		}
		list[at].Texts = append(list[at].Texts, Text{file, string(text)})
		return err
	})
	slices.SortStableFunc(list, func(a, b Notice) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Module, b.Module))
	})
	return list
}

// rank is 0 of the tool, 1 of Go and 2 of a module.
func rank(n Notice) int {
	if at := slices.Index([]string{tool, standard}, n.Module); at >= 0 {
		return at
	}
	return 2
}

// parted parts the name of a file in texts/: "golang.org/x/net@v0.1.0/LICENSE".
func parted(name string) (module, version, file string) {
	module, rest, ok := strings.Cut(name, "@")
	if !ok {
		module, file, _ = strings.Cut(name, "/")
		return module, "", file
	}
	version, file, _ = strings.Cut(rest, "/")
	return module, version, file
}

// Of gives the notices of what a program is made of, and the modules that have none.
func Of(info *debug.BuildInfo) (list []Notice, without []string) {
	have := all()
	list = slices.DeleteFunc(slices.Clone(have), func(n Notice) bool { return n.Version != "" })
	for _, m := range info.Deps {
		if m.Replace != nil {
			m = m.Replace
		}
		at := slices.IndexFunc(have, func(n Notice) bool { return n.Module == m.Path && n.Version == m.Version })
		if at < 0 {
			without = append(without, m.Path+" "+m.Version)
			continue
		}
		list = append(list, have[at])
	}
	return list, without
}

// Write prints notices in full.
func Write(out io.Writer, list []Notice) error {
	for _, n := range list {
		for _, t := range n.Texts {
			head := strings.TrimSpace(n.Module + " " + n.Version)
			if dir := path.Dir(t.Name); dir != "." {
				head += ", " + dir
			}
			_, err := fmt.Fprintf(out, "%s (%s)\n%s\n\n%s\n\n", head, path.Base(t.Name), strings.Repeat("-", len(head)),
				strings.TrimSpace(strings.ReplaceAll(t.Text, "\r\n", "\n")))
			if err != nil {
				return err
			}
		}
	}
	return nil
}
