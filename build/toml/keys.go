package toml

import (
	"reflect"
	"slices"
	"strings"

	"borgerguide/build/file"

	library "github.com/BurntSushi/toml"
)

// otherNames are what editors call keys that have another name. Nobody reads them: they are only for advice.
var otherNames = map[string][]string{
	"tlf": {"phone"}, "telefon": {"phone"}, "tel": {"phone"}, "telephone": {"phone"},
	"mobil": {"phone"}, "fon": {"phone"}, "fone": {"phone"}, "epost": {"mail"}, "e-post": {"mail"}, "email": {"mail"},
	"e-mail": {"mail"}, "navn": {"name"}, "adresse": {"address", "lines"},
	"address": {"lines"}, "postadresse": {"lines"}, "linjer": {"lines"}, "link": {"address"},
	"url": {"address", "site"}, "website": {"site"}, "hjemmeside": {"site"},
	"titel": {"title"}, "dato": {"date"},
	"kilde": {"passage"}, "note": {"text"},
	"set": {"seen"}, "fulde-navn": {"full-name"}, "fullname": {"full-name"}, "farve": {"colour"}, "color": {"colour"},
	"alias": {"old"}, "aliases": {"old"}, "redirect": {"old"}, "name": {"by"},
	"vedtaget": {"adopted"}, "undskyldning": {"excuse"}, "kontakt": {"contact"},
	"aabningstid": {"hours"}, "telefontid": {"hours"}, "open": {"hours"}, "formaal": {"for"}, "hvem": {"who"},
	"group": {"who"}, "digitalpost": {"digital-post"}, "side": {"page"}, "oplyst": {"told"},
	"udgiver": {"publisher"}, "rolle": {"role", "by", "told"}, "role": {"by", "told"}, "af": {"by", "told"},
}

// meant is the advice on a key that nobody knows: the key of the same table that it is another name for or is most
// like, else one of any table.
func meant(key string, beside, known []string) string {
	for _, name := range otherNames[strings.ToLower(key)] {
		if slices.Contains(beside, name) {
			return "did you mean " + name + "?"
		}
	}
	if near := file.DidYouMean(key, beside); near != "" {
		return near
	}
	return file.DidYouMean(key, known)
}

// keysBeside are the keys that the table of a key may hold.
func keysBeside(at reflect.Type, table library.Key) (keys []string) {
	for _, part := range table {
		if ok, _ := fieldOf(&at, part); !ok {
			return nil
		}
	}
	for at != nil && at.Kind() == reflect.Pointer {
		at = at.Elem()
	}
	if at == nil || at.Kind() != reflect.Struct {
		return nil
	}
	for field := range at.Fields() {
		if tag := field.Tag.Get("toml"); tag != "" {
			keys = append(keys, tag)
		}
	}
	return keys
}

// elsewhere is the advice on a key that is one, but not of the table it stands in.
func elsewhere(into reflect.Type, key library.Key) string {
	last := len(key) - 1
	top := keysBeside(into, nil)
	for _, name := range otherNames[strings.ToLower(key[last])] {
		if last > 0 && slices.Contains(keysBeside(into, key[:last]), name) {
			return "did you mean " + name + "?"
		}
	}
	if last > 1 && slices.Contains(keysBeside(into, key[:last-1]), key[last]) {
		own := strings.Join(keysBeside(into, key[:last]), ", ")
		return "only these stand under " + key[last-1] + ": " + own + "; write " + key[last] + " beside it"
	}
	if last > 0 && slices.Contains(top, key[last]) {
		return "move the line above the first line that begins with ["
	}
	var tables []string
	for _, table := range top {
		if slices.Contains(keysBeside(into, library.Key{table}), key[last]) {
			tables = append(tables, "["+table+"]")
		} else if slices.Contains(keysBeside(into, library.Key{table, "…"}), key[last]) {
			tables = append(tables, "["+table+".…]")
		}
	}
	if len(tables) == 0 {
		return ""
	}
	return "move the line under " + strings.Join(tables, " or ")
}
