/**
 * What {@code .peerage.yaml} says: which findings an estate is shown, and how grave they are.
 *
 * <p>From the text to {@link org.peerage.settings.Settings}, with findings on what it cannot mean;
 * and from the findings of the linter to those that are left. A safety rule passes untouched. Reads
 * no file.
 */
package org.peerage.settings;
