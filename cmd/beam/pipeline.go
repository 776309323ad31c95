package main

import "github.com/apache/beam/sdks/v2/go/pkg/beam"

// families is the whole way from files of articles to files of families. A record goes only where it is needed:
//
//	articles ─ extract ─► by wording ─ shingle ─┬─► posts by shingle ─ pair ─► by the longer ─ verify ─► by the shorter ─ verify ─► bonds
//	                                            ├─► the wording, beside both verify                                                   │
//	                                            └─► the sayings ─────────► by wording ◄──── what hangs together ◄─────────────────────┤
//	                                                                           └─► by component ─► families                           │
//	                                                                                   └──────────────────────────────────────────────┘
func families(s beam.Scope, inputs []string, output string, shards int, set settings) {
	said, bad := beam.ParDo2(s.Scope("extract"), &extractFn{Settings: set}, lines(s.Scope("read"), inputs))
	sayings, known, posts, bad2 := beam.ParDo4(s.Scope("shingle"), &shingleFn{Settings: set}, beam.GroupByKey(s, said))
	pairs, bad3 := beam.ParDo2(s.Scope("pair"), &stageFn{Settings: set, Stage: "pair"}, beam.GroupByKey(s, posts))
	longer, bad4 := verify(s.Scope("longer"), set, known, pairs)
	bonds, bad5 := verify(s.Scope("shorter"), set, known, longer)

	c := s.Scope("group")
	roots := beam.ParDo(c, &rootFn{}, beam.GroupByKey(c, beam.AddFixedKey(c, beam.ParDo(c, &endsFn{}, bonds))))
	parts := beam.ParDo(c, &partFn{}, beam.CoGroupByKey(c, beam.Flatten(c, known, sayings, bonds), roots))
	found := beam.ParDo(c, &familyFn{Settings: set}, beam.GroupByKey(c, parts))
	wrong := beam.DropKey(c, beam.Flatten(c, bad, bad2, bad3, bad4, bad5))
	write(s.Scope("write"), output, shards, beam.Flatten(c, found, wrong))
}

// verify brings pairs to one of their two wordings.
func verify(s beam.Scope, set settings, known, pairs beam.PCollection) (out, bad beam.PCollection) {
	return beam.ParDo2(s, &stageFn{Settings: set, Stage: "verify"}, beam.GroupByKey(s, beam.Flatten(s, known, pairs)))
}
