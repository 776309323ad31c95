package main

// documentation makes the pages of site/docs.
func (s *site) documentation() error { return nil }
