package org.peerage.syntax;

import org.peerage.source.Span;

/** What stands behind an equals sign. */
public sealed interface Value permits Scalar, ListValue, Reference, Call, Join {

  Span span();
}
