/**
 * What blocks and attributes there are, what each takes and where it may stand: one table in code.
 *
 * <p>From it are derived the reading of values, the wrong-level and wrong-version findings, the
 * "did you mean" suggestions and the reference in {@code grammar/README.md}. Attributes are typed
 * keys: the model is asked with them. Knows no files and no rules.
 */
package org.peerage.schema;
