package asset

import (
	"crypto/sha256"
	"fmt"
	"sort"
	"strings"
)

// Colours is the style of a municipality's own colours and its address, which no other municipality has, even of the
// same colours. A name that ends in -dark is for the dark scheme. Without colours of its own there is none.
func Colours(municipality string, own map[string]string) (address string, style []byte) {
	if len(own) == 0 {
		return "", nil
	}
	names := make([]string, 0, len(own))
	for name := range own {
		names = append(names, name)
	}
	sort.Strings(names)
	var light, dark strings.Builder
	for _, name := range names {
		if base, ok := strings.CutSuffix(name, "-dark"); ok {
			fmt.Fprintf(&dark, "--%s:%s;", base, own[name])
			continue
		}
		fmt.Fprintf(&light, "--%s:%s;", name, own[name])
	}
	style = []byte(":root{" + light.String() + "}@media (prefers-color-scheme:dark){:root{" + dark.String() + "}}\n")
	hash := sha256.Sum256([]byte(municipality + " " + string(style)))
	return fmt.Sprintf("assets/colours-%x.css", hash[:6]), style
}
