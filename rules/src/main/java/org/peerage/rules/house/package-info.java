/**
 * Rules an organisation writes for itself, in YAML: from texts to rules that run beside ours, and
 * to what {@code explain} says of them. Reads what it is handed; loaded only where the settings
 * name a file. {@code HOUSE-RULES.md} is its reference.
 */
package org.peerage.rules.house;
