/**
 * What name servers and DNS services load in place of a zone file, from the same records: a class
 * for each, with its escaper.
 *
 * <p>In: a change of a zone, which is all of it where nothing is published yet. Out: files. Forms
 * and limits: ecosystem.md section 3.3. Knows no block of a definition.
 */
package org.peerage.emit.load;
