package markdown

import "testing"

func TestAddresses(t *testing.T) {
	for _, allowed := range []string{
		"klage.html", "klage.html#frist", "#frist", "beregn/transport.html", "../index.html", "../../a-1/b-2.html#c-3",
		"https://ast.dk", "HTTPS://ast.dk/a%20b?c=d&e=f", "http://ast.dk", "mailto:ss-front@balk.dk", "tel:+4544773443",
	} {
		expectProblems(t, "["+allowed+"]("+allowed+")", Rules{})
	}
	for _, refused := range []string{
		"javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&#58;alert(1)",
		"javascript&colon;alert(1)", "&#106;avascript:x",
		"&#x6A;avascript:x", "java%73cript:x", "javascript%3Ax", "jav&#x0A;ascript:x", "java&Tab;script:x",
		"javascript\\:x",
		"&#1;javascript:x", "%01javascript:x", "data:text/html,x", "data&#58;text/html,x",
		"vbscript:x", "file:///etc/passwd", "blob:x", "ftp://x.dk",
		"//x.dk", "&#47;/x.dk", "%2F/x.dk", "/&#x2f;x.dk", "\\\\x.dk", "/klage.html", "/", "?a=b",
		"https:", "https:x", "https:/x", "mailto:", "tel:",
		"klage", "klage.htm", "Klage.html", "klage.html#Frist", "klage.html?a",
		"klage.html#", "%2e%2e/a.html", "&#46;&#46;/a.html", "..\\a.html",
		"./klage.html", "a//b.html", "kl&#97;ge.html", "klage%2Ehtml", "klage.html#%66rist", "",
	} {
		text := "Se [" + "her](" + refused + ")"
		expectProblems(t, text, Rules{}, said(1, 4, "the address "+refused+" is not one a reader can follow", text,
			"write a page as klage.html or klage.html#frist, another site with https://"))
	}
	const instead = "write a page as klage.html or klage.html#frist, another site with https://"
	expectProblems(t, "Se [her][r].\n\n[r]: javascript:x\n", Rules{},
		said(1, 4, "the address javascript:x is not one a reader can follow", "Se [her][r].", instead))
	_, problems := parse("Se [her](<java\tscript:x>)", Rules{})
	const want = "the address java\tscript:x is not one a reader can follow"
	if len(problems) == 0 || problems[0].What != want {
		t.Errorf("a tab in an address: %v", problems)
	}
	expectProblems(t, "<https://ast.dk>", Rules{})
	expectProblems(t, "<ss-front@balk.dk>", Rules{})
	expectProblems(t, "<javascript:alert(1)>", Rules{},
		said(1, 1, "the address javascript:alert(1) is not one a reader can follow", "<javascript:alert(1)>", instead))
	expectProblems(t, "<data:text/html,x>", Rules{},
		said(1, 1, "the address data:text/html,x is not one a reader can follow", "<data:text/html,x>", instead))
}
