package org.peerage.cli.report;

/**
 * The part of a mark that lies on one line.
 *
 * @param line from 1
 * @param start offset in the text
 * @param end offset in the text, exclusive; equal to {@code start} for a place between two units
 * @param text words beside it; empty for all but the last part of a mark
 */
record Stretch(int line, int start, int end, String text, boolean primary) {}
