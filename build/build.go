package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	"borgerguide/build/asset"
	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/output"
	"borgerguide/build/page"
	"borgerguide/site"

	"github.com/andybalholm/brotli"
)

// project is a site on its way from content to pages.
type project struct {
	files  fs.FS
	guide  *content.Guide
	tokens *file.File // the site's colours
	site   *page.Site
	put    page.Put // where finished files go
	output string   // the folder that config.toml names; "" where that is a problem

	municipalities []*content.Municipality // in the order of config.toml; nil where they need not be kept

	mu        sync.Mutex
	problems  file.Problems
	documents []*check.Document
	largest   map[string][]byte                          // by kind of page: the largest
	weights   struct{ style, script, module, small int } // in bytes, all but module after brotli; small is the module
	compiling time.Duration                              // the module
}

// open reads and checks what all municipalities share, and makes the assets.
func open(dir string, put page.Put) (*project, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	p := &project{files: root.FS(), put: put, largest: map[string][]byte{}}
	if p.tokens, err = file.Read(site.Files, "layout/tokens.css"); err != nil {
		return nil, err
	}
	p.guide, p.problems = content.Load(p.files)
	folder, problems := configured(dir, p.guide.Config)
	p.output, p.problems = folder, append(p.problems, problems...)
	p.problems = append(p.problems, check.Style(p.tokens, nil, file.Place{})...)
	p.problems = append(p.problems, check.Guide(p.guide)...)
	return p, nil
}

// pages makes everything: assets, municipalities side by side, and the pages above them.
func (p *project) pages(dir string) error {
	if p.problems.Errors() > 0 && len(p.guide.Config.Municipalities) == 0 {
		return nil
	}
	if err := p.assets(dir); err != nil {
		return err
	}
	entries := make([]page.Entry, len(p.guide.Config.Municipalities))
	errs := make([]error, len(entries))
	turns := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wait sync.WaitGroup
	for i, id := range p.guide.Config.Municipalities {
		wait.Add(1)
		go func() {
			defer wait.Done()
			turns <- struct{}{}
			defer func() { <-turns }()
			entries[i], errs[i] = p.municipality(i, id)
		}()
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	if p.problems.Errors() > 0 {
		return nil
	}
	if err := p.site.Root(entries, p.page); err != nil {
		return err
	}
	p.problems = append(p.problems, check.Site(p.documents)...)
	return nil
}

// assets bundles style, script and module, and opens the templates.
func (p *project) assets(dir string) error {
	start := time.Now()
	module, _, err := compile(dir, p.guide.Config.Compiler)
	if err != nil {
		return err
	}
	p.compiling = time.Since(start)
	constants, err := page.Constants()
	if err != nil {
		return err
	}
	bundle, err := asset.Build(site.Files, module, constants)
	if err != nil {
		return err
	}
	p.weights.style = compressed(bundle.Files[bundle.Style], brotli.BestCompression)
	if p.guide.Config.Compiler == "gowasm" { // the standard compiler's weight has no budget
		p.weights.script = compressed(bundle.Files[bundle.Script], brotli.BestCompression)
		p.weights.small = compressed(module, brotli.BestCompression)
		p.note(weighModule(len(module), p.weights.small))
	}
	p.weights.module = len(module)
	assets := page.Assets{Style: bundle.Style, Script: bundle.Script, Framed: bundle.Framed, Element: bundle.Element, Height: bundle.Height}
	for address, data := range bundle.Files {
		if err := p.asset(address, data); err != nil {
			return err
		}
	}
	var promises []page.Promise
	for _, c := range check.All {
		words := p.guide.Build.Checks[c.Name]
		promises = append(promises, page.Promise{Title: words.Title, Doc: words.Doc})
	}
	p.site, err = page.New(p.guide, site.Files, assets, promises)
	return err
}

// municipality loads, checks and renders one municipality and, but for a report, lets it go.
func (p *project) municipality(i int, id string) (page.Entry, error) {
	m, problems := p.guide.Municipality(p.files, id)
	if p.municipalities != nil {
		p.municipalities[i] = m
	}
	problems = append(problems, check.Municipality(p.guide, m)...)
	problems = append(problems, check.Style(p.tokens, m.Colours, m.Place)...)
	p.note(problems)
	if problems.Errors() > 0 || p.problemsShared() {
		return page.Entry{}, nil
	}
	entry := p.site.Entry(m)
	colours, style := asset.Colours(m.Colours)
	if colours != "" {
		if err := p.asset(colours, style); err != nil {
			return entry, err
		}
	}
	return entry, p.site.Municipality(m, colours, p.page)
}

// asset hands on a file that is no page.
func (p *project) asset(address string, data []byte) error {
	p.mu.Lock()
	p.documents = append(p.documents, &check.Document{Address: address})
	p.mu.Unlock()
	return p.put(address, data)
}

func (p *project) problemsShared() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.problems.Errors() > 0
}

func (p *project) note(problems file.Problems) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.problems = append(p.problems, problems...)
}

// page checks a finished page and hands it on, and any other file as it is.
func (p *project) page(address string, html []byte) error {
	if !strings.HasSuffix(address, ".html") {
		return p.asset(address, html)
	}
	d, err := check.Read(address, html)
	if err != nil {
		return err
	}
	p.note(check.Page(d))
	switch kindOf(address) {
	case guidePage:
		p.note(weigh(address, html, p.weights.style, guideBudget))
	case calculatorPage:
		if p.guide.Config.Compiler == "gowasm" {
			p.note(weigh(address, html, p.weights.style+p.weights.script, calculatorBudget))
		}
	}
	p.mu.Lock()
	p.documents = append(p.documents, d)
	kind := kindOf(address)
	if len(html) > len(p.largest[kind]) {
		p.largest[kind] = append([]byte(nil), html...)
	}
	p.mu.Unlock()
	return p.put(address, html)
}

// build makes the site and publishes it, or says what is wrong and leaves the old site as it was.
func build(dir, to string, adopt bool, out io.Writer) error {
	start := time.Now()
	var stage *output.Stage
	p, err := open(dir, func(address string, data []byte) error { return stage.Put(address, data) })
	if err != nil {
		return err
	}
	if to, err = p.folder(dir, to); err != nil {
		return err
	}
	if stage, err = output.Begin(to, adopt); err != nil {
		return err
	}
	if err := p.pages(dir); err != nil {
		stage.Discard()
		return err
	}
	if p.problems.Errors() > 0 {
		stage.Discard()
		return failed(p.problems)
	}
	if err := stage.Publish(); err != nil {
		return err
	}
	p.summary(out, to, stage, time.Since(start))
	return nil
}

// failed is every problem that is not a note, each once, with their number last: what is wrong in a shared file is
// found again for every municipality.
func failed(problems file.Problems) error {
	var wrong file.Problems
	seen := map[string]bool{}
	for _, p := range problems {
		if said := p.String(); !p.Note && !seen[said] {
			seen[said] = true
			wrong = append(wrong, p)
		}
	}
	return fmt.Errorf("%s%d problems; nothing was written", wrong.Error(), len(wrong))
}
