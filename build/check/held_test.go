package check

import (
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/calculators/quantity"
)

// value reads a value of content that the rows of these tests have.
func value(t *testing.T, written string) content.Row {
	t.Helper()
	_, word, _ := strings.Cut(written, " ")
	for name, m := range quantity.Measures {
		if name != word && name != word+"r" && name != word+"er" {
			continue
		}
		number := strings.TrimSuffix(written, m.Suffix)
		for _, unit := range []quantity.Unit{m.Unit, quantity.HalfMonths} {
			if a := quantity.Read(unit, number); a.Given() {
				return content.Row{Unit: unit, Value: a.Value, Written: written}
			}
		}
	}
	t.Fatalf("%q is no value", written)
	return content.Row{}
}

// TestQuotationHoldsItsValue: the number must stand there with its unit, in whatever words.
func TestQuotationHoldsItsValue(t *testing.T) {
	for _, c := range []struct {
		value, quotes string // of quotations that hold it, with a stroke between them
	}{
		{"12 uger", "senest 12 uger efter|tolv uger|12-ugers frist|op til 8-12 uger|mellem 8 og 12 uger|12 (tolv) uger|" +
			"tolv (12) uger|antal uger: 12|12 hele uger|12 fulde uger|12 UGER|84 dage|8, 10 eller 12 uger|frist (uger): 12"},
		{"1 uge", "inden en uge|efter én uge|1 uge|en hel uge|7 dage|på ét uges varsel"},
		{"14 dage", "to uger|fjorten dage|2 uger|14 kalenderdage|14 døgn"},
		{"30 hverdage", "30 hverdage|tredive hverdage|30 hverdages frist|30 danske hverdage"},
		{"40 arbejdsdage", "40 arbejdsdage|fyrre arbejdsdage"},
		{"12 måneder", "1 år|et år|12 mdr.|12 md.|mindst én gang om året|en gang om året|1 gang om året|hvert år|årligt|" +
			"årlige opfølgninger|tolv måneder|12 ma\u030aneder"},
		{"6 måneder", "to gange om året|hvert halve år|halvårligt|et halvt år|1/2 år|½ år|0,5 år|seks måneder|halve år"},
		{"1½ måned", "halvanden måned|1½ måned|1 1/2 måned|1,5 måned|1 ½ måned|en og en halv måned"},
		{"10 km", "10 km.|10 kilometer|ti kilometer|10km|10-kilometers grænse|10 (ti) km"},
		{"30 %", "30 pct.|30 procent|30%|tredive procent|30 procents loft"},
		{"250 kr.", "250 kroner|kr. 250|250,-|250 kr|250,00 kr.|kroner 250|250 danske kroner"},
		{"18 år", "18 år|18-årige|atten år|18 års alderen|216 måneder"},
		{"2 gange", "to gange om året|2 gange"},
	} {
		f, r := &content.Fact{}, value(t, c.value)
		for _, quote := range strings.Split(c.quotes, "|") {
			r.Quote = quote
			if what, _ := notHeld(f, r); what != "" {
				t.Errorf("»%s« %s", quote, what)
			}
		}
	}
}

// TestQuotationOfAnotherValue: the same number of something else is another value, and a number alone is none.
func TestQuotationOfAnotherValue(t *testing.T) {
	for _, c := range []struct{ value, quotes string }{
		{"10 uger", "10 dage til at svare|10|10 km|mellem 10 og 12 dage|ti dage|10 hverdage|10. marts 2026"},
		{"12 uger", "senest 12 dage efter|12 måneder|kl. 12|§ 12|tolv|1 uge og 12 dage|12 uvildige læger"},
		{"30 hverdage", "30 dage|30 arbejdsdage|tredive døgn|30"},
		{"30 dage", "30 hverdage|30 uger|en måned|30 %"},
		{"40 arbejdsdage", "40 hverdage|40 dage"},
		{"10 km", "10 kr.|10 meter|10|10 minutter|ti gange"},
		{"30 %", "30 kr.|30 uger|30"},
		{"12 måneder", "to gange årligt|halvårligt|hvert andet år|12 uger|hver måned|flere gange om året|to årlige møder"},
		{"6 måneder", "årligt|én gang om året|to og et halvt år|1/2 måned|den 1/2 2026"},
		{"4 uger", "1 måned|en måned"},
		{"250 kr.", "250 km|250 øre|250 procent"},
	} {
		f, r := &content.Fact{}, value(t, c.value)
		for _, quote := range strings.Split(c.quotes, "|") {
			r.Quote = quote
			if what, _ := notHeld(f, r); what == "" {
				t.Errorf("»%s« is taken to say %s", quote, c.value)
			}
		}
	}
}

// TestQuotationOfAnotherChoice: of two possible values that differ in the month, the quotation says which.
func TestQuotationOfAnotherChoice(t *testing.T) {
	values := []string{"når du når folkepensionsalderen", "når den måned slutter, hvor du når folkepensionsalderen",
		"efter kommunens egen regel"}
	for _, c := range []struct {
		quote string
		wants []bool // of each value, whether the quotation may stand for it
	}{
		{"ophører, når du når folkepensionsalderen.", []bool{true, false, true}},
		{"slutter, når du når folkepensionsalderen", []bool{true, false, true}},
		{"ophører ved udgangen af den måned, hvor du når folkepensionsalderen", []bool{false, true, true}},
		{"til månedens udgang", []bool{false, true, true}},
		{"ultimo den måned, du når folkepensionsalderen", []bool{false, true, true}},
		{"med udgangen af måneden", []bool{false, true, true}},
		{"Du får besked tre måneder før, du når folkepensionsalderen", []bool{true, false, true}},
		{"Du får besked en måned før, du når folkepensionsalderen", []bool{true, false, true}},
		{"ved folkepensionsalderen, og højst 40 timer om måneden indtil da", []bool{true, false, true}},
	} {
		for i, want := range c.wants {
			r := content.Row{Unit: quantity.Words, Value: int64(i + 1), Written: values[i], Quote: c.quote}
			if what, _ := notHeld(&content.Fact{Values: values}, r); (what == "") != want {
				t.Errorf("»%s« for »%s«: %q", c.quote, values[i], what)
			}
		}
	}
}
