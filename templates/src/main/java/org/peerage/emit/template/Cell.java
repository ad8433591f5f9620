package org.peerage.emit.template;

/** A value of a view that a person types or compares character by character, in a table. */
public record Cell(String value) {}
