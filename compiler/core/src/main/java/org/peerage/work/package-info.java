/**
 * Work that several threads share: it comes in parts that know nothing of one another, and what
 * comes of them is taken in their order, whoever did which. So the output does not hang on how many
 * threads there were.
 *
 * <p>All stages that use more than one thread do it this way. Knows nothing of what is done.
 */
package org.peerage.work;
