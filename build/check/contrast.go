package check

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"borgerguide/build/file"
)

var contrast = Check{
	Name: "contrast",
	Style: func(f *file.File, own map[string]string, at file.Place) (problems file.Problems) {
		problems = unknownColours(schemes(f), own, at)
		for _, scheme := range schemes(f) {
			for _, pair := range pairs {
				problems = append(problems, scheme.pair(pair, own)...)
			}
		}
		return problems
	},
}

// pairs are the colours that lie on one another, and the least ratio of their brightness: 4.5 for text, 3 for lines
// that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11).
var pairs = []struct {
	over, under string
	least       float64
}{
	{"text", "ground", 4.5}, {"text", "raised", 4.5}, {"text", "law", 4.5},
	{"text", "notice", 4.5}, {"text", "error-ground", 4.5},
	{"muted", "ground", 4.5}, {"muted", "raised", 4.5}, {"muted", "law", 4.5},
	{"link", "ground", 4.5}, {"link", "raised", 4.5}, {"link", "law", 4.5},
	{"link", "notice", 4.5}, {"link", "error-ground", 4.5},
	{"visited", "ground", 4.5}, {"visited", "raised", 4.5}, {"visited", "law", 4.5},
	{"on-accent", "accent", 4.5}, {"on-masthead", "masthead", 4.5},
	{"error", "ground", 4.5}, {"error", "error-ground", 4.5}, {"on-focus", "focus", 4.5},
	{"line", "ground", 3}, {"line", "raised", 3}, {"accent", "ground", 3}, {"accent", "raised", 3},
}

// unknownColours finds a municipality's colours that no scheme has.
func unknownColours(list []scheme, own map[string]string, at file.Place) (problems file.Problems) {
	var known []string
	for _, s := range list {
		for name := range s.colours {
			known = append(known, name+s.suffix)
		}
	}
	sort.Strings(known)
	for name := range own {
		if !slices.Contains(known, name) {
			problems = append(problems, at.Problem("there is no colour "+name, file.DidYouMean(name, known)))
		}
		if _, ok := luminance(own[name]); !ok {
			problems = append(problems, at.Problem("the colour "+name+" is not a colour: "+own[name],
				"write it as #rrggbb"))
		}
	}
	return problems
}

// scheme is the colours of one scheme, light or dark.
type scheme struct {
	suffix  string // what a municipality writes after a colour's name to mean this scheme
	colours map[string]string
	places  map[string]file.Place
}

var colourForm = regexp.MustCompile(`--([a-z-]+):\s*(#[0-9a-fA-F]{6})`)

// schemes reads the light and the dark colours of the tokens: dark is what stands in the media query.
func schemes(f *file.File) []scheme {
	text := string(f.Text)
	dark := strings.Index(text, "@media (prefers-color-scheme: dark)")
	if dark < 0 {
		dark = len(text)
	}
	light := scheme{"", map[string]string{}, map[string]file.Place{}}
	night := scheme{"-dark", map[string]string{}, map[string]file.Place{}}
	for _, m := range colourForm.FindAllStringSubmatchIndex(text, -1) {
		s := light
		if m[0] > dark {
			s = night
		}
		s.colours[text[m[2]:m[3]]] = text[m[4]:m[5]]
		s.places[text[m[2]:m[3]]] = f.At(m[0])
	}
	return []scheme{light, night}
}

func (s scheme) pair(p struct {
	over, under string
	least       float64
}, own map[string]string) file.Problems {
	colour := func(name string) string {
		if c := own[name+s.suffix]; c != "" {
			return c
		}
		return s.colours[name]
	}
	a, okA := luminance(colour(p.over))
	b, okB := luminance(colour(p.under))
	if !okA || !okB {
		return file.Problems{s.places["text"].Problem(
			fmt.Sprintf("the colours %s and %s are not both given", p.over+s.suffix, p.under+s.suffix),
			"write them as #rrggbb")}
	}
	ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05)
	if ratio >= p.least {
		return nil
	}
	return file.Problems{s.places[p.over].Problem(
		fmt.Sprintf("%s %s on %s %s has a contrast of %.2f",
			p.over+s.suffix, colour(p.over), p.under+s.suffix, colour(p.under), ratio),
		fmt.Sprintf("choose colours with at least %.1f", p.least))}
}

// luminance is the relative luminance of a colour (WCAG 2.2), from 0 to 1.
func luminance(hex string) (l float64, ok bool) {
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil || len(hex) != 7 || hex[0] != '#' {
		return 0, false
	}
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		c := float64(n>>(16-8*i)&0xff) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		l += weight * c
	}
	return l, true
}
