package content

import (
	"io/fs"
	"regexp"
	"slices"
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
	Folder         string       // where the municipalities lie: content/municipalities, or municipalities
	Known          []string     // every folder in it, built or not
	Compiler       string       // of the calculators: "gowasm", or "standard" for the way out
	Output         string       // the folder the site is written to, from the project's root where it is relative
	OutputPlace    file.Place   // of output
	Publisher      Publisher    // who stands behind the guides
	Packed         bool         // text lies packed beside itself as well, for hosts that do not pack it themselves
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
	Packed         bool      `toml:"precompressed"`

	Publisher *rawPublisher `toml:"publisher"`
}

func loadConfig(fsys fs.FS, only []string) (Config, file.Problems) {
	var raw rawConfig
	t, problems := toml.Read(fsys, "config.toml", &raw)
	c := Config{
		Title: raw.Title, Address: raw.Address, Language: raw.Language, Date: toml.Day(raw.Date),
		Municipalities: raw.Municipalities, Compiler: raw.Compiler,
		Output: raw.Output, Packed: raw.Packed, OutputPlace: t.At("output"), Place: t.At(),
	}
	if len(only) > 0 {
		c.Municipalities = only
	}
	c.Folder = MunicipalitiesFolder(fsys)
	c.Known = folders(fsys, c.Folder)
	var folderless file.Problems
	c.Municipalities, folderless = municipalityFolders(fsys, t, c)
	folderless = append(folderless, parted(fsys)...)
	if t.Spoiled("date") {
		c.Municipalities = nil // nothing can be said of what holds on no day
	}
	var unpublished file.Problems
	if !t.Spoiled() {
		c.Publisher, unpublished = publisher(t, raw.Publisher)
		problems = append(problems, unpublished...)
	}
	if len(problems) > len(unpublished) {
		return c, append(problems, folderless...)
	}
	need := func(ok bool, key, instead string) {
		if !ok {
			problems = append(problems, t.At(key).Problem("config.toml does not say "+key, instead))
		}
	}
	need(c.Title != "", "title", `write title = "…", the name of the site`)
	need(c.Language != "", "language", `write language = "da"`)
	need(!raw.Date.IsZero(), "date", "write date = 2026-11-22, the day the guide speaks for")
	need(len(raw.Municipalities) > 0, "municipalities",
		`write municipalities = ["…"], folders under `+c.Folder)
	if c.Compiler == "" {
		c.Compiler = "gowasm"
	}
	need(c.Compiler == "gowasm" || c.Compiler == StandardCompiler, "compiler",
		`write compiler = "gowasm", or "standard"`)
	if c.Language != "" && !danish.MatchString(c.Language) {
		problems = append(problems,
			t.At("language").Problem("»"+c.Language+"« is not the code of the guide's language: "+
				"its numbers, dates and checks are Danish", `write language = "da"`))
	}
	problems = append(problems, homeFault(t, c.Address)...)
	if c.Output == "" {
		c.Output = "public"
	}
	return c, append(problems, folderless...)
}

// StandardCompiler is what config.toml calls the way out: Go's own compiler, whose module is large.
const StandardCompiler = "standard"

// danish are the codes of the language that the build writes, with a land or without.
var danish = regexp.MustCompile(`^da(-[A-Z]{2})?$`)

// home is what the address of a site may be: what stands after it are files and folders.
var home = regexp.MustCompile(`^https?://(localhost|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)(:[0-9]+)?/([A-Za-z0-9._~%-]+/)*$`)

// homeFault finds an address that the site cannot have; "" is one that is not known.
func homeFault(t *toml.Table, address string) file.Problems {
	switch {
	case address == "" || home.MatchString(address):
		return nil
	case home.MatchString(address + "/"):
		return file.Problems{t.At("address").Problem("the site's address does not end with a slash",
			"write "+address+"/")}
	case len(begins(t, address, "address")) > 0:
		return begins(t, address, "address")
	}
	return file.Problems{t.At("address").Problem("the address "+address+" is not that of a folder on the web",
		"write it as a browser copies it, without ? and # and with a slash last: https://www.example.dk/guide/")}
}

// municipalityFolders finds municipalities that have no folder, or one of a name that is no part of an address. Nothing
// more is to be said of those: it gives the others.
func municipalityFolders(fsys fs.FS, t *toml.Table, c Config) (right []string, problems file.Problems) {
	for _, m := range c.Municipalities {
		at, ok := t.Inside(`"`+m+`"`, "municipalities")
		if !ok {
			at = t.At("municipalities")
		}
		what, instead := MunicipalityNameFault(m)
		have := slices.IndexFunc(c.Known, func(known string) bool { return strings.EqualFold(known, m) })
		switch {
		case slices.Contains(right, m):
			what, instead = "the municipality "+m+" is listed twice", "list each municipality once"
		case what != "":
			what, instead = "the name of a municipality's folder: "+what, instead+", here and as the folder's name"
		case slices.Contains(c.Known, m):
			right = append(right, m)
			continue
		case have >= 0:
			what = "there is no folder " + c.Folder + "/" + m + ", but " + c.Known[have]
			instead = "rename the folder to " + m + ": some systems tell large letters from small ones"
		default:
			what, instead = "there is no folder "+c.Folder+"/"+m, file.DidYouMean(m, c.Known)
		}
		problems = append(problems, at.Problem(what, instead))
	}
	for i, m := range c.Known {
		for _, other := range c.Known[i+1:] {
			if strings.EqualFold(m, other) {
				problems = append(problems,
					t.At("municipalities").Problem(c.Folder+" holds "+m+" and "+other+
						", which are one folder on Windows and macOS", "keep one of them, with small letters"))
			}
		}
	}
	return right, append(problems, strayLinks(fsys, c.Folder)...)
}
