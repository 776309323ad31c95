// Package match finds one run of words in a long text, groups runs among many, and pairs the stretches that two whole
// texts share.
package match
