/**
 * From syntax trees to the model: the second stage.
 *
 * <p>In go the trees of the files, one by one, so that each can be dropped at once; out comes the
 * {@link org.peerage.model.Estate} as far as it goes, with a finding for each mistake: names looked
 * up, profiles put in place, every value typed as the schema says, every reference checked. Total:
 * no tree makes it throw. Reads no file itself and runs no rule.
 */
package org.peerage.resolve;
