/**
 * The values of the language, typed: addresses, names, versions, keys, and the closed sets of
 * words.
 *
 * <p>Immutable, without spans; {@link org.peerage.value.Sourced} joins a value with the place it
 * came from. Knows nothing of blocks, files or products' behaviour. Records that every check looks
 * up or compares write {@code equals} and {@code hashCode} out: what a record is given by itself is
 * linked at run time, in no class archive, and costs a short run several milliseconds.
 */
package org.peerage.value;
