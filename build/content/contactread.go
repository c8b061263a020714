package content

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// contactReader finds what is wrong with the contacts of a municipality, as they are written.
type contactReader struct {
	guide    *Guide
	table    *toml.Table
	site     string
	problems file.Problems
}

func (r *contactReader) problem(what, instead string, key ...string) {
	r.problems = append(r.problems, r.table.At(key...).Problem(what, instead))
}

// contactProblems are what is wrong with the contacts.
func (g *Guide) contactProblems(t *toml.Table, raw rawMunicipality, m *Municipality) file.Problems {
	r := contactReader{guide: g, table: t, site: raw.Site}
	for _, c := range m.InOrder() {
		r.contact(c.ID, raw.Contact[c.ID])
	}
	for _, id := range contacts {
		_, written := raw.Contact[id]
		if !written && len(m.For(byID[id])) == 0 {
			r.problem("the contact "+id+" is missing", "write [contact."+id+"] with its name, or "+g.Missing())
		}
	}
	for _, p := range purposes {
		r.several(m, Purpose(p))
	}
	return r.problems
}

// contact finds what is wrong with one contact.
func (r *contactReader) contact(id string, c rawContact) {
	if byID[id] == "" && (c.Missing != "" || len(c.For) == 0) && !r.table.Spoiled("contact", id) {
		r.unnamed(id, c)
		return
	}
	if what, instead := NameFault(id); what != "" {
		r.problem("no text can ask for the contact "+id+" by its id", instead, "contact", id)
	}
	r.purposes(id, c)
	if c.Missing != "" {
		if c.written() {
			r.problem("the contact "+id+" is written, and has a reason why it is missing", "leave one of them out",
				"contact", id, "missing")
		}
		return
	}
	c.Name = strings.TrimSpace(c.Name)
	where := c.Phone != "" || c.Mail != "" || len(c.Lines) > 0 || c.DigitalPost != ""
	sourced := len(c.sources()) > 0
	switch spoiled := r.table.Spoiled("contact", id); {
	case spoiled:
	case !where && (c.Name == "" || !sourced):
		r.problem("the contact "+id+" has no phone, mail or address", "write one, or "+r.guide.Missing(), "contact", id)
		return
	case c.Name == "":
		r.problem("the contact "+id+" has no name", `write name = "…", whom one writes to or rings`, "contact", id)
	}
	r.source(id, c)
	r.problems = append(r.problems, safely(r.table, c.DigitalPost, "contact", id, "digital-post")...)
}

// written tells whether a contact says anything but why it is missing.
func (c rawContact) written() bool {
	return c.Name+c.Phone+c.Mail+c.DigitalPost+c.Who != "" || len(c.Lines)+len(c.Hours)+len(c.sources()) > 0
}

// sources are the keys under which a contact says where it is from.
func (c rawContact) sources() (keys []string) {
	if c.Passage != "" {
		keys = append(keys, "passage")
	}
	if c.Page != "" {
		keys = append(keys, "page")
	}
	if c.Told != nil {
		keys = append(keys, "told")
	}
	return keys
}

// unnamed tells of a contact that has neither an id that the guide knows nor a purpose.
func (r *contactReader) unnamed(id string, c rawContact) {
	near := file.DidYouMean(id, contacts)
	if c.Missing != "" {
		if near == "" {
			near = "only " + oneOf(contacts) + " can be missing"
		}
		r.problem("there is no contact "+id, near, "contact", id)
		return
	}
	r.problem("the contact "+id+" does not say what it is for", strings.TrimSpace(near+" "+forAdvice),
		"contact", id)
}

const forAdvice = `write for = ["apply"], ["complain"] or ["ask"], or several of them`

// purposes finds what a contact cannot be for.
func (r *contactReader) purposes(id string, c rawContact) {
	unknown := false
	for i, p := range c.For {
		at, ok := r.table.Inside(`"`+p+`"`, "contact", id, "for")
		if !ok {
			at = r.table.At("contact", id, "for")
		}
		switch {
		case !slices.Contains(purposes, p):
			unknown = true
			instead := strings.TrimSpace(file.DidYouMean(p, purposes) + " write " + oneOf(purposes))
			r.problems = append(r.problems, at.Problem("nobody asks for a contact for »"+p+"«", instead))
		case slices.Contains(c.For[:i], p):
			r.problems = append(r.problems, at.Problem("the contact "+id+" is for "+p+" twice", "write it once"))
		}
	}
	if p := byID[id]; p != "" && len(c.For) > 0 && !unknown && !slices.Contains(c.For, string(p)) {
		r.problem("the contact "+id+" is not for "+string(p)+", and pages ask for it as that",
			`add "`+string(p)+`", or give the contact another id`, "contact", id, "for")
	}
}

