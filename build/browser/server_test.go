//go:build servers

package browser

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// server is a program that serves files, from Debian's packages, with its own port, configuration and process file.
type server struct {
	name       string
	configured bool // it reads a file of the site's, and so keeps what docs/hosting.md promises
	command    func(at place) []string
}

// place is where a server has its files.
type place struct {
	own   string // the folder of its configuration
	root  string // what lies at the host's root
	site  string // the folder of the site, in root
	port  int
	under string
}

var servers = []server{
	{"nginx", true, nginx},
	{"Apache with AllowOverride FileInfo", true, apache("FileInfo", apacheModules)},
	{"Apache with AllowOverride All", true, apache("All", apacheModules)},
	{"Apache with AllowOverride None", false, apache("None", apacheModules)},
	{"Apache with few modules", false, apache("All", apacheModules[:4])},
	{"Caddy", true, caddy},
	{"lighttpd", false, lighttpd},
}

// newPlace builds the site for its address at a port of this machine, under a path, with more lines in config.toml.
func newPlace(t *testing.T, under, config string) place {
	t.Helper()
	root := t.TempDir()
	for dir := root; strings.HasPrefix(dir, os.TempDir()+"/"); dir = filepath.Dir(dir) { // servers give up their rights
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	at := place{root: root, site: filepath.Join(root, under), port: freePort(t), under: under}
	buildAt(t, at.address(), config, at.site)
	return at
}

func (at place) address() string { return fmt.Sprintf("http://localhost:%d%s", at.port, at.under) }

// start starts a server that has the site, until the test is over.
func start(t *testing.T, kind server, at place) served {
	t.Helper()
	at.own = t.TempDir()
	args := kind.command(at)
	process := exec.Command(args[0], args[1:]...)
	process.Env = append(os.Environ(), "HOME="+at.own)
	log, err := os.Create(filepath.Join(at.own, "log"))
	if err != nil {
		t.Fatal(err)
	}
	process.Stdout, process.Stderr = log, log
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = process.Process.Signal(os.Interrupt)
		_ = process.Wait()
		_ = log.Close()
	})
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		if answer, err := http.Get(at.address()); err == nil {
			_ = answer.Body.Close()
			return served{kind, at.address(), at.site}
		} else if time.Now().After(end) {
			said, _ := os.ReadFile(log.Name())
			t.Fatalf("%s does not answer: %v\n%s", kind.name, err, said)
		}
	}
}

// buildAt builds the project's content as the site of an address, with more lines in config.toml, into a folder.
func buildAt(t *testing.T, address, more, to string) {
	t.Helper()
	dir := t.TempDir()
	config, err := os.ReadFile("../../config.toml")
	if err != nil {
		t.Fatal(err)
	}
	config = []byte(strings.Replace(string(config), `address = ""`, `address = "`+address+`"`+"\n"+more, 1))
	if err := os.WriteFile(filepath.Join(dir, "config.toml"), config, 0o644); err != nil {
		t.Fatal(err)
	}
	municipalities := filepath.Join(dir, "municipalities")
	if err := os.CopyFS(municipalities, os.DirFS("../../content/municipalities")); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(toolPath, "build", "-dir", dir, "-o", to).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// write writes a server's configuration, and gives its path.
func (at place) write(text string) string {
	name := filepath.Join(at.own, "configuration")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		panic(err)
	}
	return name
}

func nginx(at place) []string {
	return []string{"nginx", "-p", at.own, "-e", "stderr", "-c", at.write(fmt.Sprintf(`
daemon off;
%s
pid %[2]s/pid;
worker_processes 1;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	client_body_temp_path %[2]s/body;
	proxy_temp_path %[2]s/proxy;
	fastcgi_temp_path %[2]s/fastcgi;
	uwsgi_temp_path %[2]s/uwsgi;
	scgi_temp_path %[2]s/scgi;
	server {
		listen 127.0.0.1:%[3]d;
		root %[4]s;
		include %[5]s/nginx.conf;
	}
}
`, asRoot("user root;"), at.own, at.port, at.root, at.site))}
}

// apacheModules are those that the site's .htaccess uses, after those without which there is no server.
var apacheModules = []string{
	"mpm_event", "authz_core", "dir", "mime", "autoindex", "setenvif", "headers", "deflate", "filter",
}

func apache(override string, modules []string) func(place) []string {
	return func(at place) []string {
		var load strings.Builder
		for _, m := range modules {
			fmt.Fprintf(&load, "LoadModule %s_module /usr/lib/apache2/modules/mod_%[1]s.so\n", m)
		}
		return []string{"apache2", "-X", "-f", at.write(fmt.Sprintf(`%s
%s
ServerName localhost
Listen 127.0.0.1:%d
PidFile %[4]s/pid
DefaultRuntimeDir %[4]s
ErrorLog %[4]s/errors
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot %[5]s
<Directory %[5]s>
AllowOverride %[6]s
Require all granted
</Directory>
`, load.String(), asRoot("User www-data\nGroup www-data"), at.port, at.own, at.root, override))}
	}
}

func caddy(at place) []string {
	return []string{"caddy", "run", "--adapter", "caddyfile", "--config", at.write(fmt.Sprintf(`{
	admin off
	auto_https off
}
http://localhost:%d {
	root * %s
	import %s/Caddyfile
}
`, at.port, at.root, at.site))}
}

func lighttpd(at place) []string {
	return []string{"lighttpd", "-D", "-f", at.write(fmt.Sprintf(`
server.bind = "127.0.0.1"
server.port = %d
server.document-root = "%s"
server.errorlog = "%s/errors"
index-file.names = ( "index.html" )
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
`, at.port, at.root, at.own))}
}

// asRoot is a line of a configuration for a server that is started by root.
func asRoot(line string) string {
	if who, err := user.Current(); err == nil && who.Uid == "0" {
		return line
	}
	return ""
}
