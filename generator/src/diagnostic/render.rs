//! Draws diagnostics for people (annotate-snippets).
