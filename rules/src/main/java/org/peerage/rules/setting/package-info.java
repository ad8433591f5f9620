/** Rules about {@code setting} blocks: paths of the appliance the language has no word for. */
package org.peerage.rules.setting;
