/**
 * What we know to be wrong: the list of all rules, and the catalogue that says of each how grave it
 * is, where it holds and who says so. The rules themselves are one class each, in a package for
 * each area; they read the model and do not know their severity.
 */
package org.peerage.rules;
