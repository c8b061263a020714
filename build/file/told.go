package file

import (
	"fmt"
	"strings"
)

// linesOfFile is how many lines are told of one file.
const linesOfFile = 20

// Follow marks problems as what may follow from others, which are told first.
func (ps Problems) Follow() Problems {
	follow := make(Problems, len(ps))
	for i, p := range ps {
		p.Follows = true
		follow[i] = p
	}
	return follow
}

// Told is what is printed of a run's problems: each cause in full with its line, then on a line each what may follow
// from one. Long quotations are cut. Of a file with many problems the later ones are told on a line each too, and what
// is more than that is counted.
func (ps Problems) Told() string {
	var causes, followers Problems
	for _, p := range ps {
		p.What, p.Instead = shortened(p.What), shortened(p.Instead)
		if p.Follows {
			followers = append(followers, p)
		} else {
			causes = append(causes, p)
		}
	}
	var b strings.Builder
	tell(&b, causes, Problem.String)
	if len(followers) > 0 {
		fmt.Fprintf(&b, "\nWhat may follow from these; mend them first, and run again:\n")
		tell(&b, followers, Problem.short)
	}
	return b.String()
}

// tell prints problems, those of each file together.
func tell(b *strings.Builder, ps Problems, full func(Problem) string) {
	ps.Sort()
	for len(ps) > 0 {
		n := 1
		for n < len(ps) && ps[n].Place.name() == ps[0].Place.name() {
			n++
		}
		tellFile(b, ps[:n], full)
		ps = ps[n:]
	}
}

// tellFile prints the problems of one file: in full as long as there is room for a line for each of the rest.
func tellFile(b *strings.Builder, ps Problems, full func(Problem) string) {
	room := linesOfFile
	for i, p := range ps {
		rest := len(ps) - i - 1
		if text := full(p); strings.Count(text, "\n")+rest <= room {
			b.WriteString(text)
			room -= strings.Count(text, "\n")
			continue
		}
		if room == 1 && rest > 0 {
			fmt.Fprintf(b, "%s: and %d more problems\n", p.Place.name(), rest+1)
			return
		}
		b.WriteString(p.short())
		room--
	}
}

// short is a message on one line: the place, what is wrong, what to write instead.
func (p Problem) short() string {
	if p.Instead == "" {
		return fmt.Sprintf("%s: %s%s\n", p.Place, p.Place.whose(), p.What)
	}
	return fmt.Sprintf("%s: %s%s; %s\n", p.Place, p.Place.whose(), p.What, p.Instead)
}

// name is the file's, or what stands for none.
func (p Place) name() string {
	if p.File == nil {
		return "borgerguide"
	}
	return p.File.Name
}

// quotationShown is how long a quotation in a message may be, in characters.
const quotationShown = 120

// shortened is a message with its long quotations cut in the middle.
func shortened(message string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(message, "»")
		quotation, after, closed := strings.Cut(rest, "«")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		b.WriteString("»")
		if !closed {
			b.WriteString(rest)
			return b.String()
		}
		if runes := []rune(quotation); len(runes) > quotationShown {
			const half = quotationShown / 2
			quotation = strings.TrimSpace(string(runes[:half])) + " … " +
				strings.TrimSpace(string(runes[len(runes)-half:]))
		}
		b.WriteString(quotation + "«")
		message = after
	}
}
