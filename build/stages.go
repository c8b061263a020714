package main

import "borgerguide/build/page"

// makeSite takes what is loaded through the stages that make files: check, assets, pages, what hosts read. Each file goes to put as soon
// as it is finished.
func makeSite(dir string, l loaded, put page.Put) (assets, made, error) {
	shared := l.check()
	if shared.Errors() > 0 && len(l.guide.Config.Municipalities) == 0 {
		return assets{}, made{problems: shared}, nil
	}
	a, err := makeAssets(dir, l.guide.Config.Compiler)
	if err != nil {
		return a, made{}, err
	}
	if err := a.put(put); err != nil {
		return a, made{}, err
	}
	m, err := makePages(l, a, shared, put)
	if err != nil || m.problems.Errors() > 0 {
		return a, m, err
	}
	return a, m, putHostFiles(l.guide.Config, m.documents, put)
}
