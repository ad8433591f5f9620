/** Rules about what is entered on each unit by itself: name servers, clocks, routes, logs. */
package org.peerage.rules.unit;
