package org.peerage.cli.report;

import org.peerage.source.Span;

/**
 * A place to be underlined.
 *
 * @param text words beside it; may be empty
 * @param primary whether it is what the finding is about
 */
record Mark(Span at, String text, boolean primary) {}
