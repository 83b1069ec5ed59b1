"""A second, independent implementation of the rules of docs/confidence.md, over the files of a release alone."""
