# make          builds the tool and, with it, the site into public/
# make dist     makes what needs no Go: the tool for each system, zip files of the site and their sums, in dist/
# make test     runs every test; installs what it needs (Chromium by apt on Debian, axe-core and typescript by npm)
# make browsers what a reader does, in Firefox and in WebKit; installs them by apt on Debian
# make stress   the random tests, STRESS=20 times as long as in make test
# make servers  the site on nginx, Apache, Caddy and lighttpd with what the tool writes for them; installs them by apt on Debian
# make check    runs every check of the content and writes nothing
# make bench    the benchmarks; those of Module compare gowasm with the standard compiler: size, compiling, starting, a call
# make fuzz     each fuzz target for a while (FUZZTIME=30s)

.PHONY: all tool dist check test formatted tidy sound alive needs browsers servers stress bench fuzz clean

TOOL = .bin/borgerguide
FUZZTIME = 30s
STRESS = 20

all: tool
	@$(TOOL)

tool:
	@go build -trimpath -o $(TOOL) ./build

dist:
	@go run ./build/dist

check: tool
	@$(TOOL) check

test: needs formatted tidy sound alive
	go test -timeout 20m ./...

# A policy: what gofmt would change does not land.
formatted:
	@changed=$$(gofmt -l build calculators content site) && if [ -n "$$changed" ]; then echo "gofmt would change:"; echo "$$changed"; exit 1; fi

# A policy: go.mod says what is imported, and no more.
tidy:
	@go mod tidy -diff

# A policy: what vet and staticcheck find does not land. The tool runs on three systems.
sound:
	go vet ./...
	GOOS=windows go vet ./...
	GOOS=darwin go vet ./...
	go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 ./...

# A policy: no function that nothing reaches. The programs that gowasm's tests compile are there to be compiled.
alive:
	@dead=$$(go run golang.org/x/tools/cmd/deadcode@v0.52.0 -test ./... | grep -v '^build/gowasm/testdata/') ; \
	  if [ -n "$$dead" ]; then echo "nothing reaches:"; echo "$$dead"; exit 1; fi

needs:
	@sh build/browser/needs.sh

# The flows of build/browser: make test runs them in Chromium.
browsers:
	@sh build/browser/needs.sh browsers
	go test -count 1 -tags browsers -run TestFlow -timeout 30m ./build/browser

servers:
	@sh build/browser/needs.sh servers
	PATH="$$PATH:/usr/sbin" go test -count 1 -tags servers -run 'Servers' -timeout 10m ./build/browser

# The tests that ask stress.Rounds how often.
stress: needs
	BORGERGUIDE_STRESS=$(STRESS) go test -count 1 -timeout 6h \
	  -run 'TestRandom|TestAnyAnswerHasItsWords|TestLayRows|TestArithmetic|TestPagesEqualCalc' \
	  ./calculators/wasm ./build/calc ./build/content ./build/gowasm ./build/browser

bench:
	go test -run '^$$' -bench . -benchmem ./...

# go test fuzzes one target at a time.
fuzz:
	@for dir in $$(grep -rl --include='*_test.go' 'func Fuzz' build calculators | xargs -n1 dirname | sort -u); do \
	  for target in $$(grep -rhoE --include='*_test.go' 'func Fuzz[A-Za-z0-9_]+' $$dir/*_test.go | sed 's/func //'); do \
	    echo "$$dir $$target"; go test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) ./$$dir || exit 1; \
	  done; \
	done

clean:
	rm -rf .bin dist public .public.*
