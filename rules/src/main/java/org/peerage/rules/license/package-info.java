/** Rules about licences and capacity: what a cluster needs, holds and can carry. */
package org.peerage.rules.license;
