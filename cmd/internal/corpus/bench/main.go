// Command bench measures batch on articles of which the truth is known: CPU time and memory per article for growing
// numbers of them, how well the families agree with the truth, and the same bytes through wc -w for scale.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
)

func main() {
	bin := flag.String("bin", "bin/quotedrift", "the command to measure")
	sizes := flag.String("articles", "1000,10000,100000", "how many articles, in increasing order")
	changed := flag.Float64("changed", .15, "the part of the words of a variant that are changed")
	family := flag.Int("family", 0, "print one utterance in so many articles")
	stump := flag.Bool("stump", false, "end a quotation of every article with the same phrase")
	only := flag.Bool("cost", false, "run the command that follows, and print the CPU seconds and megabytes that it took")
	flag.Parse()
	if *only {
		seconds, megabytes, err := cost(exec.Command(flag.Arg(0), flag.Args()[1:]...))
		if err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		fmt.Println(seconds, megabytes)
		return
	}
	if err := run(*bin, *sizes, corpus.Corpus{Seed: 1, Changed: *changed, Family: *family, Stump: *stump}); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(bin, sizes string, c corpus.Corpus) error {
	dir, err := os.MkdirTemp("", "bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Println("articles      MB   CPU s  per article    wall s  articles/s  memory MB   wc -w CPU s   ratio  precision  recall")
	base := 0.0
	for size := range strings.SplitSeq(sizes, ",") {
		if c.Articles, err = strconv.Atoi(size); err != nil {
			return err
		}
		in, out := filepath.Join(dir, "articles.jsonl"), filepath.Join(dir, "families.jsonl")
		score, err := write(c, in)
		if err != nil {
			return err
		}
		info, err := os.Stat(in)
		if err != nil {
			return err
		}
		began := time.Now()
		used, memory, err := apart(bin, "batch", "--format", "jsonl", "--quiet", "-o", out, in)
		if err != nil {
			return err
		}
		wall := time.Since(began).Seconds()
		words, _, err := cost(exec.Command("wc", "-w", in))
		if err != nil {
			return err
		}
		if err := read(out, score); err != nil {
			return err
		}
		precision, recall := score.BCubed()
		per := used / float64(c.Articles)
		if base == 0 {
			base = per
		}
		fmt.Printf("%8d %7.1f %7.2f %8.1f µs %9.2f %11.0f %10.0f %13.2f %7.1f %10.4f %7.4f   ×%.2f\n", c.Articles, float64(info.Size())/1e6, used, per*1e6,
			wall, float64(c.Articles)/wall, memory, words, used/words, precision, recall, per/base)
	}
	return nil
}

// apart is cost in a small process: Linux counts what the starting process holds, here the truth of all articles, to
// what the started one takes at most.
func apart(command ...string) (seconds, megabytes float64, err error) {
	self, err := os.Executable()
	if err != nil {
		return 0, 0, err
	}
	cmd := exec.Command(self, append([]string{"-cost"}, command...)...)
	cmd.Stderr = os.Stderr
	said, err := cmd.Output()
	if err != nil {
		return 0, 0, fmt.Errorf("%s: %w", command[0], err)
	}
	_, err = fmt.Sscan(string(said), &seconds, &megabytes)
	return seconds, megabytes, err
}

// cost runs a command and tells the CPU seconds and the most megabytes that it took.
func cost(cmd *exec.Cmd) (seconds, megabytes float64, err error) {
	cmd.Stderr = os.Stderr
	if err = cmd.Run(); err != nil {
		return 0, 0, fmt.Errorf("%s: %w", cmd.Path, err)
	}
	s := cmd.ProcessState
	seconds = (s.UserTime() + s.SystemTime()).Seconds()
	if usage, ok := s.SysUsage().(*syscall.Rusage); ok {
		megabytes = float64(usage.Maxrss) / 1024 // kilobytes on Linux
	}
	return seconds, megabytes, nil
}

func write(c corpus.Corpus, path string) (*corpus.Score, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	score := corpus.NewScore()
	for d, truth := range c.Each() {
		score.Add(truth)
		if err := enc.Encode(map[string]string{"id": d.Path, "outlet": d.Outlet, "date": d.Date, "text": d.Text}); err != nil {
			return nil, err
		}
	}
	return score, w.Flush()
}

func read(path string, score *corpus.Score) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	dec := json.NewDecoder(bufio.NewReaderSize(f, 1<<20))
	for dec.More() {
		var family batch.Family
		if err := dec.Decode(&family); err != nil {
			return err
		}
		if err := score.Family(&family); err != nil {
			return err
		}
	}
	return nil
}
