package browser

import (
	"io"
	"log"
	"net"
	"net/http"
	"regexp"
	"sync"
)

// own are the services that browsers ask by themselves, whatever page is open and whatever they are told: Chromium its
// maker's clock, updates and accounts at every start. No page of ours could name them.
var own = regexp.MustCompile(`(^|\.)(google|googleapis|gstatic|gvt1|gvt2|mozilla)\.(com|net|org)$`)

// A proxy refuses all that it is asked for, and remembers it.
type proxy struct {
	server *http.Server
	addr   string

	mu    sync.Mutex
	asked []string
}

func startProxy() (*proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &proxy{addr: l.Addr().String()}
	p.server = &http.Server{ErrorLog: log.New(io.Discard, "", 0), Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		what := r.Method + " " + r.URL.String()
		if r.Method == http.MethodConnect {
			what = r.Method + " " + r.Host
		}
		if !own.MatchString(r.URL.Hostname()) {
			p.note(what)
		}
		http.Error(w, "no way out of a test", http.StatusForbidden)
	})}
	go func() { _ = p.server.Serve(listener{l, p}) }()
	return p, nil
}

func (p *proxy) note(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked = append(p.asked, what)
}

// A listener notes who speaks TLS to the proxy itself, as WebKit does for all that is https: its name for that is a
// secure proxy. Whom it wanted is not told.
type listener struct {
	net.Listener
	proxy *proxy
}

func (l listener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	return &connection{Conn: c, proxy: l.proxy}, err
}

type connection struct {
	net.Conn
	proxy *proxy
	once  sync.Once
}

func (c *connection) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.once.Do(func() {
		if n > 0 && b[0] == 0x16 { // a handshake
			c.proxy.note("https")
		}
	})
	return n, err
}

func (p *proxy) take() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	asked := p.asked
	p.asked = nil
	return asked
}

func (p *proxy) close() { _ = p.server.Close() }

// capability is the proxy as session.new and POST /session take it. Loopback never goes through it.
func (p *proxy) capability() map[string]any {
	return map[string]any{"proxyType": "manual", "httpProxy": p.addr, "sslProxy": p.addr, "noProxy": []string{"127.0.0.1", "localhost"}}
}
