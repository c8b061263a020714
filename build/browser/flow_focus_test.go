package browser

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"testing"
)

// TestFlowFocusIsSeen: of every kind of control the focus is seen, light and dark (WCAG 2.4.7 and 1.4.11). It is looked
// for in what is painted: not every engine paints all of a style on its own check boxes.
func TestFlowFocusIsSeen(t *testing.T) {
	for name, dark := range map[string]bool{"light": false, "dark": true} {
		t.Run(name, func(t *testing.T) {
			everyEngine(t, look{dark: dark}, func(r *reader) {
				base := listening(r.t)
				for address, controls := range map[string][]string{
					transport: {"#hjaelper", "#svar-afstand", "[name=svar-maade]", "#svar-loen-ved-ikke",
						".aside summary", submit},
					addressOf("wage"): {"[name=svar-form]", ".crumbs a"},
				} {
					r.visit(base + address)
					r.begin()
					if got := sees[bool](r, `matchMedia("(prefers-color-scheme: dark)").matches`); got != dark {
						r.t.Fatalf("the page is dark: %t", got)
					}
					r.must(r.engine.keys(tabKey), "pressing Tab")
					for _, control := range controls {
						r.focusIsSeen(control)
					}
				}
			})
		})
	}
}

// seenPixels is how many must differ: the outline of a check box has more.
const seenPixels = 100

// focusIsSeen holds a control with the focus against the same without it.
func (r *reader) focusIsSeen(control string) {
	r.t.Helper()
	box := sees[image.Rectangle](r, fmt.Sprintf(`{
		const control = root.querySelector(%q);
		control.focus();
		control.scrollIntoView({block: "center"});
		const {left, top, right, bottom} = control.getBoundingClientRect();
		return {Min: {X: Math.floor(left), Y: Math.floor(top)}, Max: {X: Math.ceil(right), Y: Math.ceil(bottom)}};
	}`, control))
	with := r.painted()
	sees[bool](r, `(root.activeElement.blur(), true)`)
	without := r.painted()
	sees[bool](r, fmt.Sprintf(`(root.querySelector(%q).focus(), true)`, control)) // the next is the keyboard's too
	different := 0
	box = box.Inset(-8).Intersect(with.Bounds())
	for x := box.Min.X; x < box.Max.X; x++ {
		for y := box.Min.Y; y < box.Max.Y; y++ {
			if contrast(with.At(x, y), without.At(x, y)) >= 3 {
				different++
			}
		}
	}
	if different < seenPixels {
		r.t.Errorf("the focus on %s is seen in %d pixels", control, different)
	}
}

// painted is what is seen in the window, once it is drawn.
func (r *reader) painted() image.Image {
	r.t.Helper()
	seesIn[bool](r, thePage, drawn)
	shot, err := r.engine.picture()
	r.must(err, "taking a picture")
	seen, err := png.Decode(bytes.NewReader(shot))
	r.must(err, "taking a picture")
	return seen
}

// contrast is that of two colours, as WCAG has it.
func contrast(a, b color.Color) float64 {
	light, dark := luminance(a), luminance(b)
	return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
}

func luminance(c color.Color) float64 {
	part := func(of uint32) float64 {
		v := float64(of) / 0xffff
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	return 0.2126*part(r) + 0.7152*part(g) + 0.0722*part(b)
}
