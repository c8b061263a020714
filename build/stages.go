package main

import (
	"borgerguide/build/packed"
	"borgerguide/build/page"
)

// makeSite takes what is loaded through the stages that make files: check, assets, pages, what hosts read. Each file
// goes to put as soon as it is finished.
func makeSite(dir string, l loaded, put page.Put) (assets, made, error) {
	shared := l.check()
	if shared.Errors() > 0 && len(l.guide.Config.Municipalities) == 0 {
		return assets{}, made{problems: shared}, nil
	}
	if l.guide.Config.Packed {
		put = packing(put)
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

// packing hands on each file with those that hosts look for beside it.
func packing(put page.Put) page.Put {
	return func(f page.File) error {
		if err := put(f); err != nil {
			return err
		}
		for _, p := range packed.Beside(f.Address, f.Data) {
			if err := put(page.File{Address: p.Address, Data: p.Data}); err != nil {
				return err
			}
		}
		return nil
	}
}
