package org.peerage.syntax;

/** A value that is one run of characters, quoted or not: quotes only say where it ends. */
public sealed interface Scalar extends Value permits Word, Text {}
