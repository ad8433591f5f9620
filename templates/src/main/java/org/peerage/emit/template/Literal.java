package org.peerage.emit.template;

/** A value of a view that a person types or compares character by character, outside a table. */
public record Literal(String value) {}
