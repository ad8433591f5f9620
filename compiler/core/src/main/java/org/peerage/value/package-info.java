/**
 * The values of the language, typed: addresses, names, versions, keys, and the closed sets of
 * words.
 *
 * <p>Immutable, without spans; {@link org.peerage.value.Sourced} joins a value with the place it
 * came from. Knows nothing of blocks, files or products' behaviour.
 */
package org.peerage.value;
