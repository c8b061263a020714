package hosts

import "encoding/json"

const azureName = "staticwebapp.config.json"

// azureReads is how many bytes of its configuration Azure Static Web Apps reads at most.
const azureReads = 20_000

// azureConfig is the configuration of Azure Static Web Apps. A route may have a wildcard at its end alone, so each
// guide has routes of its own. The headers of a route go before the global ones.
type azureConfig struct {
	Routes            []azureRoute           `json:"routes"`
	GlobalHeaders     map[string]string      `json:"globalHeaders"`
	ResponseOverrides map[string]azureAnswer `json:"responseOverrides"`
}

type azureRoute struct {
	Route   string            `json:"route"`
	Headers map[string]string `json:"headers"`
}

type azureAnswer struct {
	Rewrite string `json:"rewrite"`
}

// azure writes the configuration. Where there are more guides than Azure would read the routes of, all pages have the
// headers of those that other sites may frame: the calculators on other sites go on working.
func (s Site) azure() (File, error) {
	rules := s.rules()
	assets := azureRoute{s.Base + s.Assets + "*", named(rules.Asset)}
	config := azureConfig{
		GlobalHeaders:     named(always, rules.Calculator),
		Routes:            []azureRoute{assets},
		ResponseOverrides: map[string]azureAnswer{"404": {s.Base + s.NotFound}},
	}
	for _, guide := range s.Guides {
		config.Routes = append(config.Routes, azureRoute{s.Base + guide + s.Embedded + "*", named(rules.Embedded)})
		if s.Portable != "" {
			config.Routes = append(config.Routes, azureRoute{s.Base + guide + s.Portable, named(rules.Portable)})
		}
	}
	text, err := json.MarshalIndent(config, "", " ")
	if err == nil && len(text) > azureReads {
		config.Routes, config.GlobalHeaders = []azureRoute{assets}, named(always, rules.Embedded)
		delete(config.GlobalHeaders, policyHeader) // a portable page carries its style and script in itself
		text, err = json.MarshalIndent(config, "", " ")
	}
	return File{azureName, append(text, '\n')}, err
}

// named are headers by their names.
func named(lists ...[]Header) map[string]string {
	headers := map[string]string{}
	for _, list := range lists {
		for _, h := range list {
			headers[h.Name] = h.Value
		}
	}
	return headers
}
