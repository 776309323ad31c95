package index

import (
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// An Index is an open file. It is safe for concurrent use, but for Add and Close.
type Index struct {
	db    *sql.DB
	votes *sql.Stmt
	name  *sql.Stmt
	words *sql.Stmt
	said  *sql.Stmt

	batch int64 // quotations
}

const (
	// mark is how the file is known for one of this package, and layout which one ("qdix").
	mark, layout = 0x71646978, 1
	// wait is how long another run's writing is waited for, in milliseconds.
	wait = "10000"
)

// tables: posts hold the shingles of each wording by its id, and neither words nor places, for which there is no use.
// A saying has its place by its wording and date, so that the earliest ones are read without the others.
const tables = `
CREATE TABLE article(id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, path TEXT, title TEXT, outlet TEXT, date TEXT, url TEXT, language TEXT);
CREATE TABLE wording(id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, language TEXT, words TEXT, weights BLOB, count INTEGER);
CREATE TABLE saying(wording INTEGER, day TEXT, article INTEGER, place INTEGER, line INTEGER, start INTEGER, stop INTEGER,
	speaker TEXT, passage TEXT, spans BLOB, PRIMARY KEY(wording, day, article, place)) WITHOUT ROWID;
CREATE TABLE language(tag TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE total(articles INTEGER, quotations INTEGER);
INSERT INTO total VALUES(0, 0);
CREATE VIRTUAL TABLE post USING fts5(shingles, content='', columnsize=0, detail=none, tokenize='ascii');
INSERT INTO post(post, rank) VALUES('hashsize', 33554432);
PRAGMA application_id = 1902406008;
PRAGMA user_version = 1;`

var (
	errOther   = errors.New("it is no index of quotedrift")
	errNewer   = errors.New("it is the index of another release of quotedrift; build it again with this one")
	errDamaged = errors.New("it is damaged; build it again")
	errBusy    = errors.New("another run is writing to it")
	errNone    = errors.New("there is no such index; quotedrift index makes one")
	errSystem  = errors.New("an index needs a build of quotedrift for this system with SQLite, and there is none")
)

// Open opens a file for Find.
func Open(path string) (*Index, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, errNone
	}
	return open(path, "mode=ro", "query_only=1", "cache_size=-32768")
}

// Create opens a file for Add too, and makes it where there is none.
func Create(path string) (*Index, error) {
	return open(path, "mode=rwc", "journal_mode=WAL", "synchronous=NORMAL", "cache_size=-131072")
}

func open(path, mode string, pragmas ...string) (*Index, error) {
	if !slices.Contains(sql.Drivers(), "sqlite") {
		return nil, errSystem
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return nil, errOther
	}
	db, err := sql.Open("sqlite", address(path)+"?"+mode+"&_txlock=immediate&_pragma=busy_timeout("+wait+")&_pragma=trusted_schema=0&_pragma=cell_size_check=1")
	if err != nil {
		return nil, err
	}
	x := &Index{db: db, batch: batch}
	if err := x.begin(mode == "mode=rwc", pragmas); err != nil {
		db.Close()
		return nil, plain(err)
	}
	return x, nil
}

// address writes a path so that no sign of it is one of an address.
func address(path string) string {
	path = strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(filepath.ToSlash(path))
	if filepath.VolumeName(path) != "" {
		path = "/" + path
	}
	return "file:" + path
}

// begin looks whether the file is an index before anything is written to it.
func (x *Index) begin(make bool, pragmas []string) error {
	var id, version, named int
	row := x.db.QueryRow("SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)")
	if err := row.Scan(&id, &version, &named); err != nil {
		return err
	}
	empty := id == 0 && named == 0
	switch {
	case id != mark && !(empty && make):
		return errOther
	case id == mark && version != layout:
		return errNewer
	}
	for _, p := range pragmas {
		if _, err := x.db.Exec("PRAGMA " + p); err != nil {
			return err
		}
	}
	if empty {
		tx, err := x.db.Begin()
		if err != nil {
			return err
		}
		if _, err := tx.Exec(tables); err != nil {
			return errors.Join(err, tx.Rollback())
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return x.prepare()
}

func (x *Index) prepare() (err error) {
	for _, s := range []struct {
		to  **sql.Stmt
		sql string
	}{
		{&x.votes, votesSQL}, {&x.name, "SELECT id FROM wording WHERE name = ?"}, {&x.words, wordsSQL}, {&x.said, saidSQL},
	} {
		if *s.to, err = x.db.Prepare(s.sql); err != nil {
			return err
		}
	}
	return nil
}

// Close closes the file. One that was written to is one file again, that can be read where nothing can be written,
// unless another run has it open.
func (x *Index) Close() error {
	_, _ = x.db.Exec("PRAGMA journal_mode=DELETE") // it stays as it is where somebody reads
	return plain(x.db.Close())
}

// Size is how many articles and quotations there are.
func (x *Index) Size() (articles, quotations int64, err error) {
	err = x.db.QueryRow("SELECT articles, quotations FROM total").Scan(&articles, &quotations)
	return articles, quotations, plain(err)
}

// plain says in words what SQLite says in numbers.
func plain(err error) error {
	var coded interface{ Code() int }
	if err == nil || !errors.As(err, &coded) {
		return err
	}
	switch coded.Code() & 0xff {
	case 5, 6: // SQLITE_BUSY, SQLITE_LOCKED
		return errBusy
	case 11: // SQLITE_CORRUPT
		return errDamaged
	case 1: // SQLITE_ERROR: a table that is not there
		return errDamaged
	case 26: // SQLITE_NOTADB
		return errOther
	case 8: // SQLITE_READONLY
		return fs.ErrPermission
	case 13: // SQLITE_FULL
		return errors.New("the disk is full")
	case 14: // SQLITE_CANTOPEN
		return errors.New("it cannot be opened there")
	}
	return err
}

// Whole is as Size, counted anew from what is there; it is an error where anything is there in part.
func (x *Index) Whole() (articles, quotations int64, err error) {
	var check string
	if err := x.db.QueryRow("PRAGMA integrity_check(1)").Scan(&check); err != nil {
		return 0, 0, plain(err)
	}
	var total, all, stray int64
	err = x.db.QueryRow(`SELECT (SELECT articles FROM total), (SELECT quotations FROM total), (SELECT count(*) FROM article), (SELECT count(*) FROM saying),
		(SELECT count(*) FROM wording w WHERE count <> (SELECT count(*) FROM saying s WHERE s.wording = w.id))`).Scan(&articles, &quotations, &total, &all, &stray)
	if err == nil && (check != "ok" || total != articles || all != quotations || stray != 0) {
		err = errDamaged
	}
	return articles, quotations, plain(err)
}
