package main

import (
	"runtime/debug"
	"testing"
)

// TestEdition: pages name a release or a revision, and nothing of the day, the machine or what is not known.
func TestEdition(t *testing.T) {
	settings := func(pairs ...string) (list []debug.BuildSetting) {
		for i := 0; i < len(pairs); i += 2 {
			list = append(list, debug.BuildSetting{Key: pairs[i], Value: pairs[i+1]})
		}
		return list
	}
	const revision = "4f029755c155ee49d5af8abdbf95aab12ebb0e12"
	for _, c := range []struct {
		version  string
		settings []debug.BuildSetting
		want     string
	}{
		{"", nil, ""},
		{"(devel)", nil, ""},
		{"(devel)", settings("-trimpath", "true", "-ldflags", "-X dir=/home/somebody"), ""},
		{"v1.2.3", nil, "borgerguide v1.2.3"},
		{"v1.2.3", settings("vcs.revision", revision, "vcs.time", "2026-11-22T10:00:00Z"), "borgerguide v1.2.3"},
		{"v1.2.3-rc.1", nil, "borgerguide v1.2.3-rc.1"},
		{"v1.2.3+dirty", settings("vcs.revision", revision, "vcs.modified", "true"), "borgerguide v1.2.3+dirty"},
		{"v0.0.0-20261129023755-cebd5249f49e", nil, "borgerguide cebd5249f49e"},
		{"v1.2.4-0.20261129023755-cebd5249f49e", nil, "borgerguide cebd5249f49e"},
		{"v1.2.3-rc.1.0.20261129023755-cebd5249f49e+dirty", nil, "borgerguide cebd5249f49e+dirty"},
		{"(devel)", settings("vcs.revision", revision, "vcs.modified", "false"), "borgerguide 4f029755c155"},
		{"(devel)", settings("vcs.revision", revision, "vcs.modified", "true"), "borgerguide 4f029755c155+dirty"},
		{"(devel)", settings("vcs.modified", "true"), ""},
		{"(devel)", settings("vcs.revision", "abc"), "borgerguide abc"},
	} {
		info := &debug.BuildInfo{Main: debug.Module{Version: c.version}, Settings: c.settings}
		if got := edition(info); got != c.want {
			t.Errorf("%s %v: %q, want %q", c.version, c.settings, got, c.want)
		}
	}
	if got := edition(nil); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}
