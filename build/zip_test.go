package main

import (
	"archive/zip"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// unzipped are the files of a zip file, by name.
func unzipped(t *testing.T, name string) map[string]string {
	t.Helper()
	r, err := zip.OpenReader(name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	files := map[string]string{}
	for _, f := range r.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(text)
	}
	return files
}

// zipProject is a small guide of some municipalities, with the text that goes into zip files.
func zipProject(t *testing.T, names ...string) string {
	t.Helper()
	dir := smallProject(t, names...)
	if err := os.CopyFS(filepath.Join(dir, "content/zip"), os.DirFS("../content/zip")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestZip: each file holds the site that a build makes, of all municipalities or of one, and tells where to put it.
func TestZip(t *testing.T) {
	dir := zipProject(t, "aaby")
	if code, _, stderr := tool("zip", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	first := tree(t, filepath.Join(dir, "dist"))
	sites := map[string][]string{"guide-2026-11-22": nil, "guide-lilleby-2026-11-22": {"--only", "lilleby"},
		"guide-aaby-2026-11-22": {"--only", "aaby"}}
	for folder, only := range sites {
		if code, _, stderr := tool(append([]string{"build", "-dir", dir}, only...)...); code != 0 {
			t.Fatal(stderr)
		}
		files := unzipped(t, filepath.Join(dir, "dist", folder+".zip"))
		how := files["laes-mig.txt"]
		if !strings.Contains(how, folder+"\r\n") || !strings.Contains(how, ", 22. november 2026\r\n") ||
			strings.Contains(how, "{{") || strings.Contains(strings.ReplaceAll(how, "\r\n", ""), "\n") {
			t.Errorf("%s tells how: %q", folder, how)
		}
		delete(files, "laes-mig.txt")
		want := map[string]string{}
		for name, text := range tree(t, filepath.Join(dir, "public")) {
			want[folder+"/"+name] = text
		}
		expectSame(t, folder, files, want)
	}
	if got := slices.Sorted(maps.Keys(first)); len(got) != len(sites) {
		t.Errorf("the zip files are %q", got)
	}
	if code, _, stderr := tool("zip", "-dir", dir); code != 0 { // they are known, and take the old ones' places
		t.Fatal(stderr)
	}
	expectSame(t, "made again", tree(t, filepath.Join(dir, "dist")), first)
}

// TestZipOfOne: a guide of one municipality has one zip file, with its name.
func TestZipOfOne(t *testing.T) {
	dir := zipProject(t)
	to := filepath.Join(t.TempDir(), "til", "it")
	if code, _, stderr := tool("zip", "-dir", dir, "-o", to); code != 0 {
		t.Fatal(stderr)
	}
	if got := slices.Collect(maps.Keys(tree(t, to))); !slices.Equal(got, []string{"guide-lilleby-2026-11-22.zip"}) {
		t.Errorf("the zip files are %q", got)
	}
}

// TestZipWritesNothing where there is a problem, over a file that is not the tool's, or over sources.
func TestZipWritesNothing(t *testing.T) {
	for _, c := range []struct {
		prepare func(dir string)
		to      string
		want    string
	}{
		{func(dir string) {
			replace(t, dir, "content/municipalities/aaby/municipality.toml", "status", "statsu")
		}, "dist", "unknown key statsu"},
		{func(dir string) {
			if err := os.Mkdir(filepath.Join(dir, "dist"), 0o755); err != nil {
				t.Fatal(err)
			}
			write(t, dir, "dist/guide-aaby-2026-11-22.zip", "PK of somebody else's")
		}, "dist", "this tool did not make it"},
		{func(string) {}, "content", "lies in content/"},
		{func(string) {}, "content/new", "lies in content/"},
		{func(string) {}, "municipalities/x", "lies in municipalities/"},
	} {
		dir := zipProject(t, "aaby")
		c.prepare(dir)
		before := tree(t, dir)
		code, _, stderr := tool("zip", "-dir", dir, "-o", filepath.Join(dir, c.to))
		expectSaid(t, code, stderr, "-o "+c.to, c.want)
		expectUntouched(t, dir, before, "-o "+c.to)
	}
}
