/** Rules about option keys: what a unit may do, and on which unit a key works. */
package org.peerage.rules.key;
