//go:build !browsers

package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// chromiumTab is a tab of the Chromium that all tests share. It is told what to do by its own protocol.
type chromiumTab struct{ *tab }

func startChromium(t *testing.T, l look) engine {
	t.Helper()
	return chromiumTab{openTab(t, "", l)}
}

// do does something in the tab, as long as one thing may take.
func do[T any](c chromiumTab, action chromedp.Action[T]) (T, error) {
	ctx, cancel := context.WithTimeout(c.ctx, stepLimit)
	defer cancel()
	return chromedp.Run(ctx, action)
}

func call[P, R any](c chromiumTab, command cdp.Command[P, R], params P) (R, error) {
	ctx, cancel := context.WithTimeout(c.ctx, stepLimit)
	defer cancel()
	return chromedp.Call(ctx, command, params)
}

func (c chromiumTab) navigate(address string) error {
	_, err := do(c, chromedp.Navigate(address))
	return err
}

func (c chromiumTab) back() error {
	_, err := do(c, chromedp.Evaluate[chromedp.Void](`history.back()`))
	return err
}

func (c chromiumTab) eval(in part, script string) (string, error) {
	wait := true
	params := runtime.EvaluateParams{Expression: script, AwaitPromise: &wait, ReturnByValue: &wait}
	if in == theFrame {
		tree, err := call(c, page.GetFrameTree, cdp.Empty{})
		if err != nil {
			return "", err
		}
		if len(tree.FrameTree.ChildFrames) != 1 {
			return "", fmt.Errorf("the page has %d frames", len(tree.FrameTree.ChildFrames))
		}
		inside := page.CreateIsolatedWorldParams{FrameID: tree.FrameTree.ChildFrames[0].Frame.ID}
		world, err := call(c, page.CreateIsolatedWorld, inside)
		if err != nil {
			return "", err
		}
		params.ContextID = world.ExecutionContextID
	}
	result, err := call(c, runtime.Evaluate, params)
	if err != nil {
		return "", err
	}
	if result.ExceptionDetails != nil {
		return "", fmt.Errorf("%s: %v", script, result.ExceptionDetails)
	}
	var text string
	err = json.Unmarshal(result.Result.Value, &text)
	return text, err
}

func (c chromiumTab) click(x, y int) error {
	_, err := do(c, chromedp.MouseClickXY(float64(x), float64(y)))
	return err
}

func (c chromiumTab) keys(text string) error {
	_, err := do(c, chromedp.KeyEvent(strings.ReplaceAll(text, tabKey, kb.Tab)))
	return err
}

func (c chromiumTab) paste() error {
	key := input.DispatchKeyEventParams{Type: kb.KeyRawDown, Commands: []string{"paste"}}
	_, err := call(c, input.DispatchKeyEvent, key)
	return err
}

func (c chromiumTab) said() ([]string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	said := c.noise
	c.noise = nil
	return said, nil
}

func (c chromiumTab) picture() ([]byte, error) {
	shot, err := call(c, page.CaptureScreenshot, page.CaptureScreenshotParams{})
	return shot.Data, err
}