// source finds a contact that does not say where it is from, or says it twice, or only in part.
func (r *contactReader) source(id string, c rawContact) {
	keys := c.sources()
	switch {
	case r.table.Spoiled("contact", id):
		return
	case len(keys) == 0 && !c.Seen.IsZero():
		r.problem("the contact "+id+" was seen, and does not say where",
			`write page = "https://…", on the site of the municipality`, "contact", id, "seen")
		return
	case len(keys) == 0:
		r.problem("the contact "+id+" does not say where it is from", sourceAdvice, "contact", id)
	case len(keys) > 1:
		r.problem("the contact "+id+" has more than one source: "+strings.Join(keys, " and "),
			"keep the newest alone: it takes the place of what the adopted text says", "contact", id, keys[1])
		return
	}
	switch {
	case c.Told != nil:
		r.told(id, *c.Told)
	case c.Page != "":
		r.page(id, c)
	}
	if c.Page == "" && len(keys) == 1 && !c.Seen.IsZero() {
		r.problem("seen is the day of a page, and the contact "+id+" names "+keys[0],
			`write page = "https://…" in its place, or leave seen out`, "contact", id, "seen")
	}
}

const sourceAdvice = `write one of passage = "…", page = "https://…" with seen = 2026-11-20, or ` +
	`told = { by = "the role of the one who told it", date = 2026-11-20 }`

// told finds what somebody told without saying who and when.
func (r *contactReader) told(id string, told rawTold) {
	if strings.TrimSpace(told.By) == "" {
		r.problem("the contact "+id+" does not say who told it",
			`write told = { by = "…", date = … }, with the role of the one who did`, "contact", id, "told", "by")
	}
	if told.Date.IsZero() {
		r.problem("the contact "+id+" does not say when it was told",
			"write told = { by = …, date = 2026-11-20 }, with the day", "contact", id, "told", "date")
	}
	r.toCome(told.Date, "told", "write the day it was told", "contact", id, "told", "date")
}

// page finds a page that is not the municipality's own, or that nobody says when was seen.
func (r *contactReader) page(id string, c rawContact) {
	fault := safely(r.table, c.Page, "contact", id, "page")
	r.problems = append(r.problems, fault...)
	switch {
	case len(fault) > 0 || len(safely(r.table, r.site, "site")) > 0:
	case r.site == "":
		r.problem("the contact "+id+" names a page, and the municipality has no site",
			`write site = "https://www.…" above the first line that begins with [`, "contact", id, "page")
	case !liesOn(c.Page, r.site):
		r.problem("the page "+c.Page+" does not lie on the site of the municipality, "+Host(r.site),
			"name a page of "+Host(r.site)+"; what somebody there told stands under told", "contact", id, "page")
	}
	if c.Seen.IsZero() && !r.table.Spoiled("contact", id, "seen") {
		r.problem("the contact "+id+" does not say when its page was seen",
			"write seen = 2026-11-20, the day somebody read it there", "contact", id, "page")
	}
	r.toCome(c.Seen, "seen", SeenInTime, "contact", id, "seen")
}

// toCome tells of a day on which nobody has seen or told anything yet.
func (r *contactReader) toCome(day time.Time, what, instead string, key ...string) {
	if d := toml.Day(day); !day.IsZero() && r.guide.Config.ToCome(d) {
		guide := DateWords(r.guide.Config.Date)
		r.problem(what+" is "+DateWords(d)+", and the guide speaks for "+guide, instead, key...)
	}
}

// liesOn tells whether an address lies on a site or on one whose name ends with that site's.
func liesOn(address, site string) bool {
	u, err := url.Parse(address)
	home := strings.ToLower(Host(site))
	if err != nil || home == "" {
		return false
	}
	host := strings.ToLower(u.Hostname())
	return host == home || strings.HasSuffix(host, "."+home)
}

// several finds contacts for the same thing that a reader cannot tell apart, and one that is said to be missing.
func (r *contactReader) several(m *Municipality, p Purpose) {
	all := m.For(p)
	if lack := m.lacking(p); lack != nil && len(all) > 0 {
		r.problem("the contact "+lack.ID+" is missing, and "+all[0].ID+" is for "+string(p),
			"leave [contact."+lack.ID+"] out", "contact", lack.ID)
	}
	if len(all) < 2 {
		return
	}
	const who = `write who = "…", the people it is for, as the municipality says it`
	seen := map[string]*Contact{}
	for _, c := range all {
		small := strings.ToLower(strings.TrimSpace(c.Who))
		switch other := seen[small]; {
		case small == "":
			r.problem("several contacts are for "+string(p)+", and "+c.ID+" does not say who it is for", who,
				"contact", c.ID)
		case other != nil:
			r.problem("the contacts "+other.ID+" and "+c.ID+" are for "+string(p)+" and for the same people", who,
				"contact", c.ID, "who")
		}
		seen[small] = c
	}
}
