package content

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"borgerguide/calculators/quantity"
)

// unitWords lists how a fact's unit may be written, for messages.
func unitWords() []string { return slices.Sorted(maps.Keys(quantity.Measures)) }

// writtenValue is the value as the editor wrote it, on one line.
func writtenValue(v any) (written, what string) {
	switch v := v.(type) {
	case string:
		return v, ""
	case []any:
		var parts []string
		for _, p := range v {
			s, ok := p.(string)
			if !ok {
				return "", fmt.Sprintf("%v is not the name of a day", p)
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ", "), ""
	case nil:
		return "", "a dated value needs a value"
	}
	return "", fmt.Sprintf("the value %v has no unit", v)
}
