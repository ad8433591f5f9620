/**
 * Applies the fixes of findings to the texts they point into: which of them go together, and what
 * the texts are afterwards. Texts and findings in, texts out; reads and writes no file, and knows
 * nothing of what a fix is about.
 */
package org.peerage.fix;
