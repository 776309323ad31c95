module github.com/quotedrift/quotedrift

go 1.26.0

require (
	github.com/agnivade/levenshtein v1.2.2
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/sergi/go-diff v1.4.0
	golang.org/x/text v0.43.0
)
