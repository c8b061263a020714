package content

import (
	"io/fs"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Config is config.toml.
type Config struct {
	Title          string       // of the site
	Address        string       // where the site will lie, or "" when that is not known
	Language       string       // of the content: "da"
	Date           quantity.Day // the day the guide speaks for
	Municipalities []string     // the folders to build, in order
	Known          []string     // every folder under content/municipalities, built or not
	Compiler       string       // of the calculators: "gowasm", or "standard" for the way out
	Output         string       // the folder the site is written to, from the project's root where it is relative
	OutputPlace    file.Place   // of output
	Place          file.Place
}

type rawConfig struct {
	Title          string    `toml:"title"`
	Address        string    `toml:"address"`
	Language       string    `toml:"language"`
	Date           time.Time `toml:"date"`
	Municipalities []string  `toml:"municipalities"`
	Compiler       string    `toml:"compiler"`
	Output         string    `toml:"output"`
}

func loadConfig(fsys fs.FS) (Config, file.Problems) {
	var raw rawConfig
	t, problems := toml.Read(fsys, "config.toml", &raw)
	c := Config{
		Title: raw.Title, Address: raw.Address, Language: raw.Language, Date: toml.Day(raw.Date),
		Municipalities: raw.Municipalities, Known: folders(fsys, "content/municipalities"), Compiler: raw.Compiler,
		Output: raw.Output, OutputPlace: t.At("output"), Place: t.At(),
	}
	if t.Spoiled("date") {
		c.Municipalities = nil // nothing can be said of what holds on no day
	}
	if len(problems) > 0 {
		return c, problems
	}
	need := func(ok bool, key, instead string) {
		if !ok {
			problems = append(problems, t.At(key).Problem("config.toml does not say "+key, instead))
		}
	}
	need(c.Title != "", "title", `write title = "…", the name of the site`)
	need(c.Language != "", "language", `write language = "da"`)
	need(!raw.Date.IsZero(), "date", "write date = 2026-11-22, the day the guide speaks for")
	need(len(c.Municipalities) > 0, "municipalities",
		`write municipalities = ["…"], folders under content/municipalities`)
	if c.Compiler == "" {
		c.Compiler = "gowasm"
	}
	need(c.Compiler == "gowasm" || c.Compiler == "standard", "compiler", `write compiler = "gowasm", or "standard"`)
	problems = append(problems, onTheWeb(t, c.Address, "address")...)
	if c.Address != "" && !strings.HasSuffix(c.Address, "/") {
		problems = append(problems, t.At("address").Problem("the site's address does not end with a slash",
			"write "+c.Address+"/"))
	}
	if c.Output == "" {
		c.Output = "public"
	}
	for _, m := range c.Municipalities {
		if info, err := fs.Stat(fsys, "content/municipalities/"+m); err != nil || !info.IsDir() {
			problems = append(problems, t.At("municipalities").Problem("there is no folder content/municipalities/"+m,
				file.DidYouMean(m, c.Known)))
		}
	}
	return c, problems
}

func folders(fsys fs.FS, dir string) (names []string) {
	entries, _ := fs.ReadDir(fsys, dir)
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}
