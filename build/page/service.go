package page

import (
	"borgerguide/build/content"
)

// service is what a guide is about, as programs that read pages know it: a GovernmentService of schema.org. It says
// nothing that the page does not say.
type service struct {
	Context     string   `json:"@context"`
	Type        string   `json:"@type"`
	Name        string   `json:"name"`
	Description string   `json:"description,omitempty"`
	URL         string   `json:"url"`
	Language    string   `json:"inLanguage"`
	Provider    provider `json:"provider"`
	Area        area     `json:"areaServed"`
}

type provider struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type area struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// service is that of the guide's front page at an address; nil of the law alone, which is nobody's service.
func (g *frames) service(address string, front *content.Page) *service {
	if g.m.LawAlone {
		return nil
	}
	return &service{
		Context: "https://schema.org", Type: "GovernmentService",
		Name: g.kind.Title, Description: g.fill(front.Lead),
		URL: g.site.whole(address), Language: g.Guide.Config.Language,
		Provider: provider{"GovernmentOrganization", g.m.FullName}, Area: area{"AdministrativeArea", g.m.FullName},
	}
}
