package org.peerage.source;

/**
 * A place as people and SARIF count it.
 *
 * @param line from 1
 * @param column in UTF-16 units, from 1
 */
public record Position(int line, int column) {}
